import { NetworkError } from '@talka/api-client';
import type { Saying } from '@talka/workshops';
import { useSyncExternalStore } from 'react';
import { client, isRefusal } from '../../site/api.js';
import { serverNow } from '../../site/server-time.js';
import { changeSession } from '../../site/session.js';
import { fileOf, sendFile } from './file.js';
import { isFull, openDatabase } from './idb.js';
import {
  clearDevice,
  countUnsent,
  keepDevice,
  readDevice,
  RegisterStore,
  relock,
  remade,
  tryCode,
} from './register-store.js';
import type { KeptDevice } from './kept.js';
import { deviceKey, lock } from './seal.js';
import { hear, sendAll, type RegisterServer } from './sync.js';

/** How it stands with the network, as far as sending goes. */
export type Sending = 'idle' | 'busy' | 'offline' | 'signed-out';

export interface DeskState {
  /** Undefined until the device has been looked at; null when none is kept here. */
  readonly device: KeptDevice | null | undefined;
  readonly store: RegisterStore | null;
  readonly sending: Sending;
  /** Why what was put down last is not kept: no room, or something else; null once something is kept again. */
  readonly unkept: 'full' | 'failed' | null;
  /** The browser keeps nothing: a private window, or no room at all. */
  readonly broken: boolean;
  /** Goes up with each change: what is read from the store is read anew. */
  readonly turn: number;
}

const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 60_000;
/** So often others' marks are asked for while a register is open. */
const HEAR_EVERY = 15_000;
/** A phone that lay aside for so long is asked for its code again. */
const SHUT_AFTER = 15 * 60_000;

const server: RegisterServer = {
  send: async (device, facts) => {
    const { facts: answers } = await client.call('registers.send', { body: { device, facts: [...facts] } });
    const isRevoked = answers.some(({ refusal }) => refusal?.code === 'fact.device-revoked');
    // What another is answered says nothing of these marks: they wait on.
    if (isRevoked && !(await isHere(state.device?.person))) throw new Error('somebody else is signed in');
    return answers;
  },
  since: (device, register, after) =>
    client
      .call('registers.since', { params: { register }, query: { after, device } })
      .catch((error: unknown) => {
        if (isRefusal(error, 'register.not-found')) return undefined;
        throw error;
      }),
};

let state: DeskState = {
  ...{ device: undefined, store: null, sending: 'idle', unkept: null, broken: false, turn: 0 },
};
const told = new Set<() => void>();
const change = (part: Partial<DeskState>): void => {
  state = { ...state, ...part, turn: state.turn + 1 };
  told.forEach((tell) => tell());
};

let database: Promise<IDBDatabase> | undefined;
const opened = (): Promise<IDBDatabase> => (database ??= openDatabase());

/** Tabs tell each other that something was written. */
const tabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel('talka-register') : undefined;
const wrote = (): void => tabs?.postMessage('wrote');

