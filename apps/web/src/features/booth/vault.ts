import type { Envelope, PendingToken, Receipt, Token, VoterKey } from '@talka/voting/protocol';

/** What this device keeps of a voter's secret vote: whoever has it, casts and changes the ballot. */
export interface Kept {
  readonly voterKey?: VoterKey;
  /** Asked for and not answered: the same question gets the same answer. */
  readonly pending?: PendingToken;
  readonly token?: Token;
  /** Of the newest ballot made here; 0 before the first. */
  readonly revision: number;
  /** Sent, and not known to have arrived. */
  readonly outgoing?: Envelope;
  /** Of the newest ballot that was sent: whether the box took it is not said by this. */
  readonly receipt?: Receipt;
  readonly tracker?: string;
  /** Of the newest ballot of which the box has said that it took it: that, and nothing else, is having voted. */
  readonly accepted?: CastVote;
}

/** What a voter keeps of a ballot in the box. */
export interface CastVote {
  readonly receipt: Receipt;
  readonly tracker: string | null;
}

export const NOTHING_KEPT: Kept = { revision: 0 };

export interface Vault {
  read(): Promise<Kept>;
  /** Settles when it is on the disk: only then is anything sent that could not be had again. */
  write(kept: Kept): Promise<void>;
}

const [DATABASE, STORE] = ['talka-votes', 'kept'];

/** The vault of one person and one vote. Two who share a computer have two. @throws where a browser keeps nothing */
export function openVault(vote: number, person: string): Vault {
  const key = `${vote} ${person}`;
  return {
    read: async () =>
      ((await asked('readonly', (store) => store.get(key))) as Kept | undefined) ?? NOTHING_KEPT,
    write: async (kept) => void (await asked('readwrite', (store) => store.put(kept, key))),
  };
}

async function asked<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await opened();
  try {
    const transaction = database.transaction(STORE, mode, { durability: 'strict' });
    const request = ask(transaction.objectStore(STORE));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('the browser keeps nothing'));
    });
    return request.result;
  } finally {
    database.close();
  }
}

const opened = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => void request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the browser keeps nothing'));
    request.onblocked = request.onerror;
  });
