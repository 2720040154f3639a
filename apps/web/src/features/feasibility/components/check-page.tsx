import type { FeasibilityView } from '@talka/contracts';
import { ButtonLink, Card, Details, Notice, PageHead, Section, Skeleton, Tag } from '@talka/ui';
import { cache, forget, isRefusal, useCall } from '../../../site/api.js';
import { CostingTable } from '../../../site/costing-table.js';
import { FindingCard } from '../../../site/finding-card.js';
import { queryKey } from '../../../site/keys.js';
import { Link } from '../../../site/link.js';
import { useLookAgain } from '../../../site/look-again.js';
import { Page } from '../../../site/page.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';
import { BringBack } from './bring-back.js';
import { TONES } from './checks-list.js';
import { CostingForm } from './costing-form.js';
import { DecideAppeal } from './decide-appeal.js';
import { DecideFinding } from './decide-finding.js';
import { Evaluators } from './evaluators.js';
import { Crumbs } from './check-frame.js';
import { TakeUp } from './take-up.js';
import type { PartProps } from '../part-props.js';

/** One idea under check: what waits for this official, what it costs, what was found. */
export function CheckPage({ municipality, number }: { municipality: string; number: number }) {
  const t = useText('feasibility');
  const params = { municipality, number };
  const found = useCall('feasibility.read', { params }, { staleTime: 0 });
  useLookAgain(found.refetch);
  if (isRefusal(found.error, 'idea.not-found')) return <MissingPage title={t('assess.missing')} />;
  const tell = (view: FeasibilityView) => {
    cache.setQueryData(queryKey('feasibility.read', { params }), view);
    void forget('feasibility.list');
    void forget('ideas.read');
  };
  if (found.data) return <Check view={found.data} onAnswer={tell} />;
  return (
    <Page title={t('assess.title')}>
      {found.error ? (
        <Trouble error={found.error} retry={() => void found.refetch()} />
      ) : (
        <Skeleton label={t('assess.loading')} lines={8} heading />
      )}
    </Page>
  );
}

function Check({ view, onAnswer }: PartProps) {
  const t = useText('feasibility', 'pages');
  const { euros, date } = useFormats();
  const { nameOf } = useTerritory();
  const { newest, may } = view;
  const part = { view, onAnswer };
  // What is appealed is answered before it is checked anew.
  const takesUp = may.takeUp && view.stage !== 'appealed';
  const idle = !Object.values({ ...may, takeUp: takesUp }).some(Boolean);
  return (
    <Page title={view.title}>
      <PageHead
        above={<Crumbs municipality={view.municipality} here={view.title} />}
        title={<span lang={view.language}>{view.title}</span>}
        meta={
          <>
            <Tag tone={TONES[view.stage]}>{t(`assess.stage-${view.stage}`)}</Tag>
            <span>
              {[
                view.area,
                t('assess.support', { count: view.support, needed: view.supportNeeded }),
                ...(view.guess === null ? [] : [t('assess.guess', { sum: euros(view.guess) })]),
              ].join(' · ')}
            </span>
          </>
        }
        lead={<span lang={view.language}>{view.summary}</span>}
        actions={
          <ButtonLink as={Link} tone="quiet" to={`/ideas/${view.number}`}>
            {t('assess.public-page')}
          </ButtonLink>
        }
      />
      <div className="feasibility__part">
        {idle ? <Notice title={t('assess.idle')}>{t(`assess.idle-${view.stage}`)}</Notice> : null}
        {newest?.reason && view.stage === 'checked' ? (
          <Card tone="sunk">
            <p>
              <b>{t('assess.taken-up-early')}</b> {newest.reason}
            </p>
          </Card>
        ) : null}
        {may.decideAppeal ? <DecideAppeal {...part} /> : null}
        {takesUp ? <TakeUp {...part} /> : null}
        {may.bringBack ? <BringBack {...part} /> : null}
        {view.stage === 'checked' ? <Evaluators {...part} /> : null}
        {newest && may.cost ? (
          <CostingForm {...part} />
        ) : newest ? (
          <Section title={t('assess.costing')}>
            <CostingTable {...newest} />
          </Section>
        ) : null}
        {may.find ? <DecideFinding {...part} /> : null}
        {newest && newest.findings.length > 0 ? (
          <Section title={t('verdict.title')}>
            <div className="feasibility__findings">
              {newest.findings.toReversed().map(({ by, ...finding }) => (
                <FindingCard key={finding.at} finding={finding} by={by || nameOf(view.municipality)} />
              ))}
            </div>
          </Section>
        ) : null}
        {view.earlier.map((assessment) => (
          <Details
            key={assessment.startedAt}
            summary={t('verdict.earlier', { when: date(assessment.startedAt) })}
          >
            <div className="feasibility__findings">
              {assessment.findings.map((finding) => (
                <FindingCard key={finding.at} finding={finding} by={nameOf(view.municipality)} />
              ))}
              <CostingTable {...assessment} />
            </div>
          </Details>
        ))}
      </div>
    </Page>
  );
}
