import { expect, it } from '@jest/globals';
import { sheetPdf } from '../sheet.js';
import { wordsOf } from '../testing/words-of.js';

const sheet = (title: string) => ({
  ...{ language: 'lv', title, lead: title, parts: [{ heading: title, lines: [{ words: title }] }] },
  ...{ signatures: [], foot: '', made: new Date('2027-06-02T10:00:00Z') },
});

it('a letter that first came up as a part of another is read out in the documents after it', async () => {
  // Ŵ is drawn with the outline of W, and so on: the font meets W before anybody wrote it.
  expect(await wordsOf(await sheetPdf(sheet('Ŵŷẍ')))).toContain('Ŵŷ');
  expect(await wordsOf(await sheetPdf(sheet('Wy')))).toContain('Wy Wy Wy Wy');
});
