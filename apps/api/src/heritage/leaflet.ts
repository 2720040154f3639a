import type { MunicipalityRow } from '@talka/composition';
import type { RouteView } from '@talka/contracts';
import type { RouteLeaflet } from '@talka/documents';
import { isOnLine } from '@talka/heritage';
import { nameIn, type Language } from '@talka/territory';

interface Where {
  readonly origin: string;
  readonly language: Language;
  readonly municipalities: readonly MunicipalityRow[];
}

/** What a leaflet of a route says. */
export function leafletOf(route: RouteView, { origin, language, municipalities }: Where): RouteLeaflet {
  const nameOf = (id: string): string => {
    const found = municipalities.find((one) => one.id === id);
    return found ? nameIn(found.name, language) : '';
  };
  return {
    ...{ name: route.name, about: route.about, way: route.way, access: route.access, months: route.months },
    ...{ metres: route.metres, offBy: route.offBy, minutes: route.minutes },
    stops: route.stops.map(({ place, note }) => ({
      ...{ name: place.name, words: note ?? place.about, where: nameOf(place.municipality) },
      point: isOnLine(place) ? { lat: place.lat, lon: place.lon } : null,
    })),
    ...{ keeper: nameOf(route.municipality), address: `${origin}/heritage/routes/${route.id}` },
    made: new Date(route.changedAt),
  };
}
