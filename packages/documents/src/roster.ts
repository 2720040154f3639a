import { formats, translator, type Language } from '@talka/i18n';
import { ON_PAPER } from './on-paper.js';
import { sheetPdf, type Sheet } from './sheet.js';

export interface RosterSheetShift {
  readonly role: string;
  readonly from: Date;
  readonly until: Date;
  readonly places: number;
  /** Who looks after people not of age. */
  readonly supervisors: readonly string[];
  /** Who has a place; the age of minors alone. */
  readonly people: readonly { readonly name: string; readonly age: number | null }[];
}

export interface RosterFacts {
  readonly event: string;
  readonly place: string;
  readonly shifts: readonly RosterSheetShift[];
  readonly made: Date;
}

/** Who is expected on a day, with boxes for coming and leaving: for an entrance without a telephone. */
export const rosterPdf = (facts: RosterFacts, language: Language): Promise<Buffer> =>
  sheetPdf(rosterSheet(facts, language));

const BOX = '☐';
/** Room for those who come without having signed up. */
const BLANKS = 2;

export function rosterSheet({ event, place, shifts, made }: RosterFacts, language: Language): Sheet {
  const t = translator(language, 'emails');
  const { day, dateTime, time } = formats(language);
  const boxes = `${BOX} ${t('roster-sheet.came')}   ${BOX} ${t('roster-sheet.left')}`;
  const [first] = shifts;
  return {
    ...{ language, made, title: t('roster-sheet.title', { event }) },
    lead: `${first ? day(first.from, ON_PAPER) : t('roster-sheet.none')}; ${place}`,
    parts: shifts.map(({ role, from, until, places, supervisors, people }) => ({
      heading: t('roster-sheet.shift', {
        ...{ role, from: time(from), until: time(until), expected: people.length, places },
      }),
      lines: [
        ...(supervisors.length > 0
          ? [{ name: t('roster-sheet.supervised'), words: supervisors.join(', ') }]
          : people.some(({ age }) => age !== null)
            ? [{ words: t('roster-sheet.unsupervised') }]
            : []),
        ...people.map(({ name, age }) => ({
          // Apart from what stands beside it: an age after a name that is read from the right is no part of it.
          words: `${boxes}   \u2068${name}\u2069${age === null ? '' : `, ${t('roster-sheet.age', { age })}`}`,
        })),
        ...Array.from({ length: BLANKS }, () => ({ words: `${boxes}   ______________________________` })),
      ],
    })),
    signatures: [],
    foot: t('roster-sheet.foot', { at: dateTime(made, ON_PAPER) }),
  };
}
