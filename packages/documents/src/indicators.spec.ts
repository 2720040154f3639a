import { expect, it } from '@jest/globals';
import { yearReportPdf } from './indicators.js';
import { wordsOf } from './testing/words-of.js';

it.each([
  [
    'lv',
    'Kas ir paveikts 2026. gadā',
    'Reģions 12 h',
    'Ludzas novads nerāda',
    'Kā skaitīts: Apstiprinātais laiks',
  ],
  [
    'en',
    'What it came to in 2026',
    'Region 12 h',
    'Ludzas novads hidden',
    'How it is counted: Approved time',
  ],
] as const)('a year is told as a document in %s, hidden numbers as hidden', async (language, ...parts) => {
  const key = 'volunteer-minutes' as const;
  const pdf = await yearReportPdf(
    {
      ...{ year: 2026, made: new Date('2027-03-02T10:00:00Z') },
      places: [{ id: 'ludzas-novads', name: 'Ludzas novads' }],
      numbers: [
        { key, municipality: 'ludzas-novads', value: null },
        { key, municipality: null, value: 779 },
        { key: 'cents-selected', municipality: null, value: 1_234_599 },
      ],
    },
    language,
  );
  const words = (await wordsOf(pdf)).replace(/\u00a0/g, ' ');
  for (const part of parts) expect(words).toContain(part);
  expect(words).toMatch(/12[ ,]345/);
  // Structured for those who have it read out.
  expect(pdf.toString('latin1')).toMatch(/\/Marked true/);
});
