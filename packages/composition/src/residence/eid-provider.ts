import { isHttps, type Env } from '@talka/platform';
import * as client from 'openid-client';

/** What a provider says of who signed in, as text; null where it says nothing. */
export interface EidAnswer {
  readonly personalCode: string | null;
  readonly birthDate: string | null;
  readonly municipality: string | null;
}

/** What must come back the same: it stays in the browser that began, under lock. */
export interface EidSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export const EID_CALLBACK = '/sign-in/eid/callback';

const EPARAKSTS = {
  authorization: '/trustedx-authserver/oauth/lvrtc-eipsign-as',
  token: '/trustedx-authserver/oauth/lvrtc-eipsign-as/token',
  person: '/trustedx-resources/openid/v1/users/me',
};

/** Names of claims and scopes where the settings name none. */
const USUAL = {
  oidc: { scope: 'openid profile', code: 'personal_code' },
  eparaksts: { scope: 'urn:lvrtc:fpeil:aa', code: 'serial_number' },
} as const;

/** Codes travel with a mark of where they are from: `PNOLV-` (ETSI EN 319 412-1) in eParaksts, `PK:` in Latvija.lv. */
const MARK = /^(?:PNOLV-|PK:)/;

/**
 * The one provider of electronic identity that the settings name. OpenID Connect finds everything out by itself; eParaksts is
 * plain OAuth 2.0 at known addresses: a code, a token for HTTP Basic, and the person's data as JSON. Both get state and
 * PKCE: who does not know the latter passes it over (RFC 6749, section 3.1).
 */
export class EidProvider {
  private configuration: Promise<client.Configuration> | undefined;

  constructor(private readonly env: Env) {}

  get isOn(): boolean {
    return this.env.TALKA_OIDC_ISSUER !== undefined;
  }

  /** Whether it tells where somebody lives, beside who they are: eParaksts does not. */
  get saysMunicipality(): boolean {
    return this.env.TALKA_OIDC_MUNICIPALITY_CLAIM !== undefined;
  }

  async start(): Promise<{ address: string; secrets: EidSecrets }> {
    const secrets = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    };
    const address = client.buildAuthorizationUrl(await this.configured(), {
      redirect_uri: new URL(EID_CALLBACK, this.env.TALKA_ORIGIN).href,
      scope: this.env.TALKA_OIDC_SCOPE ?? this.usual.scope,
      state: secrets.state,
      code_challenge: await client.calculatePKCECodeChallenge(secrets.verifier),
      code_challenge_method: 'S256',
      ...(this.kind === 'oidc' ? { nonce: secrets.nonce } : {}),
    });
    return { address: address.href, secrets };
  }

  /**
   * @param callback the address the browser came back to, with its query
   * @throws what `openid-client` throws when the provider refuses or what came back is not what was begun
   */
  async finish(callback: URL, { state, nonce, verifier }: EidSecrets): Promise<EidAnswer> {
    const configuration = await this.configured();
    const tokens = await client.authorizationCodeGrant(configuration, callback, {
      expectedState: state,
      pkceCodeVerifier: verifier,
      ...(this.kind === 'oidc' ? { expectedNonce: nonce, idTokenExpected: true } : {}),
    });
    const claims = await this.claimsOf(configuration, tokens);
    const said = (name: string | undefined): string | null => {
      const value = name === undefined ? undefined : claims[name];
      return typeof value === 'string' && value !== '' ? value : null;
    };
    return {
      personalCode: said(this.env.TALKA_OIDC_CODE_CLAIM ?? this.usual.code)?.replace(MARK, '') ?? null,
      birthDate: said(this.env.TALKA_OIDC_BIRTH_DATE_CLAIM),
      municipality: said(this.env.TALKA_OIDC_MUNICIPALITY_CLAIM),
    };
  }

  private async claimsOf(
    configuration: client.Configuration,
    tokens: Awaited<ReturnType<typeof client.authorizationCodeGrant>>,
  ): Promise<Readonly<Record<string, unknown>>> {
    const { userinfo_endpoint } = configuration.serverMetadata();
    if (this.kind === 'eparaksts') {
      const address = new URL(userinfo_endpoint ?? '');
      const answer = await client.fetchProtectedResource(configuration, tokens.access_token, address, 'GET');
      return (await answer.json()) as Record<string, unknown>;
    }
    const own = tokens.claims();
    if (!own || userinfo_endpoint === undefined) return own ?? {};
    return { ...own, ...(await client.fetchUserInfo(configuration, tokens.access_token, own.sub)) };
  }

  /** Asked for once; a provider that did not answer is asked again the next time. */
  private configured(): Promise<client.Configuration> {
    this.configuration ??= this.configure().catch((error: unknown) => {
      this.configuration = undefined;
      throw error;
    });
    return this.configuration;
  }

  private async configure(): Promise<client.Configuration> {
    const { TALKA_OIDC_ISSUER: issuer = '', TALKA_OIDC_CLIENT_ID: id = '' } = this.env;
    const secret = this.env.TALKA_OIDC_CLIENT_SECRET ?? '';
    const basic = client.ClientSecretBasic(secret);
    // A provider for tests listens on plain http; production settings do not let one be named.
    const plain = isHttps({ TALKA_ORIGIN: issuer }) ? [] : [client.allowInsecureRequests];
    if (this.kind === 'oidc') return client.discovery(new URL(issuer), id, secret, basic, { execute: plain });
    const at = (path: string): string => new URL(path, issuer).href;
    const configuration = new client.Configuration(
      {
        issuer,
        authorization_endpoint: at(EPARAKSTS.authorization),
        token_endpoint: at(EPARAKSTS.token),
        userinfo_endpoint: at(EPARAKSTS.person),
      },
      id,
      secret,
      basic,
    );
    for (const allow of plain) allow(configuration);
    return configuration;
  }

  private get kind(): 'oidc' | 'eparaksts' {
    return this.env.TALKA_OIDC_KIND;
  }

  private get usual() {
    return USUAL[this.kind];
  }
}
