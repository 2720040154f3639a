import { helpTold, type Queryable } from '@talka/composition';
import type { Consequences, Known } from './reaction.js';

/** A shift lacks people: whoever is asked finds the question on the site; the mail with a link of their own went with it. */
export async function noticeWhoIsAskedForHelp(
  on: Queryable,
  { happening: { subject, facts } }: Known,
): Promise<Consequences> {
  const told = await helpTold(on, subject.id, Number(facts['wave']));
  return {
    notices: told.map(({ person, title }) => ({
      ...{ person, kind: 'help.asked' as const, params: { title } },
      link: '/me/help',
    })),
  };
}
