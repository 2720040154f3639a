import type { FactAnswerView, FactView, RegisterView } from '@talka/contracts';
import type { PersonId, Refusal } from '@talka/kernel';
import {
  deviceId,
  factId,
  following,
  learn,
  NOTHING_KNOWN,
  sessionId,
  type Fact,
  type Known,
  type Saying,
} from '@talka/workshops';
import { asked, within } from './idb.js';
import type { FactState, KeptDevice, KeptFact, KeptRegister, RegisterFacts } from './kept.js';
import { lock, seal, unlock, unseal, type Lock, type Sealed } from './seal.js';

/** So often a code may be wrong before the names go from this device. */
export const TRIES = 10;

export interface RefusedFact {
  readonly fact: Fact;
  readonly refusal: Refusal;
}

/** The device as it is kept, opened or not. */
export const readDevice = (database: IDBDatabase): Promise<KeptDevice | undefined> =>
  within(database, ['device'], 'readonly', (store) =>
    asked<KeptDevice | undefined>(store('device').get('device')),
  );

/** Keeps a device that the server has just made known, and what was remade for it; whatever another left goes. */
export async function keepDevice(
  database: IDBDatabase,
  device: { readonly id: string; readonly person: string; readonly lock: Lock },
  facts: readonly KeptFact[] = [],
): Promise<void> {
  const kept: KeptDevice = { one: 'device', tries: 0, last: facts.length, preparedAt: null, ...device };
  await within(database, ['device', 'registers', 'facts'], 'readwrite', async (store) => {
    store('registers').clear();
    store('facts').clear();
    for (const fact of facts) await asked(store('facts').put(fact));
    await asked(store('device').put(kept));
  });
}

/** What a revoked device can no longer send, as a new one puts it down: with ids of its own, counted from 1. */
export function remade(facts: readonly Fact[], device: string, key: CryptoKey): Promise<KeptFact[]> {
  const ids = new Map(facts.map(({ id }) => [id, factId(crypto.randomUUID())]));
  const inOrder = [...facts].sort((a, b) => a.sequence - b.sequence);
  return Promise.all(
    inOrder.map(async ({ sequence: _, ...fact }, at) => {
      const id = ids.get(fact.id) ?? fact.id;
      const replaces = fact.replaces.map((one) => ids.get(one) ?? one);
      const boxed = { ...fact, id, replaces, device: deviceId(device) } as Boxed;
      return keptFact(boxed, at + 1, 'unsent', await seal(key, id, boxed));
    }),
  );
}

/** Puts the device under a new code; what is kept stays as it is. */
export async function relock(database: IDBDatabase, code: string, key: string): Promise<void> {
  const under = await lock(code, key);
  await within(database, ['device'], 'readwrite', async (store) => {
    const kept = await asked<KeptDevice>(store('device').get('device'));
    await asked(store('device').put({ ...kept, lock: under, tries: 0 } satisfies KeptDevice));
  });
}

/**
 * Tries a code. Each try is counted before it is looked at; after the last one nobody's name is left here, and the device opens
 * only with the server's help. What waits to be sent stays, sealed.
 */
export async function tryCode(database: IDBDatabase, code: string): Promise<CryptoKey | 'wrong' | 'shut'> {
  const under = await within(database, ['device', 'registers', 'facts'], 'readwrite', async (store) => {
    const kept = await asked<KeptDevice>(store('device').get('device'));
    const tries = kept.tries + 1;
    if (tries <= TRIES && kept.lock) {
      await asked(store('device').put({ ...kept, tries } satisfies KeptDevice));
      return kept.lock;
    }
    store('registers').clear();
    for (const id of await asked(store('facts').index('state').getAllKeys('sent'))) store('facts').delete(id);
    await asked(store('device').put({ ...kept, lock: null } satisfies KeptDevice));
    return null;
  });
  if (!under) return 'shut';
  const key = await unlock(under, code);
  if (!key) return 'wrong';
  await within(database, ['device'], 'readwrite', async (store) => {
    const kept = await asked<KeptDevice>(store('device').get('device'));
    await asked(store('device').put({ ...kept, tries: 0 } satisfies KeptDevice));
  });
  return key;
}

/** How many marks wait; known without the key. */
export const countUnsent = (database: IDBDatabase): Promise<number> =>
  within(database, ['facts'], 'readonly', (store) => asked(store('facts').index('state').count('unsent')));

/** Everything goes: whoever signs out leaves nothing behind. */
export const clearDevice = (database: IDBDatabase): Promise<void> =>
  within(database, ['device', 'registers', 'facts'], 'readwrite', async (store) => {
    for (const name of ['device', 'registers', 'facts']) await asked(store(name).clear());
  });

/** What of a fact lies under the seal: all but what has to be counted and found without the key. */
type Boxed = Omit<Fact, 'sequence'>;

