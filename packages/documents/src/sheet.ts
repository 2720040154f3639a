import PDFDocument from 'pdfkit';
import { fit } from './certificate/fit.js';
import type { FontName } from './certificate/fonts.js';
import { drawLine } from './certificate/set-line.js';
import { collected } from './collected.js';

export interface SheetPart {
  readonly heading: string;
  /** What something is called, and what it is; without a name it is a sentence. Beside what is signed there is a line to sign on. */
  readonly lines: readonly { readonly name?: string; readonly words: string; readonly isSigned?: boolean }[];
}

/** A document of a page or a few, as it is printed and filed. */
export interface Sheet {
  readonly language: string;
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly SheetPart[];
  /** Who signs, each on a line of their own. */
  readonly signatures: readonly string[];
  readonly foot: string;
  readonly made: Date;
}

const [MARGIN, WIDTH] = [56, 595.28 - 2 * 56];
/** Where the line to sign on begins, and how much room a hand needs over it, in points. */
const [SIGN_AT, HAND] = [MARGIN + WIDTH * 0.55, 8];

const INK = '#1b2430';
const LEADING = 1.28;
/** What stands at the end may go on into the margin: a page with nothing else on it would be lost. */
const FOOT_ROOM = 30;

/** The sheet as PDF on A4: with its letters as text, its language and its headings, for those who have it read out. */
export function sheetPdf(sheet: Sheet): Promise<Buffer> {
  const { title, language: lang, made } = sheet;
  const pdf = new PDFDocument({
    ...{ size: 'A4', margin: MARGIN, lang, tagged: true, displayTitle: true, pdfVersion: '1.7', font: '' },
    info: { Title: title, CreationDate: made, ModDate: made },
  });
  let y = MARGIN;
  const roomFor = (height: number, more = 0): void => {
    if (y + height <= pdf.page.height - MARGIN + more || y === MARGIN) return;
    pdf.addPage();
    y = MARGIN;
  };
  /** What is together longer than a page goes on over the next. */
  const say = (tag: string, words: string, { font, size, gap, width = WIDTH, more = 0 }: Saying): void => {
    const room = { width, largest: size, smallest: size, lines: 1 };
    const lines = words.split(/\r?\n/).flatMap((line) => fit(pdf, line, font, room, 'ltr'));
    const step = size * LEADING;
    const whole = Math.floor((pdf.page.height - 2 * MARGIN) / step);
    for (let at = 0; at < lines.length; at += whole) {
      const here = lines.slice(at, at + whole);
      roomFor(here.length * step, more);
      pdf.addStructure(
        pdf.struct(tag, {}, () => {
          pdf.fillColor(INK);
          for (const line of here) {
            drawLine(pdf, line, MARGIN, y);
            y += step;
          }
        }),
      );
    }
    y += gap;
  };
  const sign = (words: string): void => {
    roomFor(HAND + 3 + 2 * SMALL.size * LEADING);
    y += HAND;
    say('P', words, { ...SMALL, gap: 0, width: SIGN_AT - MARGIN - 8 });
    pdf.markContent('Artifact', { type: 'Layout' });
    pdf
      .moveTo(SIGN_AT, y)
      .lineTo(MARGIN + WIDTH, y)
      .lineWidth(0.5)
      .stroke(INK);
    pdf.endMarkedContent();
    y += 3;
  };
  say('H1', title, { font: 'serif', size: 20, gap: 4 });
  say('P', sheet.lead, { ...SMALL, gap: 14 });
  for (const { heading, lines } of sheet.parts) {
    // A heading is not left behind by what it is of.
    roomFor(70);
    say('H2', heading, { font: 'semibold', size: 13, gap: 3 });
    for (const { name, words, isSigned } of lines)
      if (isSigned) sign(words);
      else say('P', name ? `${name}: ${words}` : words, { ...SMALL, gap: 3 });
    y += 8;
  }
  for (const who of sheet.signatures) {
    y += 16;
    say('P', `${who}: ______________________________`, { ...SMALL, gap: 0 });
  }
  y += 14;
  if (sheet.foot) say('P', sheet.foot, { font: 'plain', size: 8.5, gap: 0, more: FOOT_ROOM });
  return collected(pdf);
}

interface Saying {
  readonly font: FontName;
  /** Points, as are `gap` below and `width`. */
  readonly size: number;
  readonly gap: number;
  readonly width?: number;
  /** How far it may go on into the margin. */
  readonly more?: number;
}
const SMALL = { font: 'plain', size: 10.5 } as const;
