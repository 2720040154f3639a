import { DATABASE } from '@talka/composition';
import { API_PREFIX, ENDPOINTS, type EndpointName, type Endpoints, type OutputOf } from '@talka/contracts';
import { testDatabase } from '@talka/database/testing';
import { createLog, readEnv } from '@talka/platform';
import type { DataSource } from 'typeorm';
import { createApi } from '../../create-api.js';

export const ORIGIN = 'http://talka.localhost';

interface Parts {
  readonly params?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly body?: object;
  readonly headers?: Record<string, string>;
}

export interface Answer<N extends EndpointName> {
  readonly status: number;
  readonly body: OutputOf<Endpoints[N]>;
  /** The refusal's code, if it was one. */
  readonly code: string | undefined;
  readonly headers: Headers;
}

/** The API on a database of its own, listening on a port of its own. */
export async function apiInProcess() {
  const database = await testDatabase();
  const env = readEnv({
    ...process.env,
    DATABASE_URL: database.url,
    TALKA_MODE: 'test',
    TALKA_ORIGIN: ORIGIN,
    TALKA_RATE_FACTOR: '1000',
    TALKA_REDIS_PREFIX: `spec-${process.pid}`,
  });
  const app = await createApi(env, createLog('spec', 'silent'));
  await app.listen(0, '127.0.0.1');
  const address = await app.getUrl();
  const source = app.get<DataSource>(DATABASE);
  const browser = (): Browser => new Browser(address, source);
  return {
    source,
    browser,
    close: async (): Promise<void> => {
      await app.close();
      await database.drop();
    },
  };
}

/** A browser: one cookie jar, same-origin requests. */
export class Browser {
  cookie = '';

  constructor(
    private readonly address: string,
    private readonly source: DataSource,
  ) {}

  async call<N extends EndpointName>(name: N, parts: Parts = {}): Promise<Answer<N>> {
    const { method, path } = ENDPOINTS[name];
    const named = path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(parts.params?.[key] ?? ''));
    const query = new URLSearchParams(parts.query).toString();
    const response = await fetch(`${this.address}${API_PREFIX}${named}${query && `?${query}`}`, {
      method,
      headers: {
        origin: ORIGIN,
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(parts.body ? { 'content-type': 'application/json' } : {}),
        ...parts.headers,
      },
      ...(parts.body ? { body: JSON.stringify(parts.body) } : {}),
    });
    for (const set of response.headers.getSetCookie()) this.keep(set);
    const text = await response.text();
    const body = (text ? JSON.parse(text) : undefined) as OutputOf<Endpoints[N]> & { code?: string };
    const code = response.status >= 400 ? body.code : undefined;
    return { status: response.status, body, code, headers: response.headers };
  }

  private keep(set: string): void {
    const pair = set.split(';')[0] ?? '';
    this.cookie = pair.endsWith('=') ? '' : pair;
  }

  /** Asks for a code, reads it from the mail that was promised, and signs in with it. */
  async signIn(email: string): Promise<Answer<'sign-in.redeem-code'>> {
    await this.call('sign-in.request', { body: { email, language: 'lv' } });
    return this.call('sign-in.redeem-code', { body: { email, code: (await this.lastMail(email)).code } });
  }

  async lastMail(email: string): Promise<{ code: string; path: string }> {
    const [mail] = await this.source.query<{ params: { code: string; path: string } }[]>(
      'select params from mail where to_address = $1 order by id desc limit 1',
      [email],
    );
    if (!mail) throw new Error(`no mail to ${email}`);
    return mail.params;
  }

  /** Signs in and registers a resident of Ludza. @returns their id. */
  async join(email: string, change: object = {}): Promise<string> {
    await this.signIn(email);
    const form = {
      name: 'Anna Linupīte',
      birthDate: '1986-04-17',
      municipality: 'ludzas-novads',
      area: '0680201',
      language: 'lv',
    };
    const { body } = await this.call('registration.complete', { body: { ...form, ...change } });
    if (body.state !== 'person') throw new Error(`not registered: ${JSON.stringify(body)}`);
    return body.person.id;
  }
}