/** Registers on an opened device: read from here, and written here before anything is shown. */
export class RegisterStore {
  private readonly registers = new Map<string, RegisterFacts>();
  private known: Known = NOTHING_KNOWN;
  private readonly states = new Map<string, FactState>();
  private refusals: readonly RefusedFact[] = [];
  /** Facts follow what this device knows: one is written before the next is thought of. */
  private turn: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly database: IDBDatabase,
    private readonly key: CryptoKey,
    readonly device: KeptDevice,
  ) {}

  static async open(database: IDBDatabase, key: CryptoKey): Promise<RegisterStore> {
    const device = await readDevice(database);
    if (!device) throw new Error('there is no device');
    const store = new RegisterStore(database, key, device);
    await store.read();
    return store;
  }

  /** Reads everything anew: another tab may have written. Never between a fact's being kept and its being known here. */
  read(): Promise<void> {
    const next = this.turn.then(() => this.readNow());
    this.turn = next.catch(() => undefined);
    return next;
  }

  private async readNow(): Promise<void> {
    const [registers, facts] = await within(this.database, ['registers', 'facts'], 'readonly', (store) =>
      Promise.all([
        asked<KeptRegister[]>(store('registers').getAll()),
        asked<KeptFact[]>(store('facts').getAll()),
      ]),
    );
    const opened = await Promise.all(
      registers.map((one) => unseal<RegisterFacts>(this.key, one.session, one)),
    );
    const all = await Promise.all(facts.map(async (kept) => ({ kept, fact: await this.opened(kept) })));
    this.registers.clear();
    for (const one of opened) this.registers.set(one.session, one);
    this.states.clear();
    for (const { kept } of all) this.states.set(kept.id, kept.state);
    this.known = learn(
      NOTHING_KNOWN,
      all.filter(({ kept }) => kept.state !== 'refused').map(({ fact }) => fact),
    );
    this.refusals = all.flatMap(({ kept, fact }) =>
      kept.state === 'refused' ? [{ fact, refusal: kept.refusal ?? { code: 'fact.differs' } }] : [],
    );
  }

  all = (): readonly RegisterFacts[] =>
    [...this.registers.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
  register = (session: string): RegisterFacts | undefined => this.registers.get(session);
  facts = (): Known => this.known;
  refused = (): readonly RefusedFact[] => this.refusals;
  isSent = (fact: Fact): boolean => this.states.get(fact.id) === 'sent';
  waiting = (): number => [...this.states.values()].filter((state) => state === 'unsent').length;

  /**
   * Puts something down, all of it or nothing: it is kept on the device when this returns, and not before.
   * @throws QuotaExceededError when there is no room; nothing is changed then
   */
  putDown(session: string, sayings: readonly Saying[], now: Date): Promise<readonly Fact[]> {
    const next = this.turn.then(async (): Promise<readonly Fact[]> => {
      let known = this.known;
      const made: { readonly boxed: Boxed; readonly sealed: Sealed }[] = [];
      for (const saying of sayings) {
        const said = { ...saying, session: sessionId(session) };
        const boxed = {
          ...said,
          ...following(known, said),
          ...{ id: factId(crypto.randomUUID()), claimedAt: now.toISOString() },
          ...{ device: deviceId(this.device.id), by: this.device.person as PersonId },
        } as Boxed;
        known = learn(known, [{ ...boxed, sequence: 0 } as Fact]);
        made.push({ boxed, sealed: await seal(this.key, boxed.id, boxed) });
      }
      const facts = await within(this.database, ['device', 'facts'], 'readwrite', async (store) => {
        const device = await asked<KeptDevice>(store('device').get('device'));
        const numbered = made.map(({ boxed, sealed }, at) => ({
          boxed,
          sealed,
          number: device.last + at + 1,
        }));
        for (const { boxed, sealed, number } of numbered)
          await asked(store('facts').add(keptFact(boxed, number, 'unsent', sealed)));
        const last = device.last + made.length;
        await asked(store('device').put({ ...device, last } satisfies KeptDevice));
        return numbered.map(({ boxed, number }) => ({ ...boxed, sequence: number }) as Fact);
      });
      this.known = learn(this.known, facts);
      for (const { id } of facts) this.states.set(id, 'unsent');
      return facts;
    });
    this.turn = next.catch(() => undefined);
    return next;
  }

  /** What waits, in the order in which it was put down. */
  async unsent(limit: number): Promise<Fact[]> {
    const kept = await within(this.database, ['facts'], 'readonly', (store) =>
      asked<KeptFact[]>(store('facts').index('state').getAll('unsent')),
    );
    kept.sort((a, b) => a.sequence - b.sequence);
    return Promise.all(kept.slice(0, limit).map((one) => this.opened(one)));
  }

  /** The server has answered: what it has is sent, what it does not take is shown with why. */
  async settle(answers: readonly FactAnswerView[]): Promise<void> {
    await within(this.database, ['facts'], 'readwrite', async (store) => {
      for (const { id, as, refusal } of answers) {
        const kept = await asked<KeptFact | undefined>(store('facts').get(id));
        if (!kept || kept.state === 'sent') continue;
        const state = as === 'refused' ? 'refused' : 'sent';
        await asked(
          store('facts').put({ ...kept, state, ...(refusal ? { refusal } : {}) } satisfies KeptFact),
        );
      }
    });
    await this.read();
  }

  /** This device was revoked: registers and what was sent go from it. What was not taken for that alone stays, to be remade on a new one. */
  async wipe(): Promise<void> {
    await within(this.database, ['device', 'registers', 'facts'], 'readwrite', async (store) => {
      await asked(store('registers').clear());
      for (const id of await asked(store('facts').index('state').getAllKeys('sent')))
        await asked(store('facts').delete(id));
      const device = await asked<KeptDevice>(store('device').get('device'));
      await asked(store('device').put({ ...device, revoked: true } satisfies KeptDevice));
    });
    await this.read();
  }

  /** What is not sent because the device was revoked. */
  left = (): readonly Fact[] =>
    this.refusals.flatMap(({ fact, refusal }) => (refusal.code === 'fact.device-revoked' ? [fact] : []));

  /** The register of a session that is not theirs to keep any more goes; what waits to be sent stays. */
  async drop(session: string): Promise<void> {
    await within(this.database, ['registers', 'facts'], 'readwrite', async (store) => {
      await asked(store('registers').delete(session));
      for (const kept of await asked<KeptFact[]>(store('facts').index('state').getAll('sent')))
        if (kept.session === session) await asked(store('facts').delete(kept.id));
    });
    await this.read();
  }

  /** Somebody has read why these were not taken. */
  async dropRefused(): Promise<void> {
    await within(this.database, ['facts'], 'readwrite', async (store) => {
      for (const id of await asked(store('facts').index('state').getAllKeys('refused')))
        await asked(store('facts').delete(id));
    });
    await this.read();
  }

  /** Takes registers along; of those that are no longer given nothing is left, but for what waits to be sent. */
  async take(registers: readonly RegisterView[], now: Date): Promise<void> {
    const sealed = await Promise.all(
      registers.map(async ({ facts: _, checkpoint, ...register }): Promise<KeptRegister> => ({
        ...{ session: register.session, checkpoint },
        ...(await seal(this.key, register.session, register)),
      })),
    );
    const facts = await this.sealAll(registers.flatMap((register) => register.facts));
    const still = new Set(registers.map(({ session }) => session));
    await within(this.database, ['device', 'registers', 'facts'], 'readwrite', async (store) => {
      await asked(store('registers').clear());
      for (const register of sealed) await asked(store('registers').put(register));
      await this.addNew(store('facts'), facts);
      for (const kept of await asked<KeptFact[]>(store('facts').index('state').getAll('sent')))
        if (!still.has(kept.session)) await asked(store('facts').delete(kept.id));
      const device = await asked<KeptDevice>(store('device').get('device'));
      await asked(store('device').put({ ...device, preparedAt: now.toISOString() } satisfies KeptDevice));
    });
    await this.read();
  }

  /** What others have put down, and from where to ask on. */
  async learn(session: string, facts: readonly FactView[], checkpoint: number): Promise<void> {
    const sealed = await this.sealAll(facts);
    await within(this.database, ['registers', 'facts'], 'readwrite', async (store) => {
      await this.addNew(store('facts'), sealed);
      const kept = await asked<KeptRegister | undefined>(store('registers').get(session));
      if (kept) await asked(store('registers').put({ ...kept, checkpoint } satisfies KeptRegister));
    });
    if (facts.length > 0) await this.read();
  }

  /** How far registers are of sessions that ended after a time. */
  checkpoints = (
    after: Date,
  ): Promise<readonly { readonly session: string; readonly checkpoint: number }[]> =>
    within(this.database, ['registers'], 'readonly', async (store) =>
      (await asked<KeptRegister[]>(store('registers').getAll())).flatMap(({ session, checkpoint }) =>
        Date.parse(this.registers.get(session)?.until ?? '') > after.getTime()
          ? [{ session, checkpoint }]
          : [],
      ),
    );

  private sealAll = (facts: readonly FactView[]): Promise<KeptFact[]> =>
    Promise.all(
      facts.map(async ({ sequence, ...boxed }) =>
        keptFact(boxed as unknown as Boxed, sequence, 'sent', await seal(this.key, boxed.id, boxed)),
      ),
    );

  /** Own facts come back too: they are sent then, whatever the answer to them was that got lost. */
  private async addNew(facts: IDBObjectStore, arriving: readonly KeptFact[]): Promise<void> {
    for (const one of arriving) {
      const kept = await asked<KeptFact | undefined>(facts.get(one.id));
      if (!kept) await asked(facts.put(one));
      else if (kept.state !== 'sent') await asked(facts.put({ ...kept, state: 'sent' } satisfies KeptFact));
    }
  }

  private async opened(kept: KeptFact): Promise<Fact> {
    const boxed = await unseal<Boxed>(this.key, kept.id, kept);
    return { ...boxed, sequence: kept.sequence } as Fact;
  }
}

const keptFact = (
  { id, session }: Pick<Fact, 'id' | 'session'>,
  sequence: number,
  state: FactState,
  sealed: Sealed,
): KeptFact => ({ id, session, sequence, state, ...sealed });
