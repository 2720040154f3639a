import { Entries, Section } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { useText } from '../../../site/text.js';
import { RouteEntry } from './route-entry.js';

/** The routes that pass a place; nothing where none does. */
export function RoutesThrough({ place }: { place: string }) {
  const t = useText('heritage');
  const { data } = useCall('heritage.routes', { query: { place } });
  if (!data || data.routes.length === 0) return null;
  return (
    <Section title={t('routes.passing')}>
      <Entries label={t('routes.passing')}>
        {data.routes.map((route) => (
          <RouteEntry key={route.id} route={route} level={3} />
        ))}
      </Entries>
    </Section>
  );
}
