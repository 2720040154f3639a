import bidiFactory from 'bidi-js';
import { fontFor, useFont, type FontName } from './fonts.js';

/** Its types describe a module it is not: what is imported is the function itself. */
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();

/** A part of a line in one font and one direction, from left to right as it is seen. */
interface Run {
  readonly text: string;
  readonly font: FontName;
  /** Of the bidirectional algorithm (UAX #9): odd is from right to left. */
  readonly level: number;
}

/** A line that is ready to be drawn. */
export interface SetLine {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly size: number;
  /** Points. */
  readonly width: number;
}

/** Spaces and marks stay in the font of what they stand beside. */
const NEUTRAL = /^[\s\p{M}\p{P}]$/u;

/** Which way a line goes as a whole: as its first letter does, or from left to right because of what it stands in. */
export type Base = 'auto' | 'ltr';

/** What keeps names apart that are read from the right (UAX #9): it counts for the order, and a font has no letter for it. */
const ISOLATE = /^[\u2066-\u2069]$/;

/** Sets a line: each character in a font that has it, and what is read from right to left in its place. */
export function setLine(
  pdf: PDFKit.PDFDocument,
  text: string,
  font: FontName,
  size: number,
  base: Base = 'auto',
): SetLine {
  const { levels } = bidi.getEmbeddingLevels(text, base);
  const mirrored = bidi.getMirroredCharactersMap(text, levels);
  const runs: { text: string; font: FontName; level: number }[] = [];
  let at = 0;
  for (const letter of text) {
    const [here, level] = [at, levels[at] ?? 0];
    at += letter.length;
    if (ISOLATE.test(letter)) continue;
    const last: { text: string; font: FontName; level: number } | undefined = runs.at(-1);
    const own = fontFor(font, letter.codePointAt(0) ?? 0);
    const shown = mirrored.get(here) ?? letter;
    const stays = last?.font === own || (NEUTRAL.test(letter) && own !== 'wide');
    if (last?.level === level && stays) last.text += shown;
    else runs.push({ text: shown, font: own, level });
  }
  const ordered = inVisualOrder(runs);
  const width = ordered.reduce((sum, run) => sum + widthOf(pdf, run, size), 0);
  return { text, runs: ordered, size, width };
}

/** Rule L2 of UAX #9, by runs: what is inside a run, the font turns round. */
function inVisualOrder(runs: readonly Run[]): readonly Run[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start;
      while ((ordered[end]?.level ?? -1) >= level) end += 1;
      if (end > start) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = Math.max(start, end);
    }
  }
  return ordered;
}

/** Laid out as a whole: letters that join, join, and a run is turned round in one piece. */
const WHOLE: PDFKit.Mixins.TextOptions = { lineBreak: false, features: [] };

const optionsOf = ({ level }: Run): PDFKit.Mixins.TextOptions =>
  level % 2 === 1 ? WHOLE : { lineBreak: false };

function widthOf(pdf: PDFKit.PDFDocument, run: Run, size: number): number {
  return useFont(pdf, run.font).fontSize(size).widthOfString(run.text, optionsOf(run));
}

/** Draws a line with its upper edge at `y`. */
export function drawLine(pdf: PDFKit.PDFDocument, line: SetLine, x: number, y: number): void {
  let left = x;
  for (const run of line.runs) {
    useFont(pdf, run.font).fontSize(line.size);
    // All fonts of a line stand on one baseline, whatever their ascenders are.
    pdf.text(run.text, left, y + line.size, { ...optionsOf(run), baseline: 'alphabetic' });
    left += widthOf(pdf, run, line.size);
  }
}
