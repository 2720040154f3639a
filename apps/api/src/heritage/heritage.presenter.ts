import type { HeritageCard, HeritagePlaceView, RouteCard, RouteView } from '@talka/contracts';
import type { HeritagePlaceRow, HeritageRouteRow, RouteStopRow } from '@talka/composition';
import { isOutside, wayThrough } from '@talka/heritage';

export const heritageCard = (row: RouteStopRow['place']): HeritageCard => ({
  ...{ id: row.id, municipality: row.municipality, kind: row.kind, traditions: [...row.traditions] },
  ...{ name: row.name, about: row.about, lat: row.lat, lon: row.lon, precision: row.precision },
  ...{ country: row.country, outside: isOutside(row) },
});

export const heritagePlaceView = (row: HeritagePlaceRow): HeritagePlaceView => ({
  ...heritageCard(row),
  ...{ website: row.website, source: row.source, verified: row.is_verified },
  changedAt: row.changed_at.toISOString(),
});

const routeFacts = (row: HeritageRouteRow) => ({
  ...{ id: row.id, municipality: row.municipality, way: row.way, name: row.name, about: row.about },
  ...{ months: [...row.months], access: row.access },
  ...wayThrough(
    row.stops.map(({ place }) => place),
    row.way,
  ),
});

export const routeCard = (row: HeritageRouteRow): RouteCard => ({
  ...routeFacts(row),
  stops: row.stops.length,
});

export const routeView = (row: HeritageRouteRow): RouteView => ({
  ...routeFacts(row),
  stops: row.stops.map(({ place, note }) => ({ place: heritageCard(place), note })),
  changedAt: row.changed_at.toISOString(),
});
