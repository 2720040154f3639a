// @ts-check
/// <reference lib="webworker" />
// Shows what Talka tells a browser that was switched on, and opens where it leads. It keeps nothing and answers for no page: whoever
// never switched it on never fetches it.

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

worker.addEventListener('push', (event) => event.waitUntil(show(event.data)));
worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(String(event.notification.data ?? '/')));
});

/**
 * Something has to be shown each time, or the browser says that the site is up to something.
 * @param {PushMessageData | null} data
 */
async function show(data) {
  /** @type {{ title?: string, body?: string, language?: string, path?: string, tag?: string, silent?: boolean }} */
  let told = {};
  try {
    told = data?.json() ?? {};
  } catch {
    // Not ours to read: that something came is all that is said.
  }
  const {
    title = 'Talka',
    body = '',
    language = 'lv',
    path = '/me/notices',
    tag = 'talka',
    silent = false,
  } = told;
  await worker.registration.showNotification(title, {
    ...{ body, lang: language, tag, silent, data: path },
    ...{ icon: '/icon.svg', badge: '/icon.svg' },
  });
}

/**
 * On this site only, in a window that is open there already, or a new one.
 * @param {string} path
 */
async function open(path) {
  const { origin } = worker.location;
  const asked = new URL(path, origin);
  const to = asked.origin === origin ? asked.href : origin;
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const there = windows.find(({ url }) => url === to);
  await (there ? there.focus() : worker.clients.openWindow(to));
}
