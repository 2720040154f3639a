import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { FILE_BYTES } from '@talka/ideas';
import { ok, plainText, refuse, type Refusal, type Result } from '@talka/kernel';
import sharp from 'sharp';
import type { NewFile } from '@talka/database';
import { newKey } from './keys.js';

export interface Upload {
  readonly name: string;
  readonly content: Readable & { readonly truncated?: boolean };
}

export interface Attachment extends NewFile {
  readonly content: Buffer;
  readonly small: Buffer | null;
}

/** 40 megapixels: more than any phone that people own takes, less than fits to stop a server. */
const MOST_PIXELS = 40_000_000;
const LARGE = 1600;
const SMALL = 640;

type FileRefusal = Refusal<
  | 'file.too-large'
  | 'file.empty'
  | 'file.wrong-type'
  | 'file.unreadable'
  | 'file.too-many-pixels'
  | 'file.cut-short'
>;

/** What the first bytes say a file is; its name and declared type are only claims. */
const SIGNATURES = [
  { kind: 'picture', starts: [0xff, 0xd8, 0xff] },
  { kind: 'picture', starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { kind: 'picture', starts: [0x52, 0x49, 0x46, 0x46] },
  { kind: 'document', starts: [0x25, 0x50, 0x44, 0x46, 0x2d] },
] as const;

/** Reads an upload to its end and makes of it what may be kept: pictures drawn anew, documents as they are. */
export async function readAttachment(upload: Upload): Promise<Result<Attachment, FileRefusal>> {
  const read = await readAll(upload.content);
  if (!read.ok) return read;
  const content = read.value;
  const found = SIGNATURES.find(({ starts }) => starts.every((byte, at) => content[at] === byte));
  if (!found) return refuse('file.wrong-type');
  return found.kind === 'picture' ? picture(upload.name, content) : document(upload.name, content);
}

async function readAll(content: Upload['content']): Promise<Result<Buffer, FileRefusal>> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of content as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes <= FILE_BYTES) chunks.push(chunk);
    }
  } catch {
    return refuse('file.cut-short');
  }
  if (bytes > FILE_BYTES || content.truncated)
    return refuse('file.too-large', { max: FILE_BYTES / 1024 / 1024 });
  return bytes === 0 ? refuse('file.empty') : ok(Buffer.concat(chunks));
}

/** A picture is decoded and drawn anew, upright and without what the camera wrote about place and owner. */
async function picture(name: string, input: Buffer): Promise<Result<Attachment, FileRefusal>> {
  try {
    const { width, height } = await sharp(input, { limitInputPixels: false }).metadata();
    if (width * height > MOST_PIXELS) return refuse('file.too-many-pixels', { max: MOST_PIXELS / 1_000_000 });
    const upright = sharp(input, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).rotate();
    const fitted = (side: number) =>
      upright
        .clone()
        .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
        .webp({ quality: 82 })
        .toBuffer({ resolveWithObject: true });
    const large = await fitted(LARGE);
    const small = await fitted(SMALL);
    return ok({
      kind: 'picture',
      name: readableName(name),
      bytes: large.data.length,
      width: large.info.width,
      height: large.info.height,
      key: newKey(randomUUID(), 'webp'),
      content: large.data,
      small: small.data,
    });
  } catch {
    return refuse('file.unreadable');
  }
}

function document(name: string, content: Buffer): Result<Attachment, FileRefusal> {
  // Every PDF says where it ends; one that does not was cut off on its way.
  const ends = content.subarray(-2048).includes('%%EOF');
  if (!ends) return refuse('file.unreadable');
  return ok({
    kind: 'document',
    name: readableName(name),
    bytes: content.length,
    width: null,
    height: null,
    key: newKey(randomUUID(), 'pdf'),
    content,
    small: null,
  });
}

const NAME_LIMIT = 100;

/** The name people gave their file, without folders and invisible characters; it is only ever shown as text. */
function readableName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const visible = last.replace(/[\p{C}]/gu, '').slice(0, NAME_LIMIT);
  const tidied = plainText(visible, { min: 0, max: NAME_LIMIT });
  return tidied.ok ? tidied.value : '';
}
