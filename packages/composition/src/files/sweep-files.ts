import { keysInUse, whileUnused } from '@talka/database';
import type { DataSource } from 'typeorm';
import { fileOf, smallKey } from './keys.js';
import type { Storage } from './storage.js';

/** Long past any upload that may still be on its way, and time enough to notice a deletion nobody meant. */
const KEEP_MS = 24 * 60 * 60_000;
const BATCH = 1_000;

/**
 * Removes stored files no row points at, once they are older than a day: an upload that died between bytes and row, a
 * draft that was erased. What it does not know by its name it leaves. May run anywhere at any time, also twice at once.
 * @returns how many files, a picture and its small form being one.
 */
export const sweepFiles =
  (source: DataSource, storage: Storage) =>
  async (now = new Date()): Promise<number> => {
    const before = now.getTime() - KEEP_MS;
    let removed = 0;
    for await (const keys of listed(storage)) {
      const used = await keysInUse(source, keys);
      for (const key of keys) {
        if (used.has(key) || !(await allOlder(storage, key, before))) continue;
        const gone = await whileUnused(source, key, async () => {
          await storage.delete(smallKey(key));
          await storage.delete(key);
        });
        if (gone) removed += 1;
      }
    }
    return removed;
  };

/** Every stored file by the key its row would have, a batch at a time. */
async function* listed(storage: Storage): AsyncGenerator<string[]> {
  let page: string | undefined;
  do {
    const found = await storage.listAll('/', { recursive: true, ...(page ? { paginationToken: page } : {}) });
    let batch = new Set<string>();
    for (const { key } of found.objects as Iterable<{ readonly key?: string }>) {
      const file = key === undefined ? undefined : fileOf(key);
      if (file) batch.add(file);
      if (batch.size < BATCH) continue;
      yield [...batch];
      batch = new Set();
    }
    if (batch.size > 0) yield [...batch];
    page = found.paginationToken;
  } while (page);
}

/** Both forms are there since before; a form that is not there is no younger. */
async function allOlder(storage: Storage, key: string, before: number): Promise<boolean> {
  for (const form of [key, smallKey(key)]) {
    const since = await storedSince(storage, form);
    if (since && since.getTime() > before) return false;
  }
  return true;
}

/** @returns undefined for what is not there; another sweep may have taken it between two questions */
async function storedSince(storage: Storage, form: string): Promise<Date | undefined> {
  if (!(await storage.exists(form))) return undefined;
  try {
    return (await storage.getMetaData(form)).lastModified;
  } catch (error) {
    if (await storage.exists(form)) throw error;
    return undefined;
  }
}
