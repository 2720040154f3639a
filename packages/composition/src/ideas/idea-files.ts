import { PgFileStore, transactionOf, type FileRow } from '@talka/database';
import { ALT_LIMIT, type IdeaId } from '@talka/ideas';
import { accept, plainText, type PersonId, type Result } from '@talka/kernel';
import type { DataSource } from 'typeorm';
import { readAttachment, type Upload } from '../files/read-attachment.js';
import { smallKey } from '../files/keys.js';
import type { Storage } from '../files/storage.js';

/**
 * Files of ideas. Bytes are stored before the row and removed after it, so a crash leaves bytes without a row, which
 * the sweep finds, and never a row without bytes.
 */
export const ideaFiles = (source: DataSource, storage: Storage) => {
  const transaction = transactionOf(source, (manager) => ({ files: new PgFileStore(manager) }));
  const forget = (key: string): Promise<unknown> =>
    Promise.allSettled([storage.delete(key), storage.delete(smallKey(key))]);

  return {
    add: async (by: PersonId, idea: IdeaId, upload: Upload): Promise<Result<FileRow>> => {
      const read = await readAttachment(upload);
      if (!read.ok) return read;
      const { content, small, ...file } = read.value;
      await storage.put(file.key, content);
      if (small) await storage.put(smallKey(file.key), small);
      const stored = async () =>
        (await storage.exists(file.key)) && (!small || (await storage.exists(smallKey(file.key))));
      const added = await transaction(({ files }) => files.add(idea, by, file, stored));
      if (!added.ok) await forget(file.key);
      return added;
    },
    describe: (by: PersonId, idea: IdeaId, file: string, alt: string): Promise<Result<FileRow>> =>
      transaction(async ({ files }) => {
        const tidied = plainText(alt, { min: 0, max: ALT_LIMIT });
        const text = accept(tidied.ok ? tidied : { ok: false, refusal: { ...tidied.refusal, field: 'alt' } });
        return files.describe(idea, by, file, text);
      }),
    remove: async (by: PersonId, idea: IdeaId, file: string): Promise<Result<undefined>> => {
      const removed = await transaction(({ files }) => files.remove(idea, by, file));
      if (!removed.ok) return removed;
      await forget(removed.value);
      return { ok: true, value: undefined };
    },
  };
};
