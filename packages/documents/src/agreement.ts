import { formats, translator, type Language } from '@talka/i18n';
import { ON_PAPER } from './on-paper.js';
import { sheetPdf, type Sheet } from './sheet.js';

/** What an agreement on voluntary work is about. */
export interface AgreementFacts {
  readonly organiser: string;
  readonly registrationNumber: string;
  readonly volunteer: string;
  /** `YYYY-MM-DD` */
  readonly birthDate: string;
  readonly event: string;
  readonly role: string;
  readonly about: string;
  readonly from: Date;
  readonly until: Date;
  readonly place: string;
  readonly contact: string;
  /** Which costs are repaid; a line to fill in where it is empty. */
  readonly repaid: string;
  /** Who look after people not of age, where the volunteer is one. */
  readonly supervisors: readonly string[];
  readonly minor: boolean;
  /** Who has consented, and when, where the law asks for it. */
  readonly guardian: {
    readonly name: string;
    readonly relation: 'mother' | 'father' | 'guardian';
    readonly at: Date;
  } | null;
  readonly made: Date;
}

/**
 * The written agreement on voluntary work: required where minors take part, where costs are repaid, and where either side asks.
 * Brīvprātīgā darba likums, sections 4 and 5 (https://likumi.lv/ta/id/275061).
 */
export const agreementPdf = (facts: AgreementFacts, language: Language): Promise<Buffer> =>
  sheetPdf(agreementSheet(facts, language));

export function agreementSheet(facts: AgreementFacts, language: Language): Sheet {
  const t = translator(language, 'emails');
  const { date, dateTime, time } = formats(language);
  const { guardian, made } = facts;
  const line = (name: string, words: string) => ({ name, words: words || '—' });
  const sameDay = date(facts.from, ON_PAPER) === date(facts.until, ON_PAPER);
  const ends = sameDay ? time(facts.until) : dateTime(facts.until, ON_PAPER);
  const organiser = `${facts.organiser}, ${t('agreement.number', { number: facts.registrationNumber })}`;
  return {
    ...{ language, made, title: t('agreement.title'), lead: t('agreement.lead') },
    parts: [
      {
        heading: t('agreement.parties'),
        lines: [
          line(t('agreement.organiser'), organiser),
          line(t('agreement.volunteer'), `${facts.volunteer}, ${t('agreement.born', { day: facts.birthDate.split('-').reverse().join('.') })}`), // prettier-ignore
          ...(guardian
            ? [
                line(
                  t('agreement.guardian'),
                  t('agreement.consent', {
                    ...{ name: guardian.name, relation: t(`agreement.${guardian.relation}`) },
                    at: dateTime(guardian.at, ON_PAPER),
                  }),
                ),
              ]
            : []),
        ],
      },
      {
        heading: t('agreement.work'),
        lines: [
          line(t('agreement.event'), facts.event),
          line(t('agreement.task'), [facts.role, facts.about].filter(Boolean).join('. ')),
          line(t('agreement.time'), `${dateTime(facts.from, ON_PAPER)}–${ends}`),
          line(t('agreement.place'), facts.place),
          line(t('agreement.contact'), facts.contact),
          ...(facts.minor ? [line(t('agreement.supervisors'), facts.supervisors.join(', '))] : []),
        ],
      },
      {
        heading: t('agreement.terms'),
        lines: (
          ['unpaid', 'costs', 'safety', 'end', ...(facts.minor ? (['young'] as const) : [])] as const
        ).map((term) => ({
          words:
            term === 'costs' && facts.repaid
              ? t('agreement.term-repaid', { repaid: facts.repaid })
              : t(`agreement.term-${term}`),
        })),
      },
    ],
    signatures: [t('agreement.organiser'), t('agreement.volunteer')],
    foot: t('agreement.foot', { at: dateTime(made, ON_PAPER) }),
  };
}
