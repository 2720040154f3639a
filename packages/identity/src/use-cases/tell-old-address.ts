import { nameIn } from '@talka/territory';
import type { Account } from '../account.js';
import type { Office } from '../mail.js';
import type { IdentityPorts } from '../ports.js';
import { maskEmail } from '../rules/mask-email.js';

/** The municipality someone lives in, as their mails name it. */
export async function officeOf(
  { places }: Pick<IdentityPorts, 'places'>,
  { municipality, language }: Pick<Account, 'municipality' | 'language'>,
): Promise<Office> {
  const { name, phone, email } = await places.officeOf(municipality);
  return { municipality: nameIn(name, language), phone, email };
}

/** Word to the address an account just left, so that a change its owner did not make does not go unnoticed. */
export async function tellOldAddress(
  ports: Pick<IdentityPorts, 'places' | 'post'>,
  account: Account,
  newEmail: string,
  onceKey: string,
): Promise<void> {
  if (account.email === null || account.email === newEmail) return;
  const { id: person, name, email: to, language } = account;
  const params = { name, newEmail: maskEmail(newEmail), ...(await officeOf(ports, account)) };
  await ports.post({ onceKey, to, person, language }, { template: 'email-changed', params });
}
