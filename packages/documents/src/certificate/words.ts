import { translator, type Language } from '@talka/i18n';

/** What a certificate says, as its municipality certifies it. */
export interface CertificateFacts {
  readonly name: string;
  /** The title of the workshop in the language of the paper; null: for hours. */
  readonly title: string | null;
  /** Null: several. */
  readonly organisation: string | null;
  /** `YYYY-MM-DD` */
  readonly from: string;
  readonly until: string;
  readonly minutes: number;
  readonly municipality: {
    readonly name: string;
    readonly mark: { readonly colour: string; readonly accent: string };
  };
  readonly issued: Date;
  /** As it is read out. */
  readonly code: string;
  /** Where it is checked: the address that the square code leads to. */
  readonly link: string;
  /** When the file is made; the same makes the same file. */
  readonly made: Date;
}

export interface CertificateWords {
  readonly title: string;
  readonly given: string;
  readonly what: string;
  readonly facts: readonly { readonly name: string; readonly words: string }[];
  readonly check: string;
  readonly checkText: string;
  readonly foot: string;
}

const MINUTES = 60;
/** Made once: making one takes longer than all the other words of a certificate. */
const DAY_IN_RIGA = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Riga' });
const ENGLISH_DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

export function certificateWords(facts: CertificateFacts, language: Language): CertificateWords {
  const t = translator(language, 'emails');
  const { municipality, from, until } = facts;
  const [first, last] = [dayIn(language, from), dayIn(language, until)];
  const issued = DAY_IN_RIGA.format(facts.issued);
  return {
    title: t('certificate.title'),
    given: t('certificate.given'),
    what:
      facts.title === null
        ? t('certificate.for-hours')
        : t('certificate.for-workshop', { title: facts.title }),
    facts: [
      { name: t('certificate.how-long'), words: t('certificate.hours', { hours: facts.minutes / MINUTES }) },
      { name: t('certificate.when'), words: first === last ? first : `${first} – ${last}` },
      {
        name: t('certificate.organiser'),
        words: facts.organisation ?? t('certificate.organisers', { municipality: municipality.name }),
      },
      { name: t('certificate.issued'), words: `${municipality.name}, ${dayIn(language, issued)}` },
    ],
    check: t('certificate.check'),
    checkText: t('certificate.check-text', {
      address: facts.link.replace(/^https?:\/\//, '').replace(/\/[^/]*$/, ''),
    }),
    foot: t('certificate.foot'),
  };
}

/** A day that stays readable in a drawer for years: always with its year. @param day `YYYY-MM-DD` */
function dayIn(language: Language, day: string): string {
  if (language !== 'en') return day.split('-').reverse().join('.');
  return ENGLISH_DAY.format(new Date(`${day}T12:00:00Z`));
}

/** The same as a badge says it, which is read by machines and shown by whoever keeps badges. */
export function badgeTexts(facts: CertificateFacts, language: Language) {
  const t = translator(language, 'emails');
  const { municipality, title } = facts;
  const name = title ?? t('certificate.badge-hours');
  return {
    name,
    description: t('certificate.badge-text', {
      what: name,
      hours: t('certificate.hours', { hours: facts.minutes / MINUTES }),
      ...{ from: dayIn(language, facts.from), until: dayIn(language, facts.until) },
      organiser: facts.organisation ?? t('certificate.organisers', { municipality: municipality.name }),
    }),
    criteria: t(title === null ? 'certificate.badge-hours-criteria' : 'certificate.badge-workshop-criteria'),
    language,
  };
}
