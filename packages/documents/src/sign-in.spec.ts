import { expect, it } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { signInPdf } from './sign-in.js';
import { wordsOf } from './testing/words-of.js';

const facts = {
  ...{
    workshop: 'Māla trauki uz ripas',
    organiser: 'Ezerkrasta biedrība',
    place: 'Podnieku māja',
    session: 3,
  },
  ...{ from: new Date('2027-07-01T15:00:00Z'), until: new Date('2027-07-01T17:00:00Z') },
  ...{ leaders: ['Austra Podniece'], people: ['Людмила Žņaugaine', 'Elza Ķirse'] },
  made: new Date('2027-06-30T10:00:00Z'),
};

it('a sheet to sign on names who is expected, has lines for whoever else comes, and is signed by who leads', async () => {
  const words = await wordsOf(await signInPdf(facts, 'lv'));
  for (const part of [
    ...['Dalībnieki: Māla trauki uz ripas', '3. nodarbība', '2027', '18.00–20.00; Podnieku māja'],
    ...['Paraksti (2 dalībnieki)', 'Rīko: Ezerkrasta biedrība'],
    ...['1. Людмила Žņaugaine 2. Elza Ķirse 3. 4. 5. 6.', 'Austra Podniece: ____'],
  ])
    expect(words).toContain(part);
});

it('everybody of a full room has a line, on as many pages as it takes', async () => {
  const people = Array.from({ length: 60 }, (_, at) => `Dalībniece ${at + 1}`);
  const pdf = await signInPdf({ ...facts, people }, 'ru');
  const { numPages } = await getDocument({ data: new Uint8Array(pdf), useSystemFonts: true }).promise;
  expect(numPages).toBeGreaterThan(1);
  expect(numPages).toBeLessThan(5);
  expect(await wordsOf(pdf)).toContain('60. Dalībniece 60');
});

it('what it says about itself never goes on to a page of its own', async () => {
  const people = Array.from({ length: 18 }, (_, at) => `Dalībniece ${at + 1}`);
  const workshop = 'Māla trauki uz ripas un to apdedzināšana ceplī, ko uzbūvējām paši';
  const leaders = ['Austra Podniece', 'Aldis Mālupīts'];
  const pdf = await signInPdf({ ...facts, people, workshop, leaders }, 'lv');
  const { numPages } = await getDocument({ data: new Uint8Array(pdf), useSystemFonts: true }).promise;
  expect(numPages).toBe(1);
});
