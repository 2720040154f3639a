import { saveFile } from '../../site/save-file.js';

/** Of one square, in pixels: sharp on any phone. */
const SQUARE = 10;
const LINE = 44;

/** Saves a pass as a picture, with whose it is and for what below it: it is shown from there without network. */
export async function savePass(
  { size, path }: { readonly size: number; readonly path: string },
  lines: readonly string[],
): Promise<void> {
  const side = size * SQUARE;
  const canvas = Object.assign(document.createElement('canvas'), {
    ...{ width: side, height: side + lines.length * LINE + SQUARE },
  });
  const context = canvas.getContext('2d');
  if (!context) return;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  context.textAlign = 'center';
  context.font = `600 ${LINE * 0.7}px system-ui, sans-serif`;
  lines.forEach((line, at) =>
    context.fillText(line, side / 2, side + at * LINE + LINE / 2, side - 4 * SQUARE),
  );
  context.scale(SQUARE, SQUARE);
  context.fill(new Path2D(path));
  const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (picture) saveFile('talka.png', picture, 'image/png');
}
