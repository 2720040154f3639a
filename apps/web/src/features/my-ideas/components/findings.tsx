import type { MyIdeaView } from '@talka/contracts';
import { Section } from '@talka/ui';
import { FindingCard } from '../../../site/finding-card.js';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';

/** Whether the idea can be carried out, as the municipality found it, with its reason. */
export function Findings({ idea }: { idea: MyIdeaView }) {
  const t = useText('pages');
  const { nameOf } = useTerritory();
  if (idea.findings.length === 0) return null;
  const office = idea.content.municipality ? nameOf(idea.content.municipality) : '';
  return (
    <Section title={t('verdict.title')}>
      <ol className="statements">
        {idea.findings.map((finding) => (
          <li key={finding.at}>
            <FindingCard finding={finding} by={office} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
