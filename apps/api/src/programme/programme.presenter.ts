import type { BesideRow, OfficeEventRow, ProgrammeCardRow, ProgrammePageRow } from '@talka/composition';
import type {
  ClashView,
  ImportRowView,
  OfficeEventCard,
  OfficeEventView,
  ProgrammeEventCard,
  ProgrammeEventView,
} from '@talka/contracts';
import { isOutside, unsaidIn, type ImportedRow } from '@talka/programme';

/** What stands in every way of showing it. */
const facts = (row: ProgrammeCardRow | ProgrammePageRow) => ({
  ...{ number: row.number, municipality: row.municipality, genre: row.genre, place: row.place },
  ...{ placeMunicipality: row.place_municipality, languages: [...row.languages] },
  ...{ youngest: row.youngest, oldest: row.oldest, stepFree: row.step_free, signLanguage: row.sign_language },
  ...{ price: row.price, from: row.starts_at.toISOString(), until: row.ends_at.toISOString() },
});

export const eventCard = (row: ProgrammeCardRow): ProgrammeEventCard => ({
  ...facts(row),
  ...{ title: row.titles, cancelled: row.state === 'cancelled' },
});

const whole = (row: ProgrammePageRow) => ({
  ...facts(row),
  ...{ texts: row.texts, strand: row.strand, coordinates: row.coordinates, link: row.link },
  ...{ outside: row.coordinates !== null && isOutside(row.coordinates), revision: row.revision },
  cancelled:
    row.cancelled_at && row.cancelled_why !== null
      ? { at: row.cancelled_at.toISOString(), why: row.cancelled_why }
      : null,
});

/** As everybody reads it: who was asked to carry it and has not agreed is named to nobody. */
export const eventView = (row: ProgrammePageRow): ProgrammeEventView => ({
  ...whole(row),
  producers: row.asked.filter(({ answer }) => answer === 'agreed').map(({ municipality }) => municipality),
});

export const officeEventView = (row: ProgrammePageRow): OfficeEventView => ({
  ...whole(row),
  ...{ state: row.state, asked: [...row.asked] },
});

/** What is not announced has no name yet: who plans it, and when, is enough to call them. */
export const clash = (row: BesideRow): ClashView => ({
  ...(row.state === 'draft'
    ? { number: null, title: null, place: null }
    : { number: row.number, title: row.title, place: row.place }),
  ...{ municipality: row.municipality, genre: row.genre, placeMunicipality: row.place_municipality },
  ...{ from: row.starts_at.toISOString(), until: row.ends_at.toISOString() },
});

export const officeEventCard = (
  row: OfficeEventRow & { readonly clashes: readonly BesideRow[] },
): OfficeEventCard => ({
  ...facts(row),
  ...{ title: row.titles, state: row.state, asked: [...row.asked], unsaid: unsaidIn(row.texts) },
  clashes: row.clashes.map(clash),
});

export const importRow = (row: ImportedRow): ImportRowView => ({
  ...{ uid: row.uid, number: row.number, outcome: row.outcome },
  ...(row.outcome === 'refused'
    ? {
        fields: [],
        refusal: {
          ...{ code: row.refusal.code, params: { ...row.refusal.params } },
          field: row.refusal.field ?? null,
        },
      }
    : { fields: [...row.fields], refusal: null }),
});
