import { DAY, later } from '@talka/kernel';
import type { Attendance } from '@talka/workshops';
import { onDay, PLAIN, session } from './demo-drafting.js';
import type { DemoWorkshop } from './demo-workshops.js';

/** Of the culture house too: clay for families, with what is asked of them, and conversations in Latgalian. */
export const familyWorkshops = (now: Date): DemoWorkshop[] => [
  {
    draft: {
      ...PLAIN,
      title: 'Māla bļodas visai ģimenei',
      about:
        'Pirmajā reizē veidojam katrs savu bļodu, otrajā glazējam. Bērni strādā pie zemā galda, pieaugušie pie ripas; ceplis ir mūsu.',
      bring: 'Drēbes, ko nav žēl.',
      place: 'Mazā kultūras nama pagrabs, Ludza',
      contact: '+371 6000 0342',
      craft: 'pottery',
      languages: ['lv', 'ltg', 'ru'],
      access: ['step-free', 'accessible-toilet', 'companion-free'],
      youngest: 6,
      price: 300,
      places: 10,
      closesBefore: 2,
      completion: { percent: 50, needed: [], excused: 'apart' },
      questions: [
        {
          ...{ id: 'prieksauts', kind: 'choice', required: true },
          words: { lv: 'Kāds priekšauts derēs?', en: 'Which apron fits?', ru: 'Какой фартук подойдёт?' },
          options: [
            { id: 'berna', words: { lv: 'Bērna', en: 'A child’s', ru: 'Детский' } },
            { id: 'pieaugusa', words: { lv: 'Pieaugušā', en: 'An adult’s', ru: 'Взрослый' } },
            { id: 'savs', words: { lv: 'Būs savs', en: 'I bring my own', ru: 'Будет свой' } },
          ],
        },
        {
          ...{ id: 'ripa', kind: 'yes-no', required: false, options: [] },
          words: {
            lv: 'Vai gribi pamēģināt ripu?',
            en: 'Would you like to try the wheel?',
            ru: 'Хотите попробовать гончарный круг?',
          },
        },
        {
          ...{ id: 'veidosim', kind: 'text', required: false, options: [] },
          words: {
            lv: 'Ko gribētu izveidot?',
            en: 'What would you like to make?',
            ru: 'Что хотели бы сделать?',
          },
        },
      ],
      sessions: [4, 11].map((days) => session(onDay(now, days, '17:30'), 2)),
    },
    leaders: [['marta', 'assistant']],
    learners: [['anna', 'janina', 'madara']],
    answers: {
      anna: { prieksauts: 'savs', ripa: true, veidosim: 'Bļodu ar ausīm' },
      janina: { prieksauts: 'pieaugusa', ripa: false },
      madara: { prieksauts: 'pieaugusa', ripa: true },
    },
  },
  {
    draft: {
      ...PLAIN,
      title: 'Latgaliešu valoda sarunās',
      about: 'Trīs vakari pie tējas: runājam, klausāmies un beigās pierakstām katrs savu stāstu.',
      place: 'Ludzas bibliotēkas lasītava',
      contact: '+371 6000 0342',
      craft: 'language',
      languages: ['ltg', 'lv'],
      access: ['step-free', 'hearing-loop', 'large-print'],
      places: 12,
      sessions: [2, 9, 16].map((days) => session(onDay(now, days, '17:30'), 2)),
    },
    leaders: [],
    learners: [['veneranda', 'antons', 'ausma']],
  },
];

