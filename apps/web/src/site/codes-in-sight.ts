/** Looks for the code in a picture; undefined while there is none. */
export type Look = (video: HTMLVideoElement) => Promise<string | undefined>;

interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** The browser's own reader where it has one, and it is quicker; else a library, fetched now. */
export async function eyes(): Promise<Look> {
  const own = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  const formats = own ? await own.getSupportedFormats().catch(() => []) : [];
  if (own && formats.includes('qr_code')) {
    const detector = new own({ formats: ['qr_code'] });
    return async (video) => (await detector.detect(video))[0]?.rawValue;
  }
  const { default: decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  return async (video) => {
    // The middle of the picture, small enough for several looks in a second on an old phone.
    const side = Math.min(video.videoWidth, video.videoHeight);
    const size = Math.min(side, 640);
    Object.assign(canvas, { width: size, height: size });
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context || side === 0) return undefined;
    const [x, y] = [(video.videoWidth - side) / 2, (video.videoHeight - side) / 2];
    context.drawImage(video, x, y, side, side, 0, 0, size, size);
    try {
      return decodeQR(context.getImageData(0, 0, size, size));
    } catch {
      return undefined;
    }
  };
}
