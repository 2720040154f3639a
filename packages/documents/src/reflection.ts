import { translator, type Language, type MessageKey } from '@talka/i18n';
import { sheetPdf } from './sheet.js';

/** What somebody says they have learnt, by key competence. */
export interface ReflectionFacts {
  readonly name: string;
  /** The title of a workshop; null: of hours. */
  readonly about: string | null;
  /** `YYYY-MM-DD` */
  readonly from: string;
  readonly until: string;
  readonly words: Readonly<Partial<Record<string, string>>>;
  readonly made: Date;
}

/** Somebody's own words about what they have learnt, on a sheet that says that they are their own. */
export function reflectionPdf(facts: ReflectionFacts, language: Language): Promise<Buffer> {
  const t = translator(language, 'emails', 'certificates');
  const { name, about, from, until, words, made } = facts;
  const days = [from, until].map((day) => day.split('-').reverse().join('.')).join(' – ');
  return sheetPdf({
    ...{ language, made, title: t('reflection.sheet-title'), lead: t('reflection.sheet-lead') },
    parts: [
      { heading: name, lines: [{ words: `${about ?? t('certificate.badge-hours')}, ${days}` }] },
      ...Object.entries(words).map(([competence, said]) => ({
        heading: t(`competence.${competence}` as MessageKey<'certificates'>),
        lines: [{ words: said ?? '' }],
      })),
    ],
    signatures: [],
    foot: '',
  });
}
