import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createDataSource } from '@talka/database';
import { testDatabase, type TestDatabase } from '@talka/database/testing';
import { ideaId } from '@talka/ideas';
import { personId } from '@talka/kernel';
import type { DataSource } from 'typeorm';
import { ideaFiles } from '../ideas/idea-files.js';
import { newKey, smallKey } from './keys.js';
import { fileStorage, type Storage } from './storage.js';
import { sweepFiles } from './sweep-files.js';
import { startBucket, type Bucket } from './testing/bucket.js';

let database: TestDatabase;
let source: DataSource;
let bucket: Bucket;
let folder: string;
let author: string;
let idea: string;

beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource({ url: database.url, applicationName: 'spec', pool: 5 }).initialize();
  bucket = await startBucket({ forListing: true });
  folder = await mkdtemp(join(tmpdir(), 'talka-sweep-'));
  author = await idOf(`insert into person (name, email, birth_date, municipality_id, area_id)
    select 'Anna', 'anna@talka.example', '1980-01-01', municipality_id, id from area limit 1 returning id`);
  idea = await idOf(`insert into idea (status, author_id, process_id, title, summary, why, language)
    select 'draft', '${author}', id, 'Šūpoles', '', '', 'lv' from process limit 1 returning id`);
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
  await bucket.close();
  await rm(folder, { recursive: true });
});

const idOf = async (statement: string): Promise<string> =>
  (await source.query<{ id: string }[]>(statement))[0]?.id ?? '';
const insertRow = (key: string): string =>
  `insert into idea_file (idea_id, position, kind, name, bytes, key, added_by)
   select '${idea}', coalesce(max(position), 0) + 1, 'document', '', 1, '${key}', '${author}'
   from idea_file where idea_id = '${idea}' returning id`;
const sweep = (storage: Storage) => sweepFiles(source, storage)();

/** The same storage, listing what it really holds two at a time: a bucket does so by the thousand. */
const inPagesOfTwo = (storage: Storage): Storage =>
  Object.assign(Object.create(storage) as Storage, {
    delete: (key: string) => storage.delete(key),
    exists: (key: string) => storage.exists(key),
    getMetaData: (key: string) => storage.getMetaData(key),
    listAll: async (prefix: string, { paginationToken = '' }: { paginationToken?: string }) => {
      const { objects } = await storage.listAll(prefix, { recursive: true });
      const sorted = [...(objects as Iterable<{ readonly key: string }>)]
        .filter(({ key }) => key > paginationToken)
        .sort((a, b) => (a.key < b.key ? -1 : 1));
      const page = sorted.slice(0, 2);
      return { objects: page, paginationToken: sorted.length > 2 ? page.at(-1)?.key : undefined };
    },
  });

interface Kept {
  readonly storage: Storage;
  /** Makes a stored object look this old. */
  age(key: string, hours: number): Promise<void>;
}
const PLACES: readonly [string, () => Promise<Kept>][] = [
  [
    'a folder',
    async () => ({
      storage: await fileStorage({ TALKA_FILES_DIR: folder, TALKA_FILES_S3: undefined }),
      age: async (key, hours) => {
        const then = new Date(Date.now() - hours * 3_600_000);
        await utimes(join(folder, key), then, then);
      },
    }),
  ],
  [
    'a bucket',
    async () => ({
      storage: await fileStorage({ TALKA_FILES_DIR: '', TALKA_FILES_S3: bucket.address }),
      age: (key, hours) => bucket.age(key, new Date(Date.now() - hours * 3_600_000)),
    }),
  ],
];

