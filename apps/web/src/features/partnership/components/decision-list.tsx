import { ButtonLink, EmptyState, Entries, Skeleton } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { usePerson } from '../../../site/session.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { speaksFor } from '../speaks-for.js';
import { DecisionEntry } from './decision-entry.js';
import '../partnership.css';

/** What the municipalities decide together, the open ones first; the first few where there is little room. */
export function DecisionList({ most, level = 2 }: { most?: number; level?: 2 | 3 }) {
  const t = useText('partnership');
  const person = usePerson();
  const { data, error, refetch } = useCall('joint-decisions.list');
  const [own] = speaksFor(person);
  const shown = data?.decisions.slice(0, most ?? data.decisions.length) ?? [];
  return (
    <div className="partnership__part">
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton label={t('joint.loading')} lines={4} />}
      {data?.decisions.length === 0 ? (
        <EmptyState title={t('joint.none')}>{t('joint.none-text')}</EmptyState>
      ) : null}
      {shown.length > 0 ? (
        <Entries label={t('joint.title')}>
          {shown.map((decision) => (
            <DecisionEntry key={decision.number} decision={decision} level={level} />
          ))}
        </Entries>
      ) : null}
      {own ? (
        <div className="t-actions">
          <ButtonLink as={Link} to={`/office/${own}/joint`} tone="quiet">
            {t('joint.propose')}
          </ButtonLink>
        </div>
      ) : null}
    </div>
  );
}
