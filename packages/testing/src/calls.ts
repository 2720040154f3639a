import type { Endpoints, RequestOf } from '@talka/contracts';
import { dayAfter, dayInRiga } from '@talka/kernel';

type Announced = RequestOf<Endpoints['juries.announce']>['body'];

/** What an administrator says who looks for a jury. */
export const someJury = (more: Partial<Announced> = {}): Announced => ({
  title: 'Parka pārbūves žūrija',
  words: 'Žūrija divos vakaros izvēlas vienu no trim parka pārbūves iecerēm un pasaka, kāpēc.',
  ...{ language: 'lv', places: 3, whoMay: 'municipality' },
  closesOn: dayAfter(dayInRiga(new Date()), 14),
  ages: [
    { from: 16, share: 30 },
    { from: 40, share: 70 },
  ],
  ...{ areas: null, genders: null },
  ...more,
});

type Called = RequestOf<Endpoints['open-calls.announce']>['body'];

const NO_MORE = { en: '', ru: '' };

/** What an administrator says who announces an open call: two criteria, and a form with a text, a choice, a sum and a file. */
export const someOpenCall = (more: Partial<Called> = {}): Called => ({
  ...{ kind: 'artists', whoMay: 'region', language: 'lv', scale: 10, sum: 500_000, reportBy: null },
  title: 'Sienu gleznojumi pilsētas pagalmos',
  words: 'Meklējam māksliniekus, kuri kopā ar iedzīvotājiem apglezno trīs pagalmu sienas.',
  conditions: 'Darbs paliek uz sienas vismaz piecus gadus.',
  criteria: [
    { name: 'Mākslinieciskā kvalitāte', weight: 60 },
    { name: 'Kopā ar iedzīvotājiem', weight: 40 },
  ],
  form: [
    {
      id: 'iecere',
      kind: 'long',
      required: true,
      words: { lv: 'Kas būs uz sienas?', ...NO_MORE },
      options: [],
    },
    {
      ...{ id: 'pagalms', kind: 'one', required: true, words: { lv: 'Kurš pagalms?', ...NO_MORE } },
      options: [
        { id: 'liels', words: { lv: 'Lielais', ...NO_MORE } },
        { id: 'mazs', words: { lv: 'Mazais', ...NO_MORE } },
      ],
    },
    { id: 'summa', kind: 'sum', required: true, words: { lv: 'Cik vajag?', ...NO_MORE }, options: [] },
    { id: 'skice', kind: 'file', required: false, words: { lv: 'Skice', ...NO_MORE }, options: [] },
  ],
  opensOn: dayInRiga(new Date()),
  closesOn: dayAfter(dayInRiga(new Date()), 14),
  ...more,
});

/** What somebody applies with to that call. */
export const someApplication = (title: string, name = 'Ilze Krāsa') => ({
  ...{ name, title },
  answers: { iecere: 'Ezeri no augšas, kopā ar bērniem.', pagalms: 'liels', summa: '1200,50' },
});

/** The deadline of a call passes: nobody has to wait for it. */
const END = `
  alter table open_call disable trigger open_call_frozen;
  update open_call set opens_at = talka_now() - interval '2 days', closes_at = talka_now() - interval '1 second' where number = %;
  alter table open_call enable trigger open_call_frozen`;
export const endingOpenCall = (number: number): string => END.replace('%', String(number));
