import { isPushService, pushKeys, type WaitingPush } from '@talka/composition';
import type { Env } from '@talka/platform';
import webpush from 'web-push';

/** A day: what nobody's browser came for by then is on the site. */
const KEPT_SECONDS = 86_400;
const PATIENCE_MS = 10_000;

/** `gone`: the browser is not told any more. `refused`: not this one. Anything else is thrown, and tried again. */
export type Delivered = 'taken' | 'gone' | 'refused';

/**
 * Gives a push service what only that browser can read (RFC 8291), signed with this installation's key (RFC 8292). It follows nobody
 * elsewhere, and what waits there under the same topic is replaced: sent twice, it is told once.
 * @throws when the service is not reached, or asks to come later
 */
export async function deliver(
  push: Pick<WaitingPush, 'id' | 'endpoint' | 'public_key' | 'auth'>,
  text: object,
  env: Env,
): Promise<Delivered> {
  if (!isPushService(push.endpoint, env)) return 'gone';
  const request = locked(push, text, env);
  if (request === undefined) return 'gone';
  const answer = await fetch(push.endpoint, {
    ...{ method: request.method, headers: request.headers as Record<string, string>, body: request.body },
    ...{ redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) },
  });
  await answer.body?.cancel();
  if (answer.ok) return 'taken';
  if (answer.status === 404 || answer.status === 410) return 'gone';
  if (answer.status === 429 || answer.status >= 500)
    throw new Error(`the push service answers ${answer.status}`);
  return 'refused';
}

/** @returns undefined where nothing can be locked with the keys the browser gave */
function locked({ id, ...push }: Parameters<typeof deliver>[0], text: object, env: Env) {
  try {
    return webpush.generateRequestDetails(
      { endpoint: push.endpoint, keys: { p256dh: push.public_key, auth: push.auth } },
      JSON.stringify(text),
      {
        vapidDetails: { subject: `mailto:${addressIn(env.TALKA_MAIL_FROM)}`, ...pushKeys(env.TALKA_SECRET) },
        contentEncoding: 'aes128gcm',
        TTL: KEPT_SECONDS,
        topic: id.replaceAll('-', ''),
      },
    );
  } catch {
    return undefined;
  }
}

const addressIn = (sender: string): string => /<([^>]+)>/.exec(sender)?.[1] ?? sender;
