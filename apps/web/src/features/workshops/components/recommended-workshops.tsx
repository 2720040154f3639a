import { Section, Tag } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { WorkshopEntry } from './workshop-entry.js';

/** What somebody may like to learn next, with the plain reason beside each; nothing where there is none. */
export function RecommendedWorkshops() {
  const t = useText('workshops');
  const { data, error, refetch } = useCall('my-workshops.recommended', {}, { staleTime: 0 });
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data || data.workshops.length === 0) return null;
  return (
    <Section title={t('my-workshops.recommended')}>
      <p className="t-muted">{t('my-workshops.recommended-text')}</p>
      <ul className="workshops">
        {data.workshops.map(({ workshop, why }) => (
          <WorkshopEntry key={workshop.number} workshop={workshop} level={3}>
            <p className="t-row t-gap-2">
              {why.map((reason) => (
                <Tag key={reason} tone="new">
                  {t(`my-workshops.why-${reason}`)}
                </Tag>
              ))}
            </p>
          </WorkshopEntry>
        ))}
      </ul>
    </Section>
  );
}
