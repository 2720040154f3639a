import { messageTold, type MessageTold, type Queryable } from '@talka/composition';
import type { Consequences, Known, Mail } from './reaction.js';

/** An organiser has written to those who come, or thanks those who came: each is told on the site and by mail. */
export async function tellWhomAMessageIsFor(on: Queryable, { id, happening }: Known): Promise<Consequences> {
  const told = await messageTold(on, String(happening.facts['message']));
  return {
    notices: told.map(({ person, what, title }) => ({
      ...({ person, kind: what === 'came' ? 'shift.thanks' : 'shift.message' } as const),
      ...{ params: { title }, link: '/me/shifts' },
    })),
    mails: told.flatMap((one) => mailTo(id, one)),
  };
}

const mailTo = (id: string, one: MessageTold): Mail[] => {
  const { person, email: to, language, what, title, organiser, words, contact } = one;
  if (to === null) return [];
  const template = what === 'came' ? 'shift-thanks' : 'shift-message';
  const path = what === 'came' ? '/me/hours' : '/me/shifts';
  const params = { title, organiser, words, contact, path };
  return [{ onceKey: `${id}:${person}`, to, person, language, template, params }];
};
