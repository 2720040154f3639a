import { deflateSync, crc32 as crc } from 'node:zlib';
import sharp from 'sharp';

type Bytes = Uint8Array<ArrayBuffer>;

export const bytesOf = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'latin1'));
const join = (...parts: readonly Uint8Array[]): Bytes => new Uint8Array(Buffer.concat(parts));

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#7a1f2b' } });

export const jpeg = async (width = 64, height = 48): Promise<Bytes> =>
  new Uint8Array(await plain(width, height).jpeg().toBuffer());
export const png = async (): Promise<Bytes> => new Uint8Array(await plain(32, 32).png().toBuffer());
export const gif = async (): Promise<Bytes> => new Uint8Array(await plain(8, 8).gif().toBuffer());

/** As a phone writes it: where it was taken, and by whose camera. */
export const jpegWithPlace = async (): Promise<Bytes> =>
  new Uint8Array(
    await plain(64, 48)
      .withExif({
        IFD0: { Make: 'Telefons', Artist: 'Anna Linupīte', Copyright: 'KARTE-SLEPENA' },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '56/1 32/1 0/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '27/1 43/1 0/1',
        },
      })
      .jpeg()
      .toBuffer(),
  );

export async function animatedWebp(): Promise<Bytes> {
  const frames = [0, 120, 240].map((shade) => ({
    create: { width: 16, height: 16, channels: 3 as const, background: { r: shade, g: 40, b: 40 } },
  }));
  return new Uint8Array(
    await sharp(frames as never, { join: { animated: true } } as never)
      .webp({ loop: 0 })
      .toBuffer(),
  );
}

export const pdf = (): Bytes => bytesOf('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\nstartxref\n9\n%%EOF\n');
export const pdfCutOff = (): Bytes => bytesOf('%PDF-1.4\n1 0 obj<<>>endobj\nstr');
export const program = (): Bytes => join(bytesOf('MZ\x90\0\x03\0\0\0'), new Uint8Array(512));
export const svg = (): Bytes =>
  bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
export const html = (): Bytes => bytesOf('<!doctype html><script>alert(1)</script>');

/** A picture to one reader, a page to another: what comes after the picture must not be kept. */
export const pictureAndPage = async (): Promise<Bytes> => join(await png(), html());
export const pageWithPdfInside = (): Bytes => join(html(), pdf());

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};

/** 10 000 by 10 000 points in a few kilobytes: small to send, 300 MB to draw. */
export function hugePng(side = 10_000): Bytes {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((Math.ceil(side / 8) + 1) * side);
  return join(
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  );
}
