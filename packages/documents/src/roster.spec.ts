import { expect, it } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { rosterPdf } from './roster.js';
import { wordsOf } from './testing/words-of.js';

it('a roster to be printed has a box for coming and one for leaving, the age of minors alone, and who looks after them', async () => {
  const at = (hour: number) => new Date(`2027-07-01T${hour}:00:00Z`);
  const people = [
    { name: 'Людмила Žņaugaine', age: null },
    { name: 'Elza Ķirse', age: 15 },
  ];
  const facts = {
    ...{ event: 'Koru diena', place: 'Estrāde', made: new Date('2027-06-30T10:00:00Z') },
    shifts: [
      {
        role: 'Zupas liešana',
        from: at(10),
        until: at(12),
        places: 3,
        supervisors: ['Rita Rīkotāja'],
        people,
      },
      { role: 'Solu likšana', from: at(12), until: at(13), places: 1, supervisors: [], people: [] },
      {
        role: 'Ziedu nešana',
        from: at(13),
        until: at(14),
        places: 2,
        supervisors: [],
        people: people.slice(1),
      },
    ],
  };
  const words = await wordsOf(await rosterPdf(facts, 'lv'));
  for (const part of [
    ...[
      'Kas nāk: Koru diena',
      'Estrāde',
      'Zupas liešana, 13.00–15.00 (2 no 3 vietām)',
      'Pieskata: Rita Rīkotāja',
    ],
    ...['☐ atnāca ☐ aizgāja Людмила Žņaugaine ☐', '☐ atnāca ☐ aizgāja Elza Ķirse, 15 gadu'],
    ...['Nav norādīts, kas pieskata nepilngadīgos', 'Solu likšana, 15.00–16.00 (0 no 1 vietas)'],
  ])
    expect(words).toContain(part);
  expect(words.match(/Nav norādīts/g)).toHaveLength(1);
});

it('the age of somebody whose name is read from the right stands after the name', async () => {
  const from = new Date('2027-07-01T10:00:00Z');
  const people = [{ name: 'فاطمة الزهراء', age: 15 }];
  const shift = { role: 'Zupas liešana', from, until: from, places: 3, supervisors: [], people };
  const pdf = await rosterPdf({ event: 'Koru diena', place: 'Estrāde', made: from, shifts: [shift] }, 'lv');
  const read = await getDocument({ data: new Uint8Array(pdf), useSystemFonts: true }).promise;
  const { items } = await (await read.getPage(1)).getTextContent();
  const leftOf = (words: RegExp) =>
    Number(items.flatMap((it) => ('str' in it && words.test(it.str) ? [it.transform[4]] : []))[0]);
  expect(leftOf(/15/)).toBeGreaterThan(leftOf(/\p{Script=Arabic}/u));
});
