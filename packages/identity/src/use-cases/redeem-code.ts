import { accept, ok, refuse, type PersonId, type Result, type Transaction } from '@talka/kernel';
import type { IdentityPorts, StoredCode } from '../ports.js';
import { decideCodeRedemption } from '../rules/decide-code-redemption.js';
import { evenWhenRefused } from './even-when-refused.js';

type Ports = Pick<IdentityPorts, 'codes' | 'sessions' | 'people'>;

/** The browser that redeems: what it says it is, and the session it came with, which ends. */
export interface Browser {
  readonly device: string;
  readonly session: string | null;
}

export interface SignedIn {
  readonly token: string;
  /** Null for an address without an account yet. */
  readonly person: PersonId | null;
}

/** Signs in with the six digits and the address they were sent to. A wrong guess counts although it is refused. */
export const redeemCode =
  (transaction: Transaction<Ports>) => (command: { email: string; code: string }, browser: Browser) =>
    evenWhenRefused(transaction, async (ports): Promise<Result<SignedIn>> => {
      const found = await ports.codes.newest({ purpose: 'sign-in', email: command.email }, command.code);
      if (!found) return refuse('sign-in.code-expired');
      const decision = decideCodeRedemption({ ...found, now: ports.now });
      if (decision.ok) return ok(await signIn(ports, found, browser));
      if (!found.matches && found.usedAt === null) await ports.codes.countGuess(found.id);
      return decision;
    });

/**
 * Signs in with the link's token. Guesses at the code do not spoil the link: a stranger who types wrong codes for an
 * address must not be able to keep its owner out.
 */
export const redeemLink =
  (transaction: Transaction<Ports>) => (command: { token: string }, browser: Browser) =>
    transaction(async (ports): Promise<SignedIn> => {
      const found = await ports.codes.byLink(command.token);
      if (!found) return accept(refuse('sign-in.link-expired'));
      const decision = decideCodeRedemption({ ...found, guesses: 0, now: ports.now });
      return decision.ok ? signIn(ports, found, browser) : accept(refuse('sign-in.link-expired'));
    });

async function signIn(
  { codes, sessions, people }: Ports,
  code: StoredCode,
  browser: Browser,
): Promise<SignedIn> {
  await codes.use(code.id);
  const person = (await people.idByEmail(code.email)) ?? null;
  const whose = person ? { person } : { newcomer: code.email };
  return { ...(await sessions.start(whose, browser.device, browser.session)), person };
}