/** The leader's desk on this device: one for all pages, opened once. */
export const desk = {
  async look(): Promise<void> {
    try {
      change({ device: (await readDevice(await opened())) ?? null });
    } catch {
      change({ device: null, broken: true });
    }
  },

  /**
   * Makes this device known to the server, puts its key under a code, and takes registers along. Where it was revoked, what
   * waited is put down anew; what the server has of it already is not.
   */
  async prepareDevice(person: string, label: string, code: string): Promise<void> {
    const before = state.store?.device.person === person ? state.store : null;
    if (before) await sendAll(before, server);
    const { device, key } = await client.call('my-devices.register', { body: { label } });
    const facts = await remade(before?.left() ?? [], device.id, await deviceKey(key));
    await keepDevice(await opened(), { id: device.id, person, lock: await lock(code, key) }, facts);
    await begin(await deviceKey(key));
    await desk.takeAlong();
    // Asked at a press: otherwise a browser short of room may throw away what is kept here.
    await navigator.storage?.persist?.().catch(() => false);
  },

  async openWith(code: string): Promise<'open' | 'wrong' | 'shut'> {
    const key = await tryCode(await opened(), code);
    await desk.look();
    if (key === 'wrong' || key === 'shut') return key;
    await begin(key);
    void desk.sync();
    return 'open';
  },

  /** The code is forgotten, or was guessed at too often: whoever is signed in here is given the key, and chooses another. */
  async openAnew(code: string): Promise<void> {
    const kept = await readDevice(await opened());
    if (!kept) return;
    const { key } = await client.call('my-devices.key', { params: { device: kept.id } });
    await relock(await opened(), code, key);
    await begin(await deviceKey(key));
    await desk.takeAlong();
  },

  shut(): void {
    change({ store: null });
  },

  /** Registers of the next days, while there is network. */
  async takeAlong(): Promise<void> {
    const { store } = state;
    if (!store) return;
    const { registers } = await client
      .call('registers.prepare', { query: { device: store.device.id } })
      .catch(async (error: unknown) => {
        if (isRefusal(error, 'fact.device-revoked')) await wipe(store);
        throw error;
      });
    await store.take(registers, serverNow());
    wrote();
    change({ device: (await readDevice(await opened())) ?? null });
  },

  /** All of it or nothing. @throws QuotaExceededError when the device has no room, and whatever else went wrong: it is shown */
  async putDown(session: string, ...sayings: readonly Saying[]): Promise<void> {
    const { store } = state;
    if (!store) return;
    try {
      await store.putDown(session, sayings, serverNow());
    } catch (error) {
      change({ unkept: isFull(error) ? 'full' : 'failed' });
      throw error;
    }
    wrote();
    change({ unkept: null });
    void desk.sync();
  },

  /** Sends what waits and hears of others; one tab at a time. */
  async sync(): Promise<void> {
    const { store } = state;
    if (!store) return;
    if (state.sending === 'busy') {
      again = true;
      return;
    }
    change({ sending: 'busy' });
    let outcome: Sending = 'idle';
    try {
      await alone(async () => {
        await sendAll(store, server);
        await hear(store, server, serverNow());
        if (store.left().length > 0 && !state.device?.revoked) await wipe(store);
      });
      wait = FIRST_WAIT;
    } catch (error) {
      if (isRefusal(error, 'fact.device-revoked')) await wipe(store).catch(() => undefined);
      outcome = isRefusal(error, 'access.sign-in-first') ? 'signed-out' : 'offline';
      if (!(error instanceof NetworkError) && outcome === 'offline') outcome = 'idle';
      later();
    }
    wrote();
    change({ sending: outcome });
    if (!again) return;
    again = false;
    if (outcome === 'idle') void desk.sync();
  },

  async dropRefused(): Promise<void> {
    await state.store?.dropRefused();
    wrote();
    change({});
  },

  /** What waits, as a file that nobody can read. */
  file: async (): Promise<string> => fileOf(await opened()),

  /** Sends what such a file holds. @returns undefined when it is none, or is somebody else's */
  async takeFile(text: string): Promise<{ readonly sent: number; readonly refused: number } | undefined> {
    const key = async (device: string) => (await client.call('my-devices.key', { params: { device } })).key;
    const answers = await sendFile(text, { ...server, key }).catch(() => undefined);
    if (!answers) return undefined;
    if (state.store) await state.store.settle(answers);
    const refused = answers.filter(({ as }) => as === 'refused').length;
    change({});
    return { sent: answers.length - refused, refused };
  },

  unsent: async (): Promise<number> => countUnsent(await opened()),

  /** Leaves nothing on this device. Whoever calls it has asked whether marks wait. */
  async clear(): Promise<void> {
    await clearDevice(await opened());
    change({ store: null, device: null });
    wrote();
  },
};

/** Something was put down while it was sending. */
let again = false;
let wait = FIRST_WAIT;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Tries again: soon at first, then ever less often. */
function later(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void desk.sync(), wait);
  wait = Math.min(LONGEST_WAIT, wait * 2);
}

const alone = (act: () => Promise<void>): Promise<unknown> =>
  'locks' in navigator
    ? navigator.locks.request('talka-register', { ifAvailable: true }, (mine) => (mine ? act() : undefined))
    : act();

/** Is whoever keeps registers here still signed in? In another tab somebody else may be by now: pages are told, and shut. */
async function isHere(person: string | undefined): Promise<boolean> {
  const session = await client.call('session.read');
  if (session.state === 'person' && session.person.id === person) return true;
  changeSession(session);
  return false;
}

/** The server says, to its leader, that the device was revoked: nobody's name stays on it. */
async function wipe(store: RegisterStore): Promise<void> {
  if (!(await isHere(store.device.person))) return;
  await store.wipe();
  wrote();
  change({ device: (await readDevice(await opened())) ?? null });
}

async function begin(key: CryptoKey): Promise<void> {
  const store = await RegisterStore.open(await opened(), key);
  change({ store, device: store.device });
}

/** Listens to the network, to other tabs, and to the phone's being laid aside. @returns how to stop */
function listen(): () => void {
  const online = () => {
    wait = FIRST_WAIT;
    void desk.sync();
  };
  const heard = async () => {
    const device = (await readDevice(await opened())) ?? null;
    // Prepared anew, or erased, in another tab: what was open here is of a device that is no more.
    if (state.store && state.store.device.id !== device?.id) return change({ device, store: null });
    await state.store?.read();
    change({ device });
  };
  const whenHeard = () => void heard();
  let aside = 0;
  const seen = () => {
    if (document.visibilityState === 'hidden') aside = Date.now();
    else if (aside > 0 && Date.now() - aside > SHUT_AFTER) desk.shut();
    else void desk.sync();
  };
  const hearing = setInterval(() => document.visibilityState === 'visible' && void desk.sync(), HEAR_EVERY);
  addEventListener('online', online);
  document.addEventListener('visibilitychange', seen);
  tabs?.addEventListener('message', whenHeard);
  return () => {
    clearInterval(hearing);
    clearTimeout(timer);
    removeEventListener('online', online);
    document.removeEventListener('visibilitychange', seen);
    tabs?.removeEventListener('message', whenHeard);
  };
}

let stop: (() => void) | undefined;
const subscribe = (tell: () => void) => {
  if (told.size === 0) {
    stop = listen();
    void desk.look();
  }
  told.add(tell);
  return () => {
    told.delete(tell);
    if (told.size === 0) stop?.();
  };
};

export const useDesk = (): DeskState => useSyncExternalStore(subscribe, () => state);
