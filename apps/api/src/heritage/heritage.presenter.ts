import type { HeritageCard, HeritagePlaceView } from '@talka/contracts';
import type { HeritagePlaceRow } from '@talka/composition';
import { isOutside } from '@talka/heritage';

export const heritageCard = (row: HeritagePlaceRow): HeritageCard => ({
  ...{ id: row.id, municipality: row.municipality, kind: row.kind, traditions: [...row.traditions] },
  ...{ name: row.name, about: row.about, lat: row.lat, lon: row.lon, precision: row.precision },
  ...{ country: row.country, outside: isOutside(row) },
});

export const heritagePlaceView = (row: HeritagePlaceRow): HeritagePlaceView => ({
  ...heritageCard(row),
  ...{ website: row.website, source: row.source, verified: row.is_verified },
  changedAt: row.changed_at.toISOString(),
});
