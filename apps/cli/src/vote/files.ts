import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Random } from '@talka/voting/protocol';
import { sentence, type Said } from '../answer.js';

/** Thrown by a file or a refusal that ends a command; `answering` turns it into what is said. */
export class Stopped extends Error {}

/** The machine's own generator. */
export const chance: Random = { bytes: (length) => Uint8Array.from(randomBytes(length)) };

export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Stopped(`${file} cannot be read: ${(error as Error).message}`);
  }
}

/** Readable by its owner only, and never over another file: a key that was written over is gone. */
export const writeSecret = (file: string, value: object | string): void => write(file, value, 0o600);

export const writePublic = (file: string, value: object | string): void => write(file, value, 0o644);

function write(file: string, value: object | string, mode: number): void {
  const text = typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`;
  try {
    writeFileSync(file, text, { mode, flag: 'wx' });
  } catch (error) {
    throw new Stopped(`${file} cannot be written: ${(error as Error).message}`);
  }
}

/** The value of a result, or the end of the command with the refusal's sentence. */
export function accept<T>(result: { ok: true; value: T } | { ok: false; refusal: Said }): T {
  if (result.ok) return result.value;
  throw new Stopped(sentence(result.refusal));
}
