/** The worker that shows what comes. Its scope holds no page: those of leaders have a worker of their own. */
const WORKER = '/push.js';
const SCOPE = '/push/';

/** Why a browser cannot be switched on; each has a step that helps. */
export type PushTrouble = 'cannot' | 'blocked' | 'unreached';

/** A browser as it gives itself: where it is reached, and with what to lock what only it may read. */
export interface BrowserKeys {
  readonly endpoint: string;
  readonly publicKey: string;
  readonly auth: string;
}

export const canPush = (): boolean =>
  'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

/** Where this browser is reached. @returns undefined when it is not switched on */
export async function endpointHere(): Promise<string | undefined> {
  if (!canPush()) return undefined;
  const registration = await navigator.serviceWorker.getRegistration(SCOPE);
  return (await registration?.pushManager.getSubscription())?.endpoint;
}

/** Switches this browser on: asks whoever sits before it, and then its push service. @param key of this installation, base64url */
export async function subscribe(key: string): Promise<BrowserKeys | PushTrouble> {
  if (!canPush()) return 'cannot';
  if ((await Notification.requestPermission()) !== 'granted') return 'blocked';
  try {
    const registration = await navigator.serviceWorker.register(WORKER, {
      ...{ scope: SCOPE, updateViaCache: 'none' },
    });
    await active(registration);
    const subscription = await registration.pushManager.subscribe({
      ...{ userVisibleOnly: true, applicationServerKey: key },
    });
    const { keys } = subscription.toJSON();
    return {
      ...{ endpoint: subscription.endpoint, publicKey: keys?.['p256dh'] ?? '', auth: keys?.['auth'] ?? '' },
    };
  } catch {
    return 'unreached';
  }
}

/** Switches this browser off, as far as it itself is concerned. */
export async function unsubscribe(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(SCOPE);
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
}

const active = ({ active: there, installing, waiting }: ServiceWorkerRegistration): Promise<void> =>
  new Promise((resolve) => {
    const coming = installing ?? waiting;
    if (there || !coming) return resolve();
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated') resolve();
    });
  });
