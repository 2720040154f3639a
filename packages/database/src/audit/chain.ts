import { createHash } from 'node:crypto';

/** What the chain covers of an entry. */
export interface ChainedEntry {
  readonly id: string;
  readonly at: string;
  readonly action: string;
  readonly actor: string | null;
  readonly municipality: string | null;
  readonly subject: readonly [string, string];
  readonly facts: unknown;
}

export const GENESIS = Buffer.alloc(32);

/** SHA-256 over the hash before and the entry as canonical JSON (keys sorted, as in RFC 8785 for these values). */
export const sealOf = (before: Buffer, entry: ChainedEntry): Buffer =>
  createHash('sha256').update(before).update(canonical(entry)).digest();

/** JSON with its keys in order: the same value is always the same text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, it]) => `${JSON.stringify(key)}:${canonical(it)}`).join(',')}}`;
}
