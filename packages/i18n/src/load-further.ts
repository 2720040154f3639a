import type { BrowserArea, Messages } from './areas.js';
import { both } from './both.js';
import type { Language } from './language.js';

/** Catalogues of pages that few people open: officials', organisers', and what is deep inside. Fetched with the first of them. */
export const FURTHER = {
  certificates: {
    lv: async () => (await import('./messages/certificates/lv.js')).lv,
    en: async () => (await import('./messages/certificates/en.js')).en,
    ru: async () => (await import('./messages/certificates/ru.js')).ru,
    ltg: () =>
      both<'certificates'>(import('./messages/certificates/lv.js'), import('./messages/certificates/ltg.js')),
  },
  desk: {
    lv: async () => (await import('./messages/desk/lv.js')).lv,
    en: async () => (await import('./messages/desk/en.js')).en,
    ru: async () => (await import('./messages/desk/ru.js')).ru,
    ltg: () => both<'desk'>(import('./messages/desk/lv.js'), import('./messages/desk/ltg.js')),
  },
  office: {
    lv: async () => (await import('./messages/office/lv.js')).lv,
    en: async () => (await import('./messages/office/en.js')).en,
    ru: async () => (await import('./messages/office/ru.js')).ru,
    ltg: () => both<'office'>(import('./messages/office/lv.js'), import('./messages/office/ltg.js')),
  },
  ballotfile: {
    lv: async () => (await import('./messages/ballotfile/lv.js')).lv,
    en: async () => (await import('./messages/ballotfile/en.js')).en,
    ru: async () => (await import('./messages/ballotfile/ru.js')).ru,
    ltg: () =>
      both<'ballotfile'>(import('./messages/ballotfile/lv.js'), import('./messages/ballotfile/ltg.js')),
  },
  booth: {
    lv: async () => (await import('./messages/booth/lv.js')).lv,
    en: async () => (await import('./messages/booth/en.js')).en,
    ru: async () => (await import('./messages/booth/ru.js')).ru,
    ltg: () => both<'booth'>(import('./messages/booth/lv.js'), import('./messages/booth/ltg.js')),
  },
  voteoffice: {
    lv: async () => (await import('./messages/voteoffice/lv.js')).lv,
    en: async () => (await import('./messages/voteoffice/en.js')).en,
    ru: async () => (await import('./messages/voteoffice/ru.js')).ru,
    ltg: () =>
      both<'voteoffice'>(import('./messages/voteoffice/lv.js'), import('./messages/voteoffice/ltg.js')),
  },
  incidents: {
    lv: async () => (await import('./messages/incidents/lv.js')).lv,
    en: async () => (await import('./messages/incidents/en.js')).en,
    ru: async () => (await import('./messages/incidents/ru.js')).ru,
    ltg: () => both<'incidents'>(import('./messages/incidents/lv.js'), import('./messages/incidents/ltg.js')),
  },
  needs: {
    lv: async () => (await import('./messages/needs/lv.js')).lv,
    en: async () => (await import('./messages/needs/en.js')).en,
    ru: async () => (await import('./messages/needs/ru.js')).ru,
    ltg: () => both<'needs'>(import('./messages/needs/lv.js'), import('./messages/needs/ltg.js')),
  },
  hours: {
    lv: async () => (await import('./messages/hours/lv.js')).lv,
    en: async () => (await import('./messages/hours/en.js')).en,
    ru: async () => (await import('./messages/hours/ru.js')).ru,
    ltg: () => both<'hours'>(import('./messages/hours/lv.js'), import('./messages/hours/ltg.js')),
  },
  roster: {
    lv: async () => (await import('./messages/roster/lv.js')).lv,
    en: async () => (await import('./messages/roster/en.js')).en,
    ru: async () => (await import('./messages/roster/ru.js')).ru,
    ltg: () => both<'roster'>(import('./messages/roster/lv.js'), import('./messages/roster/ltg.js')),
  },
  abilities: {
    lv: async () => (await import('./messages/abilities/lv.js')).lv,
    en: async () => (await import('./messages/abilities/en.js')).en,
    ru: async () => (await import('./messages/abilities/ru.js')).ru,
    ltg: () => both<'abilities'>(import('./messages/abilities/lv.js'), import('./messages/abilities/ltg.js')),
  },
  accountability: {
    lv: async () => (await import('./messages/accountability/lv.js')).lv,
    en: async () => (await import('./messages/accountability/en.js')).en,
    ru: async () => (await import('./messages/accountability/ru.js')).ru,
    ltg: () =>
      both<'accountability'>(
        import('./messages/accountability/lv.js'),
        import('./messages/accountability/ltg.js'),
      ),
  },
  merging: {
    lv: async () => (await import('./messages/merging/lv.js')).lv,
    en: async () => (await import('./messages/merging/en.js')).en,
    ru: async () => (await import('./messages/merging/ru.js')).ru,
    ltg: () => both<'merging'>(import('./messages/merging/lv.js'), import('./messages/merging/ltg.js')),
  },
  suggestions: {
    lv: async () => (await import('./messages/suggestions/lv.js')).lv,
    en: async () => (await import('./messages/suggestions/en.js')).en,
    ru: async () => (await import('./messages/suggestions/ru.js')).ru,
    ltg: () =>
      both<'suggestions'>(import('./messages/suggestions/lv.js'), import('./messages/suggestions/ltg.js')),
  },
  answers: {
    lv: async () => (await import('./messages/answers/lv.js')).lv,
    en: async () => (await import('./messages/answers/en.js')).en,
    ru: async () => (await import('./messages/answers/ru.js')).ru,
    ltg: () => both<'answers'>(import('./messages/answers/lv.js'), import('./messages/answers/ltg.js')),
  },
  transparency: {
    lv: async () => (await import('./messages/transparency/lv.js')).lv,
    en: async () => (await import('./messages/transparency/en.js')).en,
    ru: async () => (await import('./messages/transparency/ru.js')).ru,
    ltg: () =>
      both<'transparency'>(import('./messages/transparency/lv.js'), import('./messages/transparency/ltg.js')),
  },
  opendata: {
    lv: async () => (await import('./messages/opendata/lv.js')).lv,
    en: async () => (await import('./messages/opendata/en.js')).en,
    ru: async () => (await import('./messages/opendata/ru.js')).ru,
    ltg: () => both<'opendata'>(import('./messages/opendata/lv.js'), import('./messages/opendata/ltg.js')),
  },
  heritage: {
    lv: async () => (await import('./messages/heritage/lv.js')).lv,
    en: async () => (await import('./messages/heritage/en.js')).en,
    ru: async () => (await import('./messages/heritage/ru.js')).ru,
    ltg: () => both<'heritage'>(import('./messages/heritage/lv.js'), import('./messages/heritage/ltg.js')),
  },
  partnership: {
    lv: async () => (await import('./messages/partnership/lv.js')).lv,
    en: async () => (await import('./messages/partnership/en.js')).en,
    ru: async () => (await import('./messages/partnership/ru.js')).ru,
    ltg: () =>
      both<'partnership'>(import('./messages/partnership/lv.js'), import('./messages/partnership/ltg.js')),
  },
  programme: {
    lv: async () => (await import('./messages/programme/lv.js')).lv,
    en: async () => (await import('./messages/programme/en.js')).en,
    ru: async () => (await import('./messages/programme/ru.js')).ru,
    ltg: () => both<'programme'>(import('./messages/programme/lv.js'), import('./messages/programme/ltg.js')),
  },
  imports: {
    lv: async () => (await import('./messages/imports/lv.js')).lv,
    en: async () => (await import('./messages/imports/en.js')).en,
    ru: async () => (await import('./messages/imports/ru.js')).ru,
    ltg: () => both<'imports'>(import('./messages/imports/lv.js'), import('./messages/imports/ltg.js')),
  },
  juries: {
    lv: async () => (await import('./messages/juries/lv.js')).lv,
    en: async () => (await import('./messages/juries/en.js')).en,
    ru: async () => (await import('./messages/juries/ru.js')).ru,
    ltg: () => both<'juries'>(import('./messages/juries/lv.js'), import('./messages/juries/ltg.js')),
  },
  indicators: {
    lv: async () => (await import('./messages/indicators/lv.js')).lv,
    en: async () => (await import('./messages/indicators/en.js')).en,
    ru: async () => (await import('./messages/indicators/ru.js')).ru,
    ltg: () =>
      both<'indicators'>(import('./messages/indicators/lv.js'), import('./messages/indicators/ltg.js')),
  },
  opencalls: {
    lv: async () => (await import('./messages/opencalls/lv.js')).lv,
    en: async () => (await import('./messages/opencalls/en.js')).en,
    ru: async () => (await import('./messages/opencalls/ru.js')).ru,
    ltg: () => both<'opencalls'>(import('./messages/opencalls/lv.js'), import('./messages/opencalls/ltg.js')),
  },
  pool: {
    lv: async () => (await import('./messages/pool/lv.js')).lv,
    en: async () => (await import('./messages/pool/en.js')).en,
    ru: async () => (await import('./messages/pool/ru.js')).ru,
    ltg: () => both<'pool'>(import('./messages/pool/lv.js'), import('./messages/pool/ltg.js')),
  },
  fairness: {
    lv: async () => (await import('./messages/fairness/lv.js')).lv,
    en: async () => (await import('./messages/fairness/en.js')).en,
    ru: async () => (await import('./messages/fairness/ru.js')).ru,
    ltg: () => both<'fairness'>(import('./messages/fairness/lv.js'), import('./messages/fairness/ltg.js')),
  },
  delivery: {
    lv: async () => (await import('./messages/delivery/lv.js')).lv,
    en: async () => (await import('./messages/delivery/en.js')).en,
    ru: async () => (await import('./messages/delivery/ru.js')).ru,
    ltg: () => both<'delivery'>(import('./messages/delivery/lv.js'), import('./messages/delivery/ltg.js')),
  },
  discussion: {
    lv: async () => (await import('./messages/discussion/lv.js')).lv,
    en: async () => (await import('./messages/discussion/en.js')).en,
    ru: async () => (await import('./messages/discussion/ru.js')).ru,
    ltg: () =>
      both<'discussion'>(import('./messages/discussion/lv.js'), import('./messages/discussion/ltg.js')),
  },
  works: {
    lv: async () => (await import('./messages/works/lv.js')).lv,
    en: async () => (await import('./messages/works/en.js')).en,
    ru: async () => (await import('./messages/works/ru.js')).ru,
    ltg: () => both<'works'>(import('./messages/works/lv.js'), import('./messages/works/ltg.js')),
  },
  bars: {
    lv: async () => (await import('./messages/bars/lv.js')).lv,
    en: async () => (await import('./messages/bars/en.js')).en,
    ru: async () => (await import('./messages/bars/ru.js')).ru,
    ltg: () => both<'bars'>(import('./messages/bars/lv.js'), import('./messages/bars/ltg.js')),
  },
  standins: {
    lv: async () => (await import('./messages/standins/lv.js')).lv,
    en: async () => (await import('./messages/standins/en.js')).en,
    ru: async () => (await import('./messages/standins/ru.js')).ru,
    ltg: () => both<'standins'>(import('./messages/standins/lv.js'), import('./messages/standins/ltg.js')),
  },
  together: {
    lv: async () => (await import('./messages/together/lv.js')).lv,
    en: async () => (await import('./messages/together/en.js')).en,
    ru: async () => (await import('./messages/together/ru.js')).ru,
    ltg: () => both<'together'>(import('./messages/together/lv.js'), import('./messages/together/ltg.js')),
  },
  register: {
    lv: async () => (await import('./messages/register/lv.js')).lv,
    en: async () => (await import('./messages/register/en.js')).en,
    ru: async () => (await import('./messages/register/ru.js')).ru,
    ltg: () => both<'register'>(import('./messages/register/lv.js'), import('./messages/register/ltg.js')),
  },
  letters: {
    lv: async () => (await import('./messages/letters/lv.js')).lv,
    en: async () => (await import('./messages/letters/en.js')).en,
    ru: async () => (await import('./messages/letters/ru.js')).ru,
    ltg: () => both<'letters'>(import('./messages/letters/lv.js'), import('./messages/letters/ltg.js')),
  },
  news: {
    lv: async () => (await import('./messages/news/lv.js')).lv,
    en: async () => (await import('./messages/news/en.js')).en,
    ru: async () => (await import('./messages/news/ru.js')).ru,
    ltg: () => both<'news'>(import('./messages/news/lv.js'), import('./messages/news/ltg.js')),
  },
  channels: {
    lv: async () => (await import('./messages/channels/lv.js')).lv,
    en: async () => (await import('./messages/channels/en.js')).en,
    ru: async () => (await import('./messages/channels/ru.js')).ru,
    ltg: () => both<'channels'>(import('./messages/channels/lv.js'), import('./messages/channels/ltg.js')),
  },
  helpneeded: {
    lv: async () => (await import('./messages/helpneeded/lv.js')).lv,
    en: async () => (await import('./messages/helpneeded/en.js')).en,
    ru: async () => (await import('./messages/helpneeded/ru.js')).ru,
    ltg: () =>
      both<'helpneeded'>(import('./messages/helpneeded/lv.js'), import('./messages/helpneeded/ltg.js')),
  },
  agenda: {
    lv: async () => (await import('./messages/agenda/lv.js')).lv,
    en: async () => (await import('./messages/agenda/en.js')).en,
    ru: async () => (await import('./messages/agenda/ru.js')).ru,
    ltg: () => both<'agenda'>(import('./messages/agenda/lv.js'), import('./messages/agenda/ltg.js')),
  },
  asked: {
    lv: async () => (await import('./messages/asked/lv.js')).lv,
    en: async () => (await import('./messages/asked/en.js')).en,
    ru: async () => (await import('./messages/asked/ru.js')).ru,
    ltg: () => both<'asked'>(import('./messages/asked/lv.js'), import('./messages/asked/ltg.js')),
  },
  care: {
    lv: async () => (await import('./messages/care/lv.js')).lv,
    en: async () => (await import('./messages/care/en.js')).en,
    ru: async () => (await import('./messages/care/ru.js')).ru,
    ltg: () => both<'care'>(import('./messages/care/lv.js'), import('./messages/care/ltg.js')),
  },
  shiftmessages: {
    lv: async () => (await import('./messages/shiftmessages/lv.js')).lv,
    en: async () => (await import('./messages/shiftmessages/en.js')).en,
    ru: async () => (await import('./messages/shiftmessages/ru.js')).ru,
    ltg: () =>
      both<'shiftmessages'>(
        import('./messages/shiftmessages/lv.js'),
        import('./messages/shiftmessages/ltg.js'),
      ),
  },
  paperdesk: {
    lv: async () => (await import('./messages/paperdesk/lv.js')).lv,
    en: async () => (await import('./messages/paperdesk/en.js')).en,
    ru: async () => (await import('./messages/paperdesk/ru.js')).ru,
    ltg: () => both<'paperdesk'>(import('./messages/paperdesk/lv.js'), import('./messages/paperdesk/ltg.js')),
  },
  feasibility: {
    lv: async () => (await import('./messages/feasibility/lv.js')).lv,
    en: async () => (await import('./messages/feasibility/en.js')).en,
    ru: async () => (await import('./messages/feasibility/ru.js')).ru,
    ltg: () =>
      both<'feasibility'>(import('./messages/feasibility/lv.js'), import('./messages/feasibility/ltg.js')),
  },
  organise: {
    lv: async () => (await import('./messages/organise/lv.js')).lv,
    en: async () => (await import('./messages/organise/en.js')).en,
    ru: async () => (await import('./messages/organise/ru.js')).ru,
    ltg: () => both<'organise'>(import('./messages/organise/lv.js'), import('./messages/organise/ltg.js')),
  },
  result: {
    lv: async () => (await import('./messages/result/lv.js')).lv,
    en: async () => (await import('./messages/result/en.js')).en,
    ru: async () => (await import('./messages/result/ru.js')).ru,
    ltg: () => both<'result'>(import('./messages/result/lv.js'), import('./messages/result/ltg.js')),
  },
  guardians: {
    lv: async () => (await import('./messages/guardians/lv.js')).lv,
    en: async () => (await import('./messages/guardians/en.js')).en,
    ru: async () => (await import('./messages/guardians/ru.js')).ru,
    ltg: () => both<'guardians'>(import('./messages/guardians/lv.js'), import('./messages/guardians/ltg.js')),
  },
  workshops: {
    lv: async () => (await import('./messages/workshops/lv.js')).lv,
    en: async () => (await import('./messages/workshops/en.js')).en,
    ru: async () => (await import('./messages/workshops/ru.js')).ru,
    ltg: () => both<'workshops'>(import('./messages/workshops/lv.js'), import('./messages/workshops/ltg.js')),
  },
  workshopdesk: {
    lv: async () => (await import('./messages/workshopdesk/lv.js')).lv,
    en: async () => (await import('./messages/workshopdesk/en.js')).en,
    ru: async () => (await import('./messages/workshopdesk/ru.js')).ru,
    ltg: () =>
      both<'workshopdesk'>(import('./messages/workshopdesk/lv.js'), import('./messages/workshopdesk/ltg.js')),
  },
} as const satisfies {
  readonly [A in BrowserArea]?: Readonly<Record<Language, () => Promise<Messages<A>>>>;
};
