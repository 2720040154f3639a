import { done, later, MINUTE, refuse, type Result, type Transaction } from '@talka/kernel';
import type { Person } from '../actor.js';
import type { IdentityPorts } from '../ports.js';
import { CODE_LIFETIME, decideCodeRedemption } from '../rules/decide-code-redemption.js';
import { mayBeSent, SENDING } from '../rules/sending-limit.js';
import { evenWhenRefused } from './even-when-refused.js';
import { tellOldAddress } from './tell-old-address.js';
import { theirAccount } from './their-account.js';

/**
 * Sends a code to a new address. Whether somebody has that address already is told only to whoever reads its mail.
 * @returns minutes the code lives.
 */
export const requestEmailChange =
  (transaction: Transaction<Pick<IdentityPorts, 'codes' | 'people' | 'post'>>) =>
  (by: Person, email: string) =>
    transaction(async ({ codes, people, post, now }) => {
      const minutes = CODE_LIFETIME / MINUTE;
      const account = await theirAccount({ people }, by);
      const it = { purpose: 'change-email', email, person: by.id } as const;
      if (!mayBeSent(await codes.sentSince(email, later(now, -SENDING.within)))) {
        await codes.pretend(it);
        return minutes;
      }
      const { id, code } = await codes.issue(it);
      await post(
        { onceKey: `confirm-email:${id}`, to: email, person: by.id, language: account.language },
        { template: 'confirm-email', params: { code, minutes } },
      );
      return minutes;
    });

type ConfirmPorts = Pick<IdentityPorts, 'codes' | 'people' | 'places' | 'post' | 'sessions' | 'record'>;

export interface ConfirmEmailChange {
  readonly email: string;
  readonly code: string;
  /** The session it is confirmed in; all others end. */
  readonly session: string | null;
}

/** Moves an account to the address whose code came back, and tells the old address. */
export const confirmEmailChange =
  (transaction: Transaction<ConfirmPorts>) => (by: Person, command: ConfirmEmailChange) =>
    evenWhenRefused(transaction, async (ports): Promise<Result<undefined>> => {
      const { codes, people, sessions, record, now } = ports;
      const { email, code, session } = command;
      const found = await codes.newest({ purpose: 'change-email', email, person: by.id }, code);
      if (!found) return refuse('sign-in.code-expired', undefined, 'code');
      const decision = decideCodeRedemption({ ...found, now });
      if (!decision.ok) {
        if (!found.matches && found.usedAt === null) await codes.countGuess(found.id);
        return { ok: false, refusal: { ...decision.refusal, field: 'code' } };
      }
      await codes.use(found.id);
      const account = await people.find(by.id);
      if (!account) return refuse('access.sign-in-first');
      if (account.email !== email && !(await people.claim(email)))
        return refuse('email.taken', undefined, 'email');
      await people.changeEmail(by.id, email);
      await tellOldAddress(ports, account, email, `email-changed:${found.id}`);
      await sessions.endAllOf(by.id, session);
      const { municipality } = account;
      const subject = { kind: 'person', id: by.id };
      await record({ kind: 'person.email-changed', subject, municipality, by: by.id, facts: {} });
      return done;
    });
