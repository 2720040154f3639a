import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The words of a PDF, as a reader takes them out of it. */
export async function wordsOf(pdf: ArrayBuffer): Promise<string> {
  const read = await getDocument({ data: new Uint8Array(pdf), useSystemFonts: true }).promise;
  let words = '';
  for (let at = 1; at <= read.numPages; at += 1) {
    const { items } = await (await read.getPage(at)).getTextContent();
    words += items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('');
  }
  return words.replace(/\s+/gu, ' ');
}
