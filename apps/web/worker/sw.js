// @ts-check
/// <reference lib="webworker" />
// Lets leaders' pages start without network, and holds whoever signs out while marks wait. Whoever never opened such a page
// never fetches this. Answers of the API are never kept.

/** Set by scripts/keep-pages.mjs, which knows what was built. */
const FILES = new Set(/** @type {string[]} */ (['FILES']));
const NAME = 'talka-lead-VERSION';
const SHELLS = ['/lead', '/en/lead', '/ru/lead', '/ltg/lead'];
const LEAD = /^(\/(?:en|ru|ltg))?\/lead(?:\/|$)/;
/** A network that does not answer for so long counts as none: somebody stands there and waits. */
const PATIENCE = 4_000;

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

worker.addEventListener('install', (event) => event.waitUntil(keep()));
worker.addEventListener('activate', (event) => event.waitUntil(tidy()));
worker.addEventListener('message', ({ data }) => {
  if (data === 'renew') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (origin !== worker.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(request, pathname));
  else if (request.method === 'GET' && FILES.has(pathname)) event.respondWith(file(request));
  else if (request.method === 'DELETE' && pathname === '/api/v1/session') event.respondWith(signOut(event));
});

async function keep() {
  const cache = await caches.open(NAME);
  await cache.addAll([...FILES]);
  for (const path of SHELLS) {
    // As a stranger: whoever finds this device learns from it nobody's name.
    const answer = await fetch(path, { credentials: 'omit', cache: 'no-store' });
    if (!answer.ok) throw new Error(`${path} is not there`);
    await cache.put(path, answer);
  }
}

async function tidy() {
  for (const name of await caches.keys())
    if (name.startsWith('talka-lead-') && name !== NAME) await caches.delete(name);
  await worker.clients.claim();
}

/**
 * The network first, so that nobody works with old pages; without it what is kept.
 * @param {Request} request
 * @param {string} pathname
 */
async function page(request, pathname) {
  const language = /^\/(?:en|ru|ltg)(?=\/|$)/.exec(pathname)?.[0] ?? '';
  const isLead = LEAD.test(pathname);
  try {
    return await (isLead ? inTime(fetch(request)) : fetch(request));
  } catch (error) {
    if (!isLead) return Response.redirect(`${language}/lead`);
    const kept = await caches.match(`${language}/lead`, { cacheName: NAME, ignoreVary: true });
    if (kept) return kept;
    throw error;
  }
}

/** @param {Promise<Response>} answer */
const inTime = (answer) =>
  Promise.race([
    answer,
    new Promise((/** @type {(value: never) => void} */ _, late) =>
      setTimeout(() => late(new Error('too slow')), PATIENCE),
    ),
  ]);

/** @param {Request} request */
async function file(request) {
  const kept = await caches.match(request, { cacheName: NAME, ignoreVary: true, ignoreSearch: true });
  return kept ?? fetch(request);
}

/** @param {FetchEvent} event */
async function signOut(event) {
  const database = await opened();
  // Somebody else's marks hold nobody back, and stay for whoever made them.
  const isTheirs = database ? await isOfWhoIsHere(database) : false;
  const unsent = database && isTheirs ? await count(database) : 0;
  if (unsent > 0) {
    const client = await worker.clients.get(event.clientId);
    const path = client ? new URL(client.url).pathname : '/';
    const language = /^\/(?:en|ru|ltg)(?=\/|$)/.exec(path)?.[0] ?? '';
    if (client instanceof WindowClient) await client.navigate(`${language}/lead?leave`);
    const problem = {
      code: 'register.unsent',
      status: 409,
      title: '',
      params: { count: unsent },
      fields: [],
    };
    return new Response(JSON.stringify(problem), {
      status: 409,
      headers: { 'content-type': 'application/problem+json' },
    });
  }
  const answer = await fetch(event.request);
  if (answer.ok && database && isTheirs) await clear(database);
  database?.close();
  return answer;
}

/** @returns {Promise<IDBDatabase | undefined>} undefined where no registers were ever kept */
const opened = () =>
  new Promise((resolve) => {
    const request = indexedDB.open('talka-register');
    // It did not exist: it is not made here.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(undefined);
  });

/**
 * Is the device of whoever signs out? Where nobody can be asked, it is: no mark is risked.
 * @param {IDBDatabase} database
 * @returns {Promise<boolean>}
 */
async function isOfWhoIsHere(database) {
  const device = await new Promise(
    (/** @type {(device: { person: string } | undefined) => void} */ resolve, reject) => {
      const request = database.transaction('device').objectStore('device').get('device');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    },
  );
  if (!device) return false;
  try {
    const answer = await fetch('/api/v1/session', { cache: 'no-store' });
    if (!answer.ok) return true;
    const session = await answer.json();
    return session.state === 'person' && session.person.id === device.person;
  } catch {
    return true;
  }
}

/** @param {IDBDatabase} database @returns {Promise<number>} */
const count = (database) =>
  new Promise((resolve, reject) => {
    const request = database.transaction('facts').objectStore('facts').index('state').count('unsent');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** @param {IDBDatabase} database @returns {Promise<void>} */
const clear = (database) =>
  new Promise((resolve, reject) => {
    const transaction = database.transaction(['device', 'registers', 'facts'], 'readwrite');
    for (const name of ['device', 'registers', 'facts']) transaction.objectStore(name).clear();
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
