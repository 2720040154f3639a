import { formats, translator, type Language } from '@talka/i18n';
import { ON_PAPER } from './on-paper.js';
import { sheetPdf, type Sheet } from './sheet.js';

export interface SignInFacts {
  readonly workshop: string;
  readonly organiser: string;
  readonly place: string;
  /** The number of the session. */
  readonly session: number;
  readonly from: Date;
  readonly until: Date;
  readonly leaders: readonly string[];
  /** Who has a place, by name. */
  readonly people: readonly string[];
  readonly made: Date;
}

/** Who is expected in a session of a workshop, each with a line to sign on: for a room without a telephone. */
export const signInPdf = (facts: SignInFacts, language: Language): Promise<Buffer> =>
  sheetPdf(signInSheet(facts, language));

/** Lines for those who come without having enrolled. */
const BLANKS = 4;

function signInSheet(facts: SignInFacts, language: Language): Sheet {
  const t = translator(language, 'emails');
  const { day, dateTime, time } = formats(language);
  const { workshop, organiser, place, session, from, until, leaders, people, made } = facts;
  const lines = [...people, ...Array.from({ length: BLANKS }, () => '')];
  return {
    ...{ language, made, title: t('sign-sheet.title', { workshop }) },
    lead: `${t('sign-sheet.session', { number: session })}: ${day(from, ON_PAPER)}, ${time(from)}–${time(until)}; ${place}`,
    parts: [
      {
        heading: t('sign-sheet.people', { count: people.length }),
        lines: [
          { name: t('sign-sheet.organiser'), words: organiser },
          ...lines.map((name, at) => ({ words: `${at + 1}. ${name}`.trim(), isSigned: true })),
        ],
      },
    ],
    signatures: leaders,
    foot: t('sign-sheet.foot', { at: dateTime(made, ON_PAPER) }),
  };
}
