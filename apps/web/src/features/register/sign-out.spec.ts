// @ts-expect-error Pages know nothing of Node, in which this test runs.
import { readFileSync } from 'node:fs';
// @ts-expect-error The same.
import vm from 'node:vm';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDatabase } from './idb.js';
import { countUnsent, keepDevice, readDevice, RegisterStore } from './register-store.js';
import { deviceKey, lock, type Lock } from './seal.js';

const KEY = 'BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc';
const WORKER = readFileSync(new URL('../../../worker/sw.js', import.meta.url), 'utf8');
let under: Lock;
beforeAll(async () => {
  under = await lock('4711-2027', KEY, 1_000);
});

/** The phone of Līga, with so many marks that wait. */
let database: IDBDatabase;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  await keepDevice(database, { id: 'd1', person: 'līga', lock: under });
});
const marked = async () => {
  const store = await RegisterStore.open(database, await deviceKey(KEY));
  await store.putDown('s1', [{ kind: 'head-count', count: 3 }], new Date('2027-01-10T10:00:00Z'));
};

/** Signs out through the worker, as whoever is signed in; null where nobody answers who that is. */
async function signOut(person: string | null) {
  const heard = new Map<string, (event: object) => void>();
  let reached = false;
  const fetch = async (asked: string | { readonly method: string }) => {
    if (typeof asked !== 'string') {
      reached = true;
      return new Response(null, { status: 204 });
    }
    if (person === null) throw new TypeError('Failed to fetch');
    return Response.json({ state: 'person', person: { id: person } });
  };
  const self = {
    addEventListener: (name: string, act: (event: object) => void) => heard.set(name, act),
    location: { origin: 'https://talka.example' },
    clients: { get: async () => undefined },
  };
  const given = { self, fetch, indexedDB: globalThis.indexedDB, Response, URL, WindowClient: class {} };
  vm.runInNewContext(WORKER, given);
  let answer: Promise<Response> | undefined;
  heard.get('fetch')?.({
    request: { method: 'DELETE', url: 'https://talka.example/api/v1/session', mode: 'cors' },
    clientId: '',
    respondWith: (given: Promise<Response>) => (answer = given),
  });
  return { status: (await answer)?.status, reached };
}

describe('signing out on a phone where marks wait', () => {
  it('is held back for whoever made them', async () => {
    await marked();
    expect(await signOut('līga')).toEqual({ status: 409, reached: false });
  });

  it('holds nobody else back, and takes nothing from whoever made them', async () => {
    await marked();
    expect(await signOut('cits')).toEqual({ status: 204, reached: true });
    expect(await countUnsent(database)).toBe(1);
    expect(await readDevice(database)).toMatchObject({ person: 'līga' });
  });

  it('is held back where nobody can be asked who is here: no mark is risked', async () => {
    await marked();
    expect(await signOut(null)).toEqual({ status: 409, reached: false });
  });

  it('leaves nothing on the phone once all is sent', async () => {
    expect(await signOut('līga')).toEqual({ status: 204, reached: true });
    expect(await readDevice(database)).toBeUndefined();
  });
});
