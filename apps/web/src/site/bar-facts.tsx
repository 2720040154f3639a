import type { OwnBarView } from '@talka/contracts';
import { useTerritory } from './territory.js';
import { useFormats, useText } from './text.js';

/** Whose shifts a bar is about. */
export function useBarScope(): (bar: Pick<OwnBarView, 'organiser' | 'municipality'>) => string {
  const t = useText('bars');
  const { nameOf } = useTerritory();
  return ({ organiser, municipality }) =>
    organiser === null
      ? t('bars.of-municipality', { name: nameOf(municipality) })
      : t('bars.of-organisation', { name: organiser });
}

/** Since when a bar holds, and until when. */
export function BarTimes({ bar: { at, until } }: { bar: Pick<OwnBarView, 'at' | 'until'> }) {
  const t = useText('bars');
  const { date } = useFormats();
  const ends = until === null ? t('bars.open') : t('bars.ends', { until: date(until) });
  return <>{`${t('bars.since', { at: date(at) })} · ${ends}`}</>;
}
