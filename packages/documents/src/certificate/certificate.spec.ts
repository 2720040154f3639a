import { writeFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { wordsOf } from '../testing/words-of.js';
import { certificatePdf } from './certificate.js';
import type { CertificateFacts } from './words.js';

const facts = (change: Partial<CertificateFacts> = {}): CertificateFacts => ({
  ...{ name: 'Elfrīda Ķirsone', title: null, organisation: 'Biedrība „Dzīvā iela”', minutes: 735 },
  ...{ from: '2027-06-01', until: '2027-08-23', code: '7K3M-9QRT-0V5X-2BWD' },
  municipality: { name: 'Ludzas novads', mark: { colour: '#1d4e79', accent: '#c98a1b' } },
  issued: new Date('2027-09-01T10:00:00Z'),
  made: new Date('2027-09-01T10:00:00Z'),
  link: 'https://talka.example/verify/7K3M9QRT0V5X2BWD',
  ...change,
});

/** Where every piece of text stands: from its left edge to its right one, and its baseline. */
async function boxesOf(pdf: Buffer): Promise<{ left: number; right: number; y: number }[]> {
  const read = await getDocument({ data: new Uint8Array(pdf), useSystemFonts: true }).promise;
  expect(read.numPages).toBe(1);
  const { items } = await (await read.getPage(1)).getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , , x, y] = item.transform as number[];
    return [{ left: x ?? 0, right: (x ?? 0) + item.width, y: y ?? 0 }];
  });
}

it('a certificate says whom it is for, for what, how long and when, and where to check it', async () => {
  const words = await wordsOf(await certificatePdf(facts(), 'lv'));
  for (const part of [
    ...['Apliecība', 'Elfrīda Ķirsone', 'par brīvprātīgo darbu', '12,25 stundas', '01.06.2027 – 23.08.2027'],
    ...['Biedrība „Dzīvā iela”', 'Ludzas novads, 01.09.2027', '7K3M-9QRT-0V5X-2BWD', 'talka.example/verify'],
  ])
    expect(words).toContain(part);
});

it('it is printed in English and in Latgalian too, and for a workshop', async () => {
  const english = await wordsOf(await certificatePdf(facts({ title: 'Pottery' }), 'en'));
  expect(english).toContain('for completing the workshop “Pottery”');
  expect(english).toContain('1 June 2027 – 23 August 2027');
  expect(await wordsOf(await certificatePdf(facts(), 'ltg'))).toContain('Aplīceiba');
});

const NAMES = {
  'a name of 80 letters': 'Elfrīda Žozefīne Ķirsone-Strautmane-Ozoliņa-Bērziņa-Kalniņa-Liepiņa-Krūmiņa-Zelm',
  'one word of 80 letters': 'Ņ'.repeat(80),
  Cyrillic: 'Людмила Жукова-Эйсмонт',
  Hebrew: 'דוד בן־גוריון',
  Arabic: 'فاطمة الزهراء (أم كلثوم)',
  'two directions': 'Fatima فاطمة Ķirsone',
};

it.each(Object.entries(NAMES))('%s stays on the page, with every letter', async (_, name) => {
  const pdf = await certificatePdf(facts({ name }), 'lv');
  if (process.env['TALKA_LOOK'])
    writeFileSync(`${process.env['TALKA_LOOK']}/${_.replaceAll(' ', '-')}.pdf`, pdf);
  for (const { left, right, y } of await boxesOf(pdf)) {
    expect(left).toBeGreaterThan(34);
    expect(right).toBeLessThan(842 - 40);
    expect(y).toBeGreaterThan(20);
    expect(y).toBeLessThan(595 - 40);
  }
  const letters = (text: string) => [...text.normalize('NFKC').replace(/[\s()]/g, '')].sort().join('');
  const words = letters(await wordsOf(pdf));
  for (const letter of new Set(letters(name))) expect(words).toContain(letter);
});
