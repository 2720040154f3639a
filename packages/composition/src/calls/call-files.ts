import { callFileFor, PgCallFileStore, transactionOf, type NewFile } from '@talka/database';
import type { PersonId, Result } from '@talka/kernel';
import type { DataSource } from 'typeorm';
import { smallKey } from '../files/keys.js';
import { readAttachment, type Upload } from '../files/read-attachment.js';
import type { Storage } from '../files/storage.js';

/** Files of applications: bytes are stored before the row and removed after it, as those of ideas are. */
export const callFiles = (source: DataSource, storage: Storage) => {
  const transaction = transactionOf(source, (manager) => ({ files: new PgCallFileStore(manager) }));
  const forget = (key: string): Promise<unknown> =>
    Promise.allSettled([storage.delete(key), storage.delete(smallKey(key))]);
  return {
    add: async (
      by: PersonId,
      at: { readonly number: number; readonly field: string },
      upload: Upload,
    ): Promise<Result<undefined>> => {
      const read = await readAttachment(upload);
      if (!read.ok) return read;
      const { content, small, ...rest } = read.value;
      const file: NewFile = rest;
      await storage.put(file.key, content);
      if (small) await storage.put(smallKey(file.key), small);
      const stored = async () =>
        (await storage.exists(file.key)) && (!small || (await storage.exists(smallKey(file.key))));
      const added = await transaction(({ files, now }) => files.add(at, by, file, stored, now));
      if (!added.ok) await forget(file.key);
      return added.ok ? { ok: true, value: undefined } : added;
    },
    remove: async (by: PersonId, number: number, file: string): Promise<Result<undefined>> => {
      const removed = await transaction(({ files, now }) => files.remove(number, by, file, now));
      if (!removed.ok) return removed;
      if (removed.value) await forget(removed.value);
      return { ok: true, value: undefined };
    },
    find: (file: string, person: string | null) => callFileFor(source, file, person),
  };
};

export type CallFiles = ReturnType<typeof callFiles>;
export const CALL_FILES = Symbol('CallFiles');
