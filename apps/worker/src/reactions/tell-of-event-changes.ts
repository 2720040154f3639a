import { changeTold, type ChangeTold, type Queryable } from '@talka/composition';
import type { Consequences, Known } from './reaction.js';

/**
 * A published event has changed: whoever has a place, is kept one or waits hears of it on the site and by mail, with the reason.
 * Once each, however many of their shifts it is about.
 */
export async function tellWhomAChangeConcerns(
  on: Queryable,
  { id, happening }: Known,
): Promise<Consequences> {
  const change = happening.facts['change'];
  if (typeof change !== 'string') return {};
  const told = await changeTold(on, change);
  return {
    notices: told.map(({ person, what, title, event, shifts }) => ({
      ...{ person, kind: `shift.${what}` as const, params: { title, count: shifts } },
      link: what === 'called-off' || what === 'all-called-off' ? `/events/${event}` : '/me/shifts',
    })),
    mails: told.flatMap((one) =>
      one.email
        ? [
            {
              ...{
                onceKey: `${id}:${one.person}`,
                to: one.email,
                person: one.person,
                language: one.language,
              },
              ...{ template: 'shift-changed', params: paramsOf(one) },
            },
          ]
        : [],
    ),
  };
}

const paramsOf = (told: ChangeTold) => ({
  ...{ what: told.what, title: told.title, role: told.role, words: told.reason, place: told.place },
  ...{ shifts: told.shifts, from: told.from.toISOString(), before: (told.before ?? told.from).toISOString() },
  ...{ overlaps: told.overlaps ? 'yes' : 'no' },
  path: told.what === 'called-off' || told.what === 'all-called-off' ? `/events/${told.event}` : '/me/shifts',
});
