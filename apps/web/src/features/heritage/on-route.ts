import type { RouteView } from '@talka/contracts';
import { isOnLine } from '@talka/heritage';
import type { Language } from '@talka/i18n/browser';
import { onMap } from './on-map.js';

/** How the stops of a route are drawn: numbered in their order; what has no point of its own, or lies elsewhere, is in the list alone. */
export const onRoute = ({ stops }: RouteView, language: Language) =>
  stops.flatMap(({ place }, index) =>
    isOnLine(place) ? onMap([place], language).map((it) => ({ ...it, position: index + 1 })) : [],
  );

export type DrawnRoute = ReturnType<typeof onRoute>;