/** Of craftspeople of a parish: spoons for grown-ups, and bread whenever one can come. */
export const maltaWorkshops = (now: Date): DemoWorkshop[] => [
  {
    draft: {
      ...PLAIN,
      title: 'Karotes no bērza',
      about:
        'Divos vakaros izgriežam un noslīpējam karoti. Naži ir uz vietas, un vispirms mācāmies tos turēt.',
      place: 'Maltas amatu darbnīca',
      contact: '+371 6000 0453',
      craft: 'woodwork',
      languages: ['lv', 'ltg'],
      youngest: 16,
      price: 800,
      places: 6,
      access: ['companion-free'],
      sessions: [6, 13].map((days) => session(onDay(now, days, '18:00'), 3)),
    },
    leaders: [],
    learners: [['stanislavs', 'kazimirs']],
  },
  {
    draft: {
      ...PLAIN,
      title: 'Rudzu maize krāsnī',
      about: 'Mīcām, raudzējam un cepam. Ieraugu katrs paņem līdzi mājās.',
      bring: 'Burciņu ar vāku.',
      place: 'Maltas amatu darbnīcas virtuve',
      contact: '+371 6000 0453',
      craft: 'cooking',
      languages: ['lv', 'ltg', 'ru', 'en'],
      youngest: 8,
      price: 400,
      places: 5,
      enrolment: 'drop-in',
      access: [],
      sessions: [5, 12].map((days) => session(onDay(now, days, '10:00'), 4, { places: 5 })),
    },
    leaders: [],
    learners: [['emily', 'ludvigs'], []],
  },
];

/** Of the street’s association: for those who have pictures to tell of. */
export const seniorWorkshops = (now: Date): DemoWorkshop[] => [
  {
    draft: {
      ...PLAIN,
      title: 'Stāsti vecās fotogrāfijās',
      about: 'Atnes trīs fotogrāfijas: noskenējam, noskaidrojam, kas tajās redzams, un pierakstām stāstu.',
      bring: 'Trīs fotogrāfijas.',
      place: 'Jaunbūves bibliotēka, Daugavpils',
      contact: '+371 6000 0231',
      craft: 'local-history',
      languages: ['lv', 'ru'],
      access: ['step-free', 'accessible-toilet', 'large-print', 'quiet-room'],
      youngest: 60,
      places: 8,
      sessions: [7, 14].map((days) => session(onDay(now, days, '11:00'), 2)),
    },
    leaders: [],
    learners: [['boris']],
  },
];

/** How long before the demonstration begins the course was announced that is over, in days. */
export const PAST_BEFORE = 40;

/** A course that is over, as its registers have it. */
export interface PastWorkshop extends DemoWorkshop {
  /** By name, of each session; whoever is not named was there. */
  readonly marks: Readonly<Record<string, readonly (Attendance | undefined)[]>>;
  /** How it was, by those who said so. */
  readonly said: readonly (readonly [key: string, stars: number, words: string])[];
}

export const pastWorkshop = (now: Date): PastWorkshop => ({
  draft: {
    ...PLAIN,
    title: 'Jostas ar celiem',
    about: 'Trijos vakaros katrs noauž savu jostu, no pavediena izvēles līdz bārkstīm.',
    place: 'Mazā kultūras nama aušanas istaba, Ludza',
    contact: '+371 6000 0342',
    craft: 'weaving',
    languages: ['lv', 'ltg'],
    access: ['step-free'],
    youngest: 12,
    places: 8,
    completion: { percent: 80, needed: [], excused: 'apart' },
    sessions: [28, 21, 14].map((days) => session(onDay(later(now, -days * DAY), 0, '18:00'), 2)),
  },
  leaders: [],
  learners: [['anna', 'pjotrs', 'ausma', 'janina', 'lelde']],
  marks: {
    'Anna Linupīte': [undefined, { as: 'present', late: 10, early: 0 }],
    'Janina Kalinouska': [{ as: 'absent' }],
    'Lelde Ruobuļa': [undefined, { as: 'excused' }],
  },
  said: [
    ['anna', 5, 'Šo jostu siešu Jāņos.'],
    ['pjotrs', 5, ''],
    ['ausma', 4, 'Gribētos vēl vienu vakaru bārkstīm.'],
    ['lelde', 5, 'Bija jautri.'],
  ],
});
