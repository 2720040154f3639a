import { expect, it } from '@jest/globals';
import { renderMail, type Mails } from '@talka/emails';
import type { IdentityMail } from '@talka/identity';

type Promised = { [M in IdentityMail as M['template']]: M['params'] };

const office = { municipality: 'Balvu novads', phone: '+371 20000000', email: 'dome@talka.example' };

/** What identity promises is what the templates are completed with: this file does not compile when they part ways. */
const promised: Promised & Pick<Mails, IdentityMail['template']> = {
  'sign-in': { code: '123456', path: '/sign-in#token', minutes: 10 },
  'confirm-email': { code: '123456', minutes: 10 },
  'email-changed': { name: 'Anna', newEmail: 'a•••@talka.example', ...office },
  'desk-registered': { name: 'Anna', path: '/sign-in', ...office },
  'desk-email-changed': { name: 'Anna', path: '/sign-in', ...office },
};

it.each(Object.keys(promised) as IdentityMail['template'][])('has words for the mail %s', (template) => {
  const { text } = renderMail(template, 'lv', promised[template], { origin: 'https://talka.example' });
  expect(text).toContain('Talka');
});
