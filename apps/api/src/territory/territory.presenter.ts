import type { CountsRow, MunicipalityRow } from '@talka/composition';
import type { Endpoints, MunicipalityView, OutputOf } from '@talka/contracts';

export const municipalityView = (row: MunicipalityRow): MunicipalityView => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  atvk: row.atvk,
  centre: { lat: row.centre_lat, lon: row.centre_lon },
  population: row.population,
  areaKm2: row.area_km2,
  rules: {
    moderation: row.moderation,
    comments: row.comments,
    languages: row.languages,
    contact: row.contact,
    mark: row.mark,
    answerWithinDays: row.answer_within_days,
  },
  areas: row.areas,
});

export const countsView = (row: CountsRow): OutputOf<Endpoints['home.read']>['counts'] => ({
  published: row.published,
  answered: row.answered,
  submitted: row.submitted,
  medianAnswerDays: row.median_days,
  inDelivery: row.in_delivery,
  delivered: row.delivered,
});
