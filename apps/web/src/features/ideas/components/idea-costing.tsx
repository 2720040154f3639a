import type { AssessmentView, IdeaPage } from '@talka/contracts';
import { Details, Notice } from '@talka/ui';
import { CostingTable } from '../../../site/costing-table.js';
import { FindingCard } from '../../../site/finding-card.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';

/** What the municipality reckoned and found, the newest look first; until something is found nobody but officials sees it. */
export function IdeaCosting({ idea }: { idea: IdeaPage }) {
  const t = useText('pages');
  const { date } = useFormats();
  const { nameOf } = useTerritory();
  const [newest, ...earlier] = idea.assessments;
  if (!newest) return null;
  const office = nameOf(idea.municipality);
  const waits = newest.appealed && newest.findings.length < 2;
  return (
    <section className="idea__costing" aria-labelledby="idea-costing">
      <h2 id="idea-costing">{t('verdict.title')}</h2>
      {waits ? <Notice title={t('verdict.appealed')}>{t('verdict.appealed-text')}</Notice> : null}
      <Assessment assessment={newest} office={office} />
      {earlier.map((assessment) => (
        <Details
          key={assessment.startedAt}
          summary={t('verdict.earlier', { when: date(assessment.startedAt) })}
        >
          <Assessment assessment={assessment} office={office} />
        </Details>
      ))}
    </section>
  );
}

function Assessment({ assessment, office }: { assessment: AssessmentView; office: string }) {
  return (
    <>
      {assessment.findings.toReversed().map((finding) => (
        <FindingCard key={finding.at} finding={finding} by={office} />
      ))}
      {assessment.costing.lines.length > 0 ? <CostingTable {...assessment} /> : null}
    </>
  );
}
