import decodeQR from 'qr/decode.js';

/** A photograph of a telephone has more points than a code needs, and takes long to look through. */
const LARGEST = 1_600;

/** The text of the code in a picture; undefined when no code is found. */
export async function readCode(file: File): Promise<string | undefined> {
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (!bitmap) return undefined;
  for (const largest of [LARGEST, 800, 480]) {
    const scale = Math.min(1, largest / Math.max(bitmap.width, bitmap.height));
    const [width, height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)];
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d');
    if (!context) return undefined;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.drawImage(bitmap, 0, 0, width, height);
    try {
      return decodeQR(context.getImageData(0, 0, width, height));
    } catch {
      // Not found at this size: a smaller picture has less noise.
    }
  }
  return undefined;
}
