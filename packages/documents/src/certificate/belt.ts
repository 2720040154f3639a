/** A band of woven-belt geometry, as the site has it: rhombs between lines, from top to bottom of the page. */
export function belt(
  pdf: PDFKit.PDFDocument,
  { colour, accent }: { readonly colour: string; readonly accent: string },
  x: number,
  width: number,
  height: number,
): void {
  pdf.rect(x, 0, width, height).fill(colour);
  const half = width / 2;
  // A whole number of them: none is cut at the bottom.
  const step = height / Math.round(height / width);
  const middle = x + half;
  const rhomb = (y: number, size: number) =>
    pdf
      .moveTo(middle, y - size)
      .lineTo(middle + size, y)
      .lineTo(middle, y + size)
      .lineTo(middle - size, y)
      .closePath();
  for (let y = step / 2; y < height; y += step) {
    rhomb(y, half * 0.78).fill('#ffffff');
    rhomb(y, half * 0.52).fill(colour);
    rhomb(y, half * 0.24).fill(accent);
  }
}
