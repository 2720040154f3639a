import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration, type JWK } from 'oidc-provider';

/** What the provider says of somebody, beside who they are. */
export type Claims = Readonly<Record<string, string>>;

/** Letters that mean something in a header and in a form: they must be written for both (RFC 6749, section 2.3.1). */
export const CLIENT = { id: 'talka', secret: 'a secret: 100% + more' } as const;
const CALLBACK = 'http://localhost:3999/sign-in/eid/callback';

const EPARAKSTS_ROUTES = {
  authorization: '/trustedx-authserver/oauth/lvrtc-eipsign-as',
  token: '/trustedx-authserver/oauth/lvrtc-eipsign-as/token',
};
const PERSON = '/trustedx-resources/openid/v1/users/me';

/** A real provider of electronic identity on a free port of the loopback; who signs in there next, the test says. */
export async function eidProvider(kind: 'oidc' | 'eparaksts') {
  let handle: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
  const server = createServer((request, response) => handle(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let next: { sub: string; claims: Claims } | undefined;
  let signIns = 0;
  const known = new Map<string, Claims>();
  const provider = new Provider(issuer, configuration(kind, known));
  provider.on('server_error', (_, error) => process.stderr.write(`${error.stack}\n`));
  if (kind === 'eparaksts') sayPerson(provider, known);
  const answer = provider.callback();
  handle = (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response);
    const result = next
      ? { login: { accountId: next.sub } }
      : { error: 'access_denied', error_description: 'the person pressed cancel' };
    void provider.interactionFinished(request, response, result);
  };
  return {
    issuer,
    /** Goes where Talka sent the browser, and signs in or presses cancel. @returns where the browser is sent back to */
    visit: async (address: string, claims: Claims | undefined): Promise<URL> => {
      next = claims && { sub: `somebody-${++signIns}`, claims };
      if (next) known.set(next.sub, next.claims);
      return follow(address);
    },
    close: () => new Promise<void>((closed) => void server.close(() => closed())),
  };
}

export type EidProviderUnderTest = Awaited<ReturnType<typeof eidProvider>>;

const configuration = (kind: 'oidc' | 'eparaksts', known: ReadonlyMap<string, Claims>): Configuration => ({
  clients: [
    {
      ...{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [CALLBACK] },
      token_endpoint_auth_method: 'client_secret_basic',
    },
  ],
  claims: { openid: ['sub'], profile: ['personal_code', 'birthdate', 'municipality'] },
  scopes: ['openid', 'urn:lvrtc:fpeil:aa'],
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...known.get(id) }) }),
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  pkce: { required: () => true },
  cookies: { keys: ['a key for specs only'] },
  jwks: {
    keys: [generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }) as JWK],
  },
  ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
  // Whoever signs in has agreed.
  loadExistingGrant: async ({ oidc }) => {
    const grant = new oidc.provider.Grant({
      clientId: oidc.client?.clientId ?? '',
      accountId: oidc.session?.accountId ?? '',
    });
    grant.addOIDCScope('openid profile urn:lvrtc:fpeil:aa');
    await grant.save();
    return grant;
  },
  ...(kind === 'eparaksts' ? { routes: EPARAKSTS_ROUTES } : {}),
});

/** eParaksts gives a person's data for a token without any OpenID in it. */
function sayPerson(provider: Provider, known: ReadonlyMap<string, Claims>): void {
  provider.use(async (context, next) => {
    if (context.path !== PERSON) return next();
    const token = await provider.AccessToken.find(
      (context.get('authorization') || '').replace(/^Bearer /i, ''),
    );
    if (!token?.isValid || token.accountId === undefined) return void (context.status = 401);
    context.body = { sub: token.accountId, ...known.get(token.accountId) };
  });
}

/** A browser with one jar, until it is sent back to Talka. */
async function follow(address: string): Promise<URL> {
  const jar = new Map<string, string>();
  let at = address;
  for (let steps = 0; steps < 10; steps += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split(/=(.*)/);
      jar.set(name, value);
    }
    const to = answer.headers.get('location');
    if (!to) throw new Error(`the provider stopped at ${at}: ${answer.status} ${await answer.text()}`);
    at = new URL(to, at).href;
    if (at.startsWith(CALLBACK)) return new URL(at);
  }
  throw new Error('the provider goes round in circles');
}
