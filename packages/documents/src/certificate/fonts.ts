import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const find = createRequire(import.meta.url);
/** Whole fonts, in the order of trying: the house's own, and one that has Hebrew, Arabic, Greek and most else of Europe. */
const FILES = {
  serif: '@expo-google-fonts/literata/500Medium/Literata_500Medium.ttf',
  plain: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  semibold: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  wide: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
} as const;
export type FontName = keyof typeof FILES;

/** What pdfkit keeps of an open font. It opens fonts anew for every document, which takes longer than all the rest. */
interface OpenFont {
  readonly font: {
    readonly characterSet: readonly number[];
    hasGlyphForCodePoint(point: number): boolean;
    glyphForCodePoint(point: number): unknown;
  };
  readonly layoutCache: unknown;
}
interface Inside {
  _font: OpenFont;
  _fontCount: number;
  readonly _fontFamilies: Record<string, OpenFont>;
}
type FontClass = new (
  pdf: PDFKit.PDFDocument,
  font: OpenFont['font'],
  id: string,
) => OpenFont & {
  layoutCache: unknown;
};

const opened = new Map<FontName, OpenFont>();

function openOf(name: FontName): OpenFont {
  const known = opened.get(name);
  if (known) return known;
  const pdf = new PDFDocument({ font: '' });
  pdf.registerFont(name, readFileSync(find.resolve(FILES[name]))).font(name);
  const font = (pdf as unknown as Inside)._font;
  // A glyph remembers the letter it was first asked for as. One that first comes up as a part of another, as the a in ā
  // does when a document is written, would stand for no letter in every document after it, and be read out as none.
  for (const point of font.font.characterSet) font.font.glyphForCodePoint(point);
  opened.set(name, font);
  return font;
}

/** Chooses a font; what was read of it for one document serves the next. */
export function useFont(pdf: PDFKit.PDFDocument, name: FontName): PDFKit.PDFDocument {
  const inside = pdf as unknown as Inside;
  const known = inside._fontFamilies[name];
  if (known) {
    inside._font = known;
    return pdf;
  }
  const open = openOf(name);
  const mine = new (open.constructor as FontClass)(pdf, open.font, `F${(inside._fontCount += 1)}`);
  mine.layoutCache = open.layoutCache;
  inside._fontFamilies[name] = mine;
  inside._font = mine;
  return pdf;
}

/** The font in which a character can be written: the one wanted, or the wide one. */
export const fontFor = (wanted: FontName, point: number): FontName =>
  openOf(wanted).font.hasGlyphForCodePoint(point) ? wanted : 'wide';
