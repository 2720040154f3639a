import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { FactAnswerView, FactView, SentFact } from '@talka/contracts';
import { personId } from '@talka/kernel';
import {
  deviceId,
  learn,
  NOTHING_KNOWN,
  participantId,
  readRegister,
  sessionId,
  type Fact,
  type Saying,
} from '@talka/workshops';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { fileOf, sendFile } from './file.js';
import { isFull, openDatabase } from './idb.js';
import {
  countUnsent,
  keepDevice,
  readDevice,
  RegisterStore,
  remade,
  tryCode,
  TRIES,
} from './register-store.js';
import { deviceKey, lock, type Lock } from './seal.js';
import { FACTS_AT_ONCE, hear, sendAll, type RegisterServer } from './sync.js';

const SESSION = '0190a000-0000-7000-8000-000000000001';
const PEOPLE = ['anna', 'boriss', 'vita'].map(participantId);
const KEY = 'BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc';
const CODE = '4711-2027';
const NOW = new Date('2027-01-10T10:00:00.000Z');
let under: Lock;
beforeAll(async () => {
  // As the page does it, only with fewer rounds: how many does not matter here.
  under = await lock(CODE, KEY, 1_000);
});

/** A server that keeps what it is sent, once; it may be cut off before it hears, or before it is heard. */
class Server implements RegisterServer {
  readonly facts: Fact[] = [];
  cut: 'before' | 'after' | null = null;
  batches = 0;
  /** A device that was revoked: nothing new is taken from it. */
  revoked: string | null = null;

  constructor(private readonly persons: ReadonlyMap<string, string>) {}

  async send(device: string, sent: readonly SentFact[]): Promise<readonly FactAnswerView[]> {
    this.batches += 1;
    if (sent.length > FACTS_AT_ONCE) throw new Error('too many');
    if (this.cut === 'before') throw new Error('offline');
    const answers = sent.map((one): FactAnswerView => {
      const known = this.facts.some(({ id }) => id === one.id);
      if (!known && device === this.revoked)
        return { id: one.id, as: 'refused', refusal: { code: 'fact.device-revoked', params: {} } };
      const by = personId(this.persons.get(device) ?? '');
      if (!known) this.facts.push({ ...one, device: deviceId(device), by } as unknown as Fact);
      return { id: one.id, as: known ? 'known' : 'taken', refusal: null };
    });
    if (this.cut === 'after') throw new Error('offline');
    return answers;
  }

  async since(_: string, __: string, after: number) {
    if (this.cut) throw new Error('offline');
    return { facts: this.facts.slice(after) as unknown as FactView[], checkpoint: this.facts.length };
  }
}

/** A phone: what is on it outlives the app that is killed. */
class Phone {
  private factory = new IDBFactory();
  store!: RegisterStore;

  constructor(
    readonly id: string,
    readonly person: string,
  ) {}

  async database(): Promise<IDBDatabase> {
    globalThis.indexedDB = this.factory;
    return openDatabase();
  }

  async start(): Promise<this> {
    const database = await this.database();
    await keepDevice(database, { id: this.id, person: this.person, lock: under });
    await this.open();
    await this.store.take([register()], NOW);
    return this;
  }

  /** The app is begun anew, and knows what is on the phone alone. */
  async open(): Promise<void> {
    this.store = await RegisterStore.open(await this.database(), await deviceKey(KEY));
  }
}

const register = () => ({
  ...{ session: SESSION, number: 1, role: 'leader' as const, facts: [], checkpoint: 0 },
  ...{ codeKey: KEY, passKey: KEY },
  workshop: { id: SESSION, number: 1, title: 'Bļodas', place: 'Amatu māja' },
  ...{ from: NOW.toISOString(), until: NOW.toISOString(), isCancelled: false, isClosed: false },
  ...{ participants: [{ id: 'anna', name: 'Anna Ozola' }], leaders: [] },
});

const saying: fc.Arbitrary<Saying> = fc.oneof(
  fc.record({
    kind: fc.constant('mark' as const),
    about: fc.constantFrom(...PEOPLE),
    attendance: fc.oneof(
      fc.record({ as: fc.constant('present' as const), late: fc.nat(3), early: fc.constant(0) }),
      fc.constantFrom({ as: 'absent' as const }, { as: 'unmarked' as const }),
    ),
  }),
  fc.record({ kind: fc.constant('head-count' as const), count: fc.nat(20) }),
);
type Step =
  | { readonly on: number; readonly tap: Saying }
  | { readonly on: number; readonly act: 'kill' | 'send' | 'hear' | 'lost before' | 'lost after' };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ on: fc.nat(1), tap: saying }) },
  {
    weight: 4,
    arbitrary: fc.record({
      on: fc.nat(1),
      act: fc.constantFrom('kill', 'send', 'hear', 'lost before', 'lost after'),
    }),
  },
);

