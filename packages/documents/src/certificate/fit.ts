import type { FontName } from './fonts.js';
import { setLine, type Base, type SetLine } from './set-line.js';

export interface Room {
  readonly width: number;
  /** Points: as large as may be, and as small as may be. */
  readonly largest: number;
  readonly smallest: number;
  readonly lines: number;
}

/** Between letters, where a word has to be broken after all. */
const letters = new Intl.Segmenter('lv', { granularity: 'grapheme' });

/**
 * The text as large as it fits: on one line if that can be, else on several, broken between words, and inside a word only
 * where a single one is too long. What does not fit even so, goes on: nothing of a name is left out.
 */
export function fit(
  pdf: PDFKit.PDFDocument,
  text: string,
  font: FontName,
  room: Room,
  base: Base = 'auto',
): readonly SetLine[] {
  const { width, largest, smallest } = room;
  const set = (words: string, size: number) => setLine(pdf, words, font, size, base);
  const one = set(text, largest);
  if (one.width <= width) return [one];
  const shrunk = (largest * width) / one.width;
  if (shrunk >= (largest + smallest) / 2) return [set(text, Math.floor(shrunk * 4) / 4)];
  for (let size = largest; size > smallest; size -= 1) {
    const lines = broken(text, (words) => set(words, size), width, false);
    if (lines && lines.length <= room.lines) return lines;
  }
  return broken(text, (words) => set(words, smallest), width, true) ?? [];
}

/** @returns undefined when a word is wider than the line and may not be broken */
function broken(
  text: string,
  set: (words: string) => SetLine,
  width: number,
  insideWords: boolean,
): readonly SetLine[] | undefined {
  const lines: SetLine[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (set(longer).width <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(set(line));
    line = word;
    if (set(word).width <= width) continue;
    if (!insideWords) return undefined;
    line = '';
    for (const { segment } of letters.segment(word)) {
      if (line !== '' && set(line + segment).width > width) {
        lines.push(set(line));
        line = '';
      }
      line += segment;
    }
  }
  return line === '' ? lines : [...lines, set(line)];
}
