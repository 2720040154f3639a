import { later } from '@talka/kernel';
import type { Answers } from '@talka/registration';
import type { LeaderRole, WorkshopDraft } from '@talka/workshops';
import { MINUTE, onDay as at, PLAIN, session } from './demo-drafting.js';

/** An invented workshop, who leads it besides whoever writes it, and who comes: to the course, or session by session. */
export interface DemoWorkshop {
  readonly draft: WorkshopDraft;
  readonly leaders: readonly (readonly [key: string, role: LeaderRole])[];
  /** Of a course: one list. Of a drop-in: one for each session. */
  readonly learners: readonly (readonly string[])[];
  /** What some of them say to what is asked, by key. */
  readonly answers?: Readonly<Record<string, Answers>>;
}

/** Of the culture house: a course of evenings, and a drop-in whose first session begins so soon that its register is open. */
export const weavingWorkshops = (now: Date): DemoWorkshop[] => [
  {
    draft: {
      ...PLAIN,
      title: 'Linu aušana stellēs',
      about:
        'Četros vakaros uzvelkam metus, iemācāmies trīs rakstus un noaužam katrs savu linu dvieli. Stelles ir uz vietas; priekšzināšanas nevajag.',
      bring: 'Šķēres un ērtus apavus.',
      place: 'Mazā kultūras nama aušanas istaba, Ludza',
      contact: '+371 6000 0342',
      craft: 'weaving',
      languages: ['lv', 'ltg'],
      access: ['step-free', 'accessible-toilet', 'large-print'],
      youngest: 12,
      places: 6,
      completion: { percent: 75, needed: [1], excused: 'apart' },
      sessions: [
        ...[1, 8, 15, 22].map((days) => session(at(now, days, '18:00'), 2)),
        session(at(now, 17, '18:00'), 2, { catchUpFor: 2, places: 3 }),
      ],
    },
    leaders: [['aldis', 'assistant']],
    learners: [['anna', 'pjotrs', 'veneranda', 'ausma']],
  },
  {
    draft: {
      ...PLAIN,
      title: 'Atvērtās stelles',
      about: 'Nāc, kad vari, un turpini, ko iesāki. Kāds, kas prot, vienmēr ir blakus.',
      place: 'Mazā kultūras nama aušanas istaba, Ludza',
      contact: '+371 6000 0342',
      craft: 'weaving',
      languages: ['lv', 'ltg', 'ru'],
      access: ['step-free', 'quiet-room', 'companion-free'],
      enrolment: 'drop-in',
      places: 4,
      sessions: [soon(now), at(now, 7, '11:00'), at(now, 14, '11:00')].map((from) =>
        session(from, 2, { places: 4 }),
      ),
    },
    leaders: [],
    learners: [['antons', 'lelde', 'janina'], ['antons'], []],
  },
];

/** Of the street’s association: one evening, paid on site, with more people than places. */
export const clayWorkshops = (now: Date): DemoWorkshop[] => [
  {
    draft: {
      ...PLAIN,
      title: 'Māla svilpes vienā vakarā',
      about:
        'Izveidojam, izurbjam un pieskaņojam savu svilpi; pēc apdedzināšanas to var paņemt nākamajā nedēļā. Bērni nāk kopā ar pieaugušo.',
      translations: {
        en: {
          title: 'A clay whistle in one evening',
          about:
            'We shape, drill and tune a whistle each; once it is fired, it can be fetched the week after. Children come with an adult.',
        },
        ru: {
          title: 'Глиняная свистулька за один вечер',
          about:
            'Лепим, сверлим и настраиваем каждый свою свистульку; после обжига её можно забрать через неделю. Дети приходят со взрослым.',
        },
      },
      bring: 'Priekšautu un veco dvieli.',
      place: 'Jaunbūves pagalma darbnīca, Daugavpils',
      contact: '+371 6000 0231',
      craft: 'pottery',
      languages: ['lv', 'ru', 'en'],
      access: ['companion-free'],
      youngest: 7,
      price: 500,
      places: 3,
      closesBefore: 2,
      questions: [
        {
          ...{ id: 'prieksauts', kind: 'yes-no', required: false, options: [] },
          words: {
            lv: 'Vai vajag mūsu priekšautu?',
            en: 'Do you need an apron of ours?',
            ru: 'Нужен ли вам наш фартук?',
          },
        },
      ],
      sessions: [session(at(now, 5, '17:00'), 3)],
    },
    leaders: [['aldis', 'leader']],
    learners: [['boris', 'ludmila', 'leonard', 'nikita']],
  },
];

/** In about three quarters of an hour, at a time one says: marks may be made from an hour before. */
function soon(now: Date): Date {
  const tens = 10 * MINUTE;
  return new Date(Math.ceil(later(now, 40 * MINUTE).getTime() / tens) * tens);
}
