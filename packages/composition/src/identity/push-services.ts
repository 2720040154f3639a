import type { Env } from '@talka/platform';

type Settings = Pick<Env, 'TALKA_PUSH_HOSTS' | 'TALKA_MODE'>;

/**
 * Is this the address of a push service that may be spoken to? The address comes from a browser, so it could name anything that this
 * server reaches: only hosts that are listed are asked, over https and its usual port. `*.` stands for any name before it.
 * Tests and demonstrations may list a port of this machine, without https.
 */
export function isPushService(endpoint: string, env: Settings): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { protocol, host, hostname, port, username, password } = new URL(endpoint);
  if (username || password) return false;
  const listed = env.TALKA_PUSH_HOSTS.split(',').map((it) => it.trim().toLowerCase());
  if (protocol === 'https:' && port === '')
    return listed.some((it) => (it.startsWith('*.') ? hostname.endsWith(it.slice(1)) : it === hostname));
  return (
    env.TALKA_MODE !== 'production' &&
    protocol === 'http:' &&
    hostname === '127.0.0.1' &&
    listed.includes(host)
  );
}
