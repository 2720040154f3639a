import encodeQR from 'qr';

/** A square code as dark squares, with the quiet edge it needs: `side` points wide in all. */
export function codePicture(
  pdf: PDFKit.PDFDocument,
  words: string,
  x: number,
  y: number,
  side: number,
): void {
  const rows = encodeQR(words, 'raw', { ecc: 'medium', border: 2 });
  const dot = side / rows.length;
  rows.forEach((row, down) => {
    for (let from = 0; from < row.length; from += 1) {
      let until = from;
      while (row[until]) until += 1;
      // Neighbours are one rectangle: between two there would be a hair line.
      if (until > from) pdf.rect(x + from * dot, y + down * dot, (until - from) * dot, dot);
      from = until;
    }
  });
  pdf.fill('#1b2430');
}
