import { ok, plainText, refuse, type Result } from '@talka/kernel';
import type { NamedGuardian, Signature } from '../guardian.js';

const NAME = { min: 3, max: 120 };

/** The same mailbox is written in more than one way: in capitals, or with a part after a plus. */
const mailbox = (email: string): string => email.toLowerCase().replace(/\+[^@]*(?=@)/, '');

/** Whom a young person names, with the name tidied. Nobody is their own guardian. */
export function tidyGuardian(named: NamedGuardian, own: string | null): Result<NamedGuardian> {
  const name = plainText(named.name, NAME);
  if (!name.ok) return { ok: false, refusal: { ...name.refusal, field: 'name' } };
  if (own !== null && mailbox(named.email) === mailbox(own)) {
    return refuse('guardian.own-address', undefined, 'email');
  }
  return ok({ name: name.value, email: named.email });
}

/** How a guardian has signed: a full name, and that it is theirs to decide. */
export function tidySignature(signature: Signature): Result<Signature> {
  const name = plainText(signature.name, NAME);
  if (!name.ok) return { ok: false, refusal: { ...name.refusal, field: 'name' } };
  if (!signature.custody) return refuse('guardian.custody-needed', undefined, 'custody');
  return ok({ ...signature, name: name.value });
}