describe.each(PLACES)('the sweep of %s', (_, place) => {
  let storage: Storage;
  let age: Kept['age'];
  beforeAll(async () => void ({ storage, age } = await place()));

  async function put(hours: number, forms: 'both' | 'one' = 'one'): Promise<string> {
    const key = newKey(randomUUID(), forms === 'both' ? 'webp' : 'pdf');
    for (const form of forms === 'both' ? [key, smallKey(key)] : [key]) {
      await storage.put(form, 'bytes');
      await age(form, hours);
    }
    return key;
  }

  it('takes what no row points at once it is a day old, and nothing else', async () => {
    const orphan = await put(25, 'both');
    const [young, used] = [await put(23, 'both'), await put(25, 'both')];
    await source.query(insertRow(used));
    const halfYoung = await put(25, 'both');
    await age(smallKey(halfYoung), 1);
    const foreign = 'README.pdf';
    await storage.put(foreign, 'not ours');
    await age(foreign, 100);

    expect(await sweep(storage)).toBe(1);
    const left = async (key: string) => [await storage.exists(key), await storage.exists(smallKey(key))];
    expect(await left(orphan)).toEqual([false, false]);
    for (const key of [young, used, halfYoung]) expect(await left(key)).toEqual([true, true]);
    expect(await storage.exists(foreign)).toBe(true);
    expect(await sweep(storage)).toBe(0);
  });

  it('goes on to the last page of what is listed', async () => {
    const keys = [await put(25), await put(25), await put(25), await put(25), await put(25)];
    expect(await sweep(inPagesOfTwo(storage))).toBe(keys.length);
    for (const key of keys) expect(await storage.exists(key)).toBe(false);
  });

  it('takes the files of a draft that is erased', async () => {
    const key = await put(25);
    await source.query(insertRow(key));
    expect(await sweep(storage)).toBe(0);
    await source.query('delete from idea_file where key = $1', [key]);
    expect(await sweep(storage)).toBe(1);
  });

  it('may run twice at once', async () => {
    const keys = [await put(25), await put(25), await put(25)];
    await Promise.all([sweep(storage), sweep(storage)]);
    for (const key of keys) expect(await storage.exists(key)).toBe(false);
  });

  it('goes on when another takes a file under its hands', async () => {
    const keys = [await put(25), await put(25)];
    const taken: string[] = [];
    const shared: Storage = new Proxy(storage, {
      get: (of, name) => {
        const act: unknown = Reflect.get(of, name);
        if (name !== 'getMetaData') return typeof act === 'function' ? (act.bind(of) as unknown) : act;
        return async (key: string) => {
          if (taken.push(key) === 1) await storage.delete(key);
          return storage.getMetaData(key);
        };
      },
    });
    await sweep(shared);
    expect(taken.length).toBeGreaterThan(1);
    for (const key of keys) expect(await storage.exists(key)).toBe(false);
  });

  describe('and a row being written now', () => {
    beforeEach(async () => {
      await source.query('delete from idea_file');
      await sweep(storage);
    });

    /** An upload whose bytes are a day old when its row is written: slower than any real one. */
    async function slowUpload(during: { afterBytes?: () => Promise<void>; holding?: () => Promise<void> }) {
      let key = '';
      const slow = {
        put: async (name: string, content: Uint8Array) => {
          key = name;
          await storage.put(name, content);
          await age(name, 25);
          await during.afterBytes?.();
        },
        exists: async (name: string) => {
          await during.holding?.();
          return storage.exists(name);
        },
        delete: (name: string) => storage.delete(name),
      } as unknown as Storage;
      const upload = { name: 'tame.pdf', content: Readable.from([Buffer.from('%PDF-1.7\n%%EOF')]) };
      const added = await ideaFiles(source, slow).add(personId(author), ideaId(idea), upload);
      const rows = await source.query<unknown[]>('select from idea_file where key = $1', [key]);
      return { added, rows: rows.length, bytes: await storage.exists(key) };
    }

    it('leaves its bytes alone', async () => {
      const swept: number[] = [];
      // The row's transaction is open, and waits until the sweep has been by.
      const holding = async () => void swept.push(await sweep(storage));
      expect(await slowUpload({ holding })).toMatchObject({ added: { ok: true }, rows: 1, bytes: true });
      expect(swept).toEqual([0]);
    });

    it('would lose them if it did not hold the file meanwhile', async () => {
      const key = await put(25);
      await source.transaction(async (manager) => {
        await manager.query(insertRow(key));
        expect(await sweep(storage)).toBe(1);
      });
      expect(await storage.exists(key)).toBe(false);
    });

    it('is refused, not left without bytes, when the sweep was first', async () => {
      let sweeping: Promise<number> | undefined;
      const afterBytes = () =>
        new Promise<void>((begun) => {
          const stalling = Object.assign(Object.create(storage) as Storage, {
            delete: async (key: string) => {
              begun();
              await new Promise((resolve) => setTimeout(resolve, 300));
              await storage.delete(key);
            },
          });
          sweeping = sweep(stalling);
        });
      expect(await slowUpload({ afterBytes })).toMatchObject({
        added: { refusal: { code: 'file.cut-short' } },
        rows: 0,
        bytes: false,
      });
      expect(await sweeping).toBe(1);
    });
  });
});
