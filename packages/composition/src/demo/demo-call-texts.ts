import type { Calling, FormField } from '@talka/calls';
import { cents } from '@talka/kernel';
import type { Speaking } from './demo-partners.js';

const words = (lv: string, en: string, ru: string) => ({ lv, en, ru });
const field = (
  id: string,
  kind: FormField['kind'],
  lv: string,
  en: string,
  ru: string,
  required = true,
): FormField => ({ ...{ id, kind, required, words: words(lv, en, ru) }, options: [] });

const IDEA = field('iecere', 'long', 'Kas ir tava iecere?', 'What is your idea?', 'В чём ваш замысел?');
const SUM = field('summa', 'sum', 'Cik naudas vajag?', 'How much do you need?', 'Сколько денег нужно?');
const SKETCH = field('skice', 'file', 'Skice vai foto', 'A sketch or photo', 'Эскиз или фото', false);
const WORKS = field(
  'darbi',
  'link',
  'Kur redzami tavi darbi',
  'Where your work is',
  'Где ваши работы',
  false,
);

export interface DemoApplication {
  readonly by: string;
  readonly name: string;
  readonly title: string;
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  /** What the three jurors give, by criterion; null where one has a conflict, undefined where they have not come to it. */
  readonly scores?: readonly (readonly number[] | null | undefined)[];
  /** Cents; null: not chosen. */
  readonly amount?: number | null;
  readonly reason?: string;
  readonly report?: { readonly words: string; readonly spent: number; readonly accepted: boolean };
}
export interface DemoCall {
  readonly from: Speaking;
  readonly it: Omit<Calling, 'opensOn' | 'closesOn' | 'reportBy'> & { readonly reportAfter: number | null };
  readonly daysAgo: number;
  readonly openFor: number;
  readonly jurors: readonly string[];
  readonly applications: readonly DemoApplication[];
}

