import { later, MINUTE, type Transaction } from '@talka/kernel';
import type { Language } from '@talka/territory';
import type { IdentityPorts } from '../ports.js';
import { CODE_LIFETIME } from '../rules/decide-code-redemption.js';
import { mayBeSent, SENDING } from '../rules/sending-limit.js';
import { signInPath } from '../rules/sign-in-link.js';

export interface RequestSignIn {
  readonly email: string;
  readonly language: Language;
  /** A path of this site to go on to. */
  readonly next: string | undefined;
}

/**
 * Sends a code and a link to an address. Nothing here asks whether the address has an account, so nothing can tell:
 * answer and work are the same for all, also for one that has had its share of codes.
 * @returns minutes the code lives.
 */
export const requestSignIn =
  (transaction: Transaction<Pick<IdentityPorts, 'codes' | 'post'>>) => (command: RequestSignIn) =>
    transaction(async ({ codes, post, now }) => {
      const { email, language, next } = command;
      const minutes = CODE_LIFETIME / MINUTE;
      const it = { purpose: 'sign-in', email } as const;
      if (!mayBeSent(await codes.sentSince(email, later(now, -SENDING.within)))) {
        await codes.pretend(it);
        return minutes;
      }
      const { id, code, token } = await codes.issue(it);
      await post(
        { onceKey: `sign-in:${id}`, to: email, person: null, language },
        { template: 'sign-in', params: { code, minutes, path: signInPath(token, next) } },
      );
      return minutes;
    });
