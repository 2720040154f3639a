/** Was something not kept because the device has no room? */
export const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** A request of IndexedDB as a promise. */
export const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the device did not answer'));
  });

/**
 * Runs an act in one transaction: all of it is kept, or nothing. It ends with the first wait for anything else, so everything that
 * takes time is done before. @throws QuotaExceededError when the device has no room
 */
export async function within<T>(
  database: IDBDatabase,
  stores: readonly string[],
  mode: IDBTransactionMode,
  act: (store: (name: string) => IDBObjectStore) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction([...stores], mode);
  const over = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('nothing was kept'));
  });
  // Whoever waits for the act hears of it first.
  over.catch(() => undefined);
  try {
    const value = await act((name) => transaction.objectStore(name));
    await over;
    return value;
  } catch (error) {
    // Where it has ended by itself, why is said there alone: what was asked of it was only cut off.
    const why = transaction.error ?? error;
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
    throw why;
  }
}

export const NAME = 'talka-register';

/** What is kept on this device for registers: the device itself, registers, and what was put down. */
export const openDatabase = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('device', { keyPath: 'one' });
      request.result.createObjectStore('registers', { keyPath: 'session' });
      request.result.createObjectStore('facts', { keyPath: 'id' }).createIndex('state', 'state');
    };
    request.onsuccess = () => {
      // Another tab may have to delete it: nobody waits for this one.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error ?? new Error('the device keeps nothing'));
  });