async function carriedOut(steps: readonly Step[]) {
  const phones = [await new Phone('d1', 'līga').start(), await new Phone('d2', 'aivis').start()] as const;
  const server = new Server(new Map(phones.map(({ id, person }) => [id, person])));
  const taps: string[] = [];
  for (const one of steps) {
    const phone = phones[one.on === 0 ? 0 : 1];
    if ('tap' in one) {
      taps.push(...(await phone.store.putDown(SESSION, [one.tap], NOW)).map(({ id }) => id));
      continue;
    }
    server.cut = one.act === 'lost before' ? 'before' : one.act === 'lost after' ? 'after' : null;
    if (one.act === 'kill') await phone.open();
    else if (one.act === 'hear') await hear(phone.store, server, NOW);
    else await sendAll(phone.store, server).catch(() => undefined);
    // Cut off between what the server did and what the phone noted: the app is killed there, and begun anew.
    if (one.act === 'lost after') await phone.open();
  }
  server.cut = null;
  for (const { store } of phones) await sendAll(store, server);
  for (const { store } of phones) await hear(store, server, NOW);
  return { phones, server, taps };
}

describe('whatever is tapped, killed, sent, lost and heard', () => {
  it('ends with the same register on the server and on every phone, and with every tap in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const { phones, server, taps } = await carriedOut(steps);
        const read = (facts: Iterable<Fact>) => readRegister(learn(NOTHING_KNOWN, facts), sessionId(SESSION));
        const there = read(server.facts);
        for (const { store } of phones) {
          expect(read(store.facts().values())).toEqual(there);
          expect(store.waiting()).toBe(0);
        }
        expect(server.facts.map(({ id }) => id).sort()).toEqual([...taps].sort());
        const numbers = server.facts.map(({ device, sequence }) => `${device} ${sequence}`);
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

describe('a phone', () => {
  it('keeps nobody’s name to be read, and opens with its code alone', async () => {
    const phone = await new Phone('d1', 'līga').start();
    const about = participantId('walk-1');
    await phone.store.putDown(SESSION, [{ kind: 'walk-in', about, name: 'Dārta Nezināmā' }], NOW);
    const database = await phone.database();
    const kept = await everythingIn(database);
    expect(kept).toContain(SESSION);
    for (const said of ['Anna', 'Ozola', 'Dārta', 'Bļodas', KEY]) expect(kept).not.toContain(said);
    expect(await tryCode(database, '0000-0000')).toBe('wrong');
    const key = await tryCode(database, CODE);
    expect(key).toHaveProperty('extractable', false);
  });

  it('that is guessed at too often loses every name, and no mark that waits', async () => {
    const phone = await new Phone('d1', 'līga').start();
    await phone.store.putDown(SESSION, [{ kind: 'head-count', count: 3 }], NOW);
    const database = await phone.database();
    for (let at = 0; at < TRIES; at += 1) expect(await tryCode(database, `wrong-${at}`)).toBe('wrong');
    expect(await tryCode(database, CODE)).toBe('shut');
    expect(await readDevice(database)).toMatchObject({ lock: null });
    await phone.open();
    expect(phone.store.all()).toEqual([]);
    expect(await countUnsent(database)).toBe(1);
  });

  it('without room keeps what it had, and says so', async () => {
    const phone = await new Phone('d1', 'līga').start();
    await phone.store.putDown(SESSION, [{ kind: 'head-count', count: 3 }], NOW);
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    try {
      const tap = phone.store.putDown(SESSION, [{ kind: 'head-count', count: 4 }], NOW);
      await expect(tap).rejects.toThrow('no room');
    } finally {
      IDBObjectStore.prototype.add = add;
    }
    expect(readRegister(phone.store.facts(), sessionId(SESSION)).seen).toEqual([3]);
    await phone.store.putDown(SESSION, [{ kind: 'head-count', count: 5 }], NOW);
    expect((await phone.store.unsent(10)).map(({ sequence }) => sequence)).toEqual([1, 2]);
  });

  it('keeps all of what belongs together, or nothing: no walk-in without a mark', async () => {
    const phone = await new Phone('d1', 'līga').start();
    const about = participantId('walk-1');
    const came = [
      { kind: 'walk-in', about, name: 'Dārta Nezināmā' },
      { kind: 'mark', about, attendance: { as: 'present', late: 0, early: 0 } },
    ] as const;
    const add = IDBObjectStore.prototype.add;
    let adds = 0;
    IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...given) {
      if ((adds += 1) === 2) throw new DOMException('no room', 'QuotaExceededError');
      return add.apply(this, given);
    };
    try {
      const why: unknown = await phone.store.putDown(SESSION, came, NOW).catch((error: unknown) => error);
      expect(isFull(why)).toBe(true);
    } finally {
      IDBObjectStore.prototype.add = add;
    }
    expect(phone.store.waiting()).toBe(0);
    expect(await countUnsent(await phone.database())).toBe(0);
    await phone.store.putDown(SESSION, came, NOW);
    expect((await phone.store.unsent(10)).map(({ kind, sequence }) => [kind, sequence])).toEqual([
      ['walk-in', 1],
      ['mark', 2],
    ]);
    expect(isFull(new DOMException('gone', 'InvalidStateError'))).toBe(false);
  });

  it('hears of its other registers although one is not its leader’s any more, and keeps nothing of that one', async () => {
    const phone = await new Phone('d1', 'līga').start();
    const server = new Server(new Map([['d1', 'līga']]));
    const gone = '0190a000-0000-7000-8000-000000000000';
    await phone.store.putDown(gone, [{ kind: 'head-count', count: 2 }], NOW);
    await sendAll(phone.store, server);
    await phone.store.putDown(gone, [{ kind: 'head-count', count: 3 }], NOW);
    const long = '0190a000-0000-7000-8000-000000000009';
    const ended = { session: long, until: '2026-11-10T10:00:00.000Z' };
    await phone.store.take([{ ...register(), session: gone }, register(), { ...register(), ...ended }], NOW);
    const asking: string[] = [];
    await hear(
      phone.store,
      {
        send: server.send.bind(server),
        since: async (device, session, after) => {
          asking.push(session);
          return session === gone ? undefined : server.since(device, session, after);
        },
      },
      NOW,
    );
    expect(asking.sort()).toEqual([gone, SESSION]);
    // One that is long over is kept, and read anew only when registers are taken along.
    expect(
      phone.store
        .all()
        .map(({ session }) => session)
        .sort(),
    ).toEqual([SESSION, long]);
    expect(await countUnsent(await phone.database())).toBe(1);
  });

  it('that is revoked loses every name; what waited is put down anew on the device it becomes', async () => {
    const phone = await new Phone('d1', 'līga').start();
    const server = new Server(new Map(['d1', 'd2'].map((id) => [id, 'līga'])));
    const [about] = PEOPLE as [(typeof PEOPLE)[0]];
    const mark = (as: 'absent' | 'excused'): Saying => ({ kind: 'mark', about, attendance: { as } });
    await phone.store.putDown(SESSION, [{ kind: 'head-count', count: 2 }], NOW);
    await sendAll(phone.store, server);
    await phone.store.putDown(SESSION, [mark('absent')], NOW);
    await phone.store.putDown(SESSION, [mark('excused')], NOW);
    server.revoked = 'd1';
    await sendAll(phone.store, server);
    await phone.store.wipe();
    const database = await phone.database();
    expect(phone.store.all()).toEqual([]);
    expect(phone.store.facts().size).toBe(0);
    expect(await readDevice(database)).toMatchObject({ id: 'd1', revoked: true });
    const facts = await remade(phone.store.left(), 'd2', await deviceKey(KEY));
    await keepDevice(database, { id: 'd2', person: 'līga', lock: under }, facts);
    await phone.open();
    await phone.store.take([register()], NOW);
    await phone.store.putDown(SESSION, [{ kind: 'head-count', count: 4 }], NOW);
    await sendAll(phone.store, server);
    expect(server.facts.map(({ device, sequence }) => `${device} ${sequence}`)).toEqual([
      'd1 1',
      'd2 1',
      'd2 2',
      'd2 3',
    ]);
    // What followed what still does: nobody differs from themselves.
    const { entries } = readRegister(learn(NOTHING_KNOWN, server.facts), sessionId(SESSION));
    expect(entries).toEqual([{ participant: about, attendance: { as: 'excused' }, conflict: [] }]);
  });

  it('sends five hundred marks in three batches after a day without network', async () => {
    const phone = await new Phone('d1', 'līga').start();
    const server = new Server(new Map([['d1', 'līga']]));
    for (let count = 1; count <= 500; count += 1)
      await phone.store.putDown(SESSION, [{ kind: 'head-count', count }], NOW);
    await sendAll(phone.store, server);
    expect(server.batches).toBe(3);
    expect(server.facts.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 500 }, (_, at) => at + 1),
    );
    expect(phone.store.waiting()).toBe(0);
  });

  it('gives what waits as a file nobody reads, that is sent from elsewhere', async () => {
    const phone = await new Phone('d1', 'līga').start();
    const about = participantId('walk-1');
    await phone.store.putDown(SESSION, [{ kind: 'walk-in', about, name: 'Dārta Nezināmā' }], NOW);
    const file = await fileOf(await phone.database());
    expect(file).not.toContain('Dārta');
    const server = new Server(new Map([['d1', 'līga']]));
    const asking = { send: server.send.bind(server), key: async () => KEY };
    expect(await sendFile(file, asking)).toMatchObject([{ as: 'taken' }]);
    expect(server.facts).toMatchObject([{ name: 'Dārta Nezināmā', by: 'līga', sequence: 1 }]);
    expect(await sendFile('{"what":"else"}', asking)).toBeUndefined();
  });
});

const everythingIn = (database: IDBDatabase): Promise<string> =>
  new Promise((resolve) => {
    const found: unknown[] = [];
    const transaction = database.transaction(['device', 'registers', 'facts']);
    for (const name of ['device', 'registers', 'facts']) {
      const request = transaction.objectStore(name).getAll();
      request.onsuccess = () => found.push(...(request.result as unknown[]));
    }
    transaction.oncomplete = () =>
      resolve(
        JSON.stringify(found, (_, value: unknown) =>
          value instanceof Uint8Array ? String.fromCharCode(...value) : value,
        ),
      );
  });
