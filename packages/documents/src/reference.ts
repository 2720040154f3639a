import { formats, translator, type Language, type MessageKey } from '@talka/i18n';
import { ON_PAPER } from './on-paper.js';
import { sheetPdf, type Sheet } from './sheet.js';

/** What somebody can do, as there are words for it. */
type Skill =
  MessageKey<'abilities'> extends infer Key ? (Key extends `ability.${infer Name}` ? Name : never) : never;

/** A shift somebody helped in, with the hours its organiser has approved. */
export interface HelpedFacts {
  readonly organiser: string;
  readonly event: string;
  readonly role: string;
  /** What the task asked of whoever took it: they have shown it there. */
  readonly needs: readonly Skill[];
  readonly from: Date;
  readonly minutes: number;
}

export interface ReferenceFacts {
  readonly volunteer: string;
  /** `YYYY-MM-DD` */
  readonly birthDate: string;
  readonly helped: readonly HelpedFacts[];
  readonly made: Date;
}

/** What somebody helped with and for how long, as organisers have approved it, with thanks: to be shown to a school or an employer. */
export const referencePdf = (facts: ReferenceFacts, language: Language): Promise<Buffer> =>
  sheetPdf(referenceSheet(facts, language));

const HOUR = 60;

export function referenceSheet(
  { volunteer, birthDate, helped, made }: ReferenceFacts,
  language: Language,
): Sheet {
  const t = translator(language, 'emails');
  const named = translator(language, 'abilities');
  const { date, dateTime } = formats(language);
  const hours = (all: readonly HelpedFacts[]) =>
    t('reference.hours', { hours: all.reduce((sum, { minutes }) => sum + minutes, 0) / HOUR });
  const organisers = [...new Set(helped.map(({ organiser }) => organiser))];
  const skills = [...new Set(helped.flatMap(({ needs }) => needs))];
  const tasks = [...new Set(helped.map(({ role }) => role))];
  return {
    ...{ language, made, title: t('reference.title'), lead: t('reference.lead') },
    parts: [
      {
        heading: volunteer,
        lines: [
          { words: t('agreement.born', { day: birthDate.split('-').reverse().join('.') }) },
          { name: t('reference.in-all'), words: hours(helped) },
          { name: t('reference.tasks'), words: tasks.join(', ') || '—' },
          ...(skills.length > 0
            ? [
                {
                  name: t('reference.skills'),
                  words: skills.map((one) => named(`ability.${one}`)).join(', '),
                },
              ]
            : []),
        ],
      },
      ...organisers.map((organiser) => {
        const here = helped.filter((one) => one.organiser === organiser);
        return {
          heading: `${organiser}: ${hours(here)}`,
          lines: here.map((one) => ({
            name: date(one.from, ON_PAPER),
            words: `${one.event}, ${one.role}, ${hours([one])}`,
          })),
        };
      }),
    ],
    signatures: [],
    foot: t('reference.foot', { at: dateTime(made, ON_PAPER) }),
  };
}
