import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const find = createRequire(import.meta.url);
/** Whole fonts: those cut down for the web lack letters of names. */
const FONTS = {
  plain: find.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  bold: find.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
} as const;

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
const [SIGN_AT, HAND] = [MARGIN + WIDTH * 0.55, 9];

/** What keeps names apart that are read from the right (Unicode UAX 9): a screen obeys it, a font has no letter for it. */
const ISOLATES = /[\u2066-\u2069]/g;

/** The sheet as PDF on A4: with its letters as text, its language and its headings, for those who have it read out. */
export function sheetPdf(sheet: Sheet): Promise<Buffer> {
  const { title, language: lang, made } = sheet;
  const pdf = new PDFDocument({
    ...{ size: 'A4', margin: MARGIN, lang, tagged: true, displayTitle: true, pdfVersion: '1.7' },
    info: { Title: title, CreationDate: made, ModDate: made },
  });
  pdf.registerFont('plain', FONTS.plain).registerFont('bold', FONTS.bold);
  const say = (
    tag: string,
    words: string,
    font: keyof typeof FONTS,
    size: number,
    gap: number,
    width = WIDTH,
  ): void => {
    pdf.addStructure(
      pdf.struct(tag, {}, () => {
        pdf.font(font).fontSize(size).text(words.replace(ISOLATES, ''), MARGIN, pdf.y, { width });
      }),
    );
    pdf.y += gap;
  };
  const sign = (words: string): void => {
    pdf.y += HAND;
    say('P', words, 'plain', 10, 0, SIGN_AT - MARGIN - 8);
    pdf.markContent('Artifact', { type: 'Layout' });
    pdf
      .moveTo(SIGN_AT, pdf.y)
      .lineTo(MARGIN + WIDTH, pdf.y)
      .lineWidth(0.5)
      .stroke();
    pdf.endMarkedContent();
    pdf.y += 3;
  };
  say('H1', title, 'bold', 17, 6);
  say('P', sheet.lead, 'plain', 10, 12);
  for (const { heading, lines } of sheet.parts) {
    say('H2', heading, 'bold', 12, 3);
    for (const { name, words, isSigned } of lines)
      if (isSigned) sign(words);
      else say('P', name ? `${name}: ${words}` : words, 'plain', 10, 3);
    pdf.y += 8;
  }
  for (const who of sheet.signatures) {
    pdf.y += 18;
    say('P', `${who}: ______________________________`, 'plain', 10, 0);
  }
  pdf.y += 20;
  say('P', sheet.foot, 'plain', 8, 0);
  return collected(pdf);
}

export function collected(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(Buffer.concat(parts)));
    pdf.on('error', reject);
    pdf.end();
  });
}
