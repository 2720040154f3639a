import type { RouteCard, RouteView } from '@talka/contracts';
import { seasonsOf } from '@talka/heritage';
import { useFormats, useText } from '../../site/text.js';

type Facts = Pick<RouteCard | RouteView, 'metres' | 'offBy' | 'minutes' | 'months'>;

/** The facts of a route in words. */
export function useRouteSaid() {
  const t = useText('heritage');
  const { list, number } = useFormats();
  const month = (it: number): string => t(`month.${it}` as 'month.1');
  return {
    distance: ({ metres }: Facts): string =>
      t('route.distance', { number: number(Math.max(1, Math.floor(metres / 1_000))) }),
    offBy: ({ offBy }: Facts): string | null =>
      offBy === 0 ? null : t('route.off-by', { number: number(Math.ceil(offBy / 1_000)) }),
    hours: ({ minutes }: Facts): string => t('route.hours', { count: Math.max(1, Math.round(minutes / 60)) }),
    season: ({ months }: Facts): string =>
      months.length === 12
        ? t('route.all-year')
        : list(
            seasonsOf(months).map(([from, until]) =>
              from === until ? month(from) : `${month(from)}–${month(until)}`,
            ),
          ),
  };
}