/** One that takes applications, one that is being scored, and one with its results. */
export const demoCalls: readonly DemoCall[] = [
  {
    from: 'ludzas-novads',
    it: {
      ...{
        kind: 'makers',
        whoMay: 'region',
        language: 'lv',
        scale: 10,
        sum: cents(600_000),
        reportAfter: null,
      },
      title: 'Meistari vasaras darbnīcām pie ezera',
      words:
        'Meklējam podniekus, audējus, kalējus un pinējus, kuri jūlijā un augustā vadīs darbnīcas pie Ludzas ezera: divas dienas katra, līdz divpadsmit cilvēkiem, arī bērniem.\n\nMaksājam par sagatavošanos, darbu un materiāliem.',
      conditions:
        'Darbnīca notiek latviešu, latgaliešu vai krievu valodā. Telti, galdus un ūdeni dod pašvaldība.',
      criteria: [
        { name: 'Amata meistarība', weight: 50 },
        { name: 'Prasme mācīt citus', weight: 30 },
        { name: 'Samērīgas izmaksas', weight: 20 },
      ],
      form: [
        IDEA,
        {
          ...field('amats', 'one', 'Kurš amats?', 'Which craft?', 'Какое ремесло?'),
          options: [
            { id: 'mals', words: words('Māls', 'Clay', 'Глина') },
            { id: 'audumi', words: words('Aušana', 'Weaving', 'Ткачество') },
            { id: 'metals', words: words('Metāls', 'Metal', 'Металл') },
            { id: 'pinumi', words: words('Pīšana', 'Wickerwork', 'Плетение') },
          ],
        },
        {
          ...field(
            'valodas',
            'several',
            'Kurās valodās vari vadīt?',
            'In which languages?',
            'На каких языках?',
          ),
          options: [
            { id: 'lv', words: words('Latviešu', 'Latvian', 'Латышский') },
            { id: 'ltg', words: words('Latgaliešu', 'Latgalian', 'Латгальский') },
            { id: 'ru', words: words('Krievu', 'Russian', 'Русский') },
          ],
        },
        ...[SUM, WORKS, SKETCH],
      ],
    },
    ...{ daysAgo: 5, openFor: 26, jurors: ['kristine', 'skaidrite', 'reinis'] },
    applications: [
      {
        ...{ by: 'ludvigs', name: 'Ludvigs Skudriņš', title: 'Divas dienas pie podnieka ripas' },
        answers: {
          ...{ iecere: 'Katrs uztaisa krūzi un bļodu; otrajā dienā dedzinām bedrē.', amats: 'mals' },
          ...{ valodas: ['lv', 'ltg'], summa: '780' },
        },
      },
    ],
  },
  {
    from: 'daugavpils',
    it: {
      ...{
        kind: 'artists',
        whoMay: 'region',
        language: 'lv',
        scale: 10,
        sum: cents(900_000),
        reportAfter: null,
      },
      title: 'Sienu gleznojumi trim pagalmiem',
      words:
        'Trīs daudzdzīvokļu māju pagalmos ir tukšas sienas, un to iedzīvotāji grib tās redzēt apgleznotas. Meklējam māksliniekus, kuri gleznojumu izdomā un veido kopā ar viņiem.',
      conditions: 'Darbs paliek uz sienas vismaz piecus gadus. Krāsas un sastatnes ir atsevišķi.',
      criteria: [
        { name: 'Mākslinieciskā kvalitāte', weight: 50 },
        { name: 'Kā iesaista pagalmu', weight: 35 },
        { name: 'Cik tas ir izdarāms', weight: 15 },
      ],
      form: [IDEA, SUM, WORKS, SKETCH],
    },
    ...{ daysAgo: 34, openFor: 28, jurors: ['kristine', 'skaidrite', 'reinis'] },
    applications: [
      {
        ...{ by: 'leonard', name: 'Leonard Wrzosek', title: 'Upe, kas kāpj pa sienu' },
        answers: {
          iecere: 'Daugavas pali pa gadiem kā zilas līnijas; katru līniju velk cits pagalma iedzīvotājs.',
          summa: '2900',
        },
        scores: [
          [9, 8, 7],
          [8, 8, 8],
          [7, 7, 6],
        ],
      },
      {
        ...{ by: 'oskars', name: 'Oskars Vējonis-Kļava', title: 'Balkonu dārzi' },
        answers: {
          iecere: 'Katra balkona puķes lielas kā durvis, gleznotas no iedzīvotāju foto.',
          summa: '2400',
        },
        scores: [[6, 9, 8], [6, 8, 9], null],
      },
      {
        ...{ by: 'ludmila', name: 'Ludmila Berjozkina', title: 'Pagalma putni' },
        answers: {
          iecere: 'Putni, kurus bērni saskaita vienā rītā, dabiskā lielumā, desmitreiz.',
          summa: '1800',
        },
        scores: [[7, 6, 9], undefined, [6, 6, 8]],
      },
    ],
  },
  {
    from: 'preilu-novads',
    it: {
      ...{
        kind: 'micro-grant',
        whoMay: 'region',
        language: 'lv',
        scale: 5,
        sum: cents(150_000),
        reportAfter: 70,
      },
      title: 'Mazie granti kaimiņu lietām',
      words:
        'Līdz 500 eiro tam, ko kaimiņi izdara paši: soliņam, lasījumu vakaram, kopīgai pļavai. Pieteikums ir uz vienas lapas, atskaite arī.',
      conditions: 'Naudu nedrīkst maksāt par darbu; par materiāliem, īri un ceļu drīkst.',
      criteria: [
        { name: 'Cik daudziem tas noder', weight: 60 },
        { name: 'Cik paši iegulda', weight: 40 },
      ],
      form: [IDEA, SUM],
    },
    ...{ daysAgo: 75, openFor: 21, jurors: ['kristine', 'skaidrite', 'reinis'] },
    applications: [
      {
        ...{ by: 'antons', name: 'Vuordovys susāti', title: 'Seši soliņi gar upi' },
        answers: {
          iecere: 'Soliņi ik pēc divsimt soļiem, lai vecākie var aiziet līdz veikalam.',
          summa: '420',
        },
        scores: [
          [5, 4],
          [5, 5],
          [4, 4],
        ],
        amount: 42_000,
        reason: 'Noder visiem, kas tur staigā, un darbu izdarāt paši; tieši tam šī nauda ir.',
        report: {
          words:
            'Seši soliņi stāv. Dēļus ēvelējām divos vakaros, palīdzēja astoņpadsmit cilvēku; dēļi maksāja mazāk, nekā domājām.',
          ...{ spent: 38_640, accepted: true },
        },
      },
      {
        ...{ by: 'ausma', name: 'Ausma Rasupe', title: 'Lasījumi pie krāsns' },
        answers: { iecere: 'Astoņi ziemas vakari bibliotēkā ar latgaliešu stāstiem un tēju.', summa: '300' },
        scores: [
          [4, 3],
          [4, 3],
          [3, 4],
        ],
        amount: 30_000,
        reason: 'Atver bibliotēku vakaros, kad citur nav kur iet; lūdzam pieaicināt arī skolu.',
        report: {
          words:
            'Notikuši pieci vakari no astoņiem, katrā ap divdesmit klausītāju. Pārējie būs līdz pavasarim.',
          ...{ spent: 21_500, accepted: false },
        },
      },
      {
        ...{ by: 'kazimirs', name: 'Kazimirs Aploks', title: 'Dronu filma par ciemu' },
        answers: { iecere: 'Filma no gaisa par ciemu četros gadalaikos.', summa: '500' },
        scores: [
          [2, 1],
          [3, 2],
          [2, 2],
        ],
        amount: null,
        reason:
          'Lielākā daļa naudas būtu par darbu, un to šis konkurss neļauj. Pieteikuma daļa par arhīva foto gan derētu; nāc ar to pavasarī.',
      },
    ],
  },
];
