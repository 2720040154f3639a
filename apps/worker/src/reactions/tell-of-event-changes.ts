import { changeTold, needsTold, type ChangeTold, type Queryable } from '@talka/composition';
import type { Consequences, Known, Mail } from './reaction.js';

/**
 * A published event has changed: whoever has a place, is kept one or waits hears of it on the site and by mail, with the reason;
 * and of a task that asks for more, who does not fit any more. Once each, however many of their shifts it is about.
 */
export async function tellWhomAChangeConcerns(
  on: Queryable,
  { id, happening }: Known,
): Promise<Consequences> {
  const change = happening.facts['change'];
  if (typeof change !== 'string') return {};
  const told = [...(await changeTold(on, change)), ...(await needsTold(on, change))];
  return {
    notices: told.map(({ person, what, title, event, shifts }) => ({
      ...{ person, kind: `shift.${what}` as const, params: { title, count: shifts } },
      link: pathOf(what, event),
    })),
    mails: told.flatMap((one) => [...mailTo(id, one), ...mailToGuardian(id, one)]),
  };
}

const mailTo = (id: string, one: ChangeTold): Mail[] => {
  const { person, email: to, language } = one;
  if (to === null) return [];
  return [
    { onceKey: `${id}:${person}`, to, person, language, template: 'shift-changed', params: paramsOf(one) },
  ];
};

/** Who said yes to one time and place hears of another. The link they answer with is in the mail they have. */
const mailToGuardian = (id: string, one: ChangeTold): Mail[] => {
  const { person, guardian, guardian_email: to, language, name } = one;
  if (guardian === null || to === null) return [];
  const { what, title, role, words, place, from, before } = paramsOf(one);
  const params = { guardian, name, what, title, role, words, place, from, before };
  return [
    { onceKey: `${id}:${person}:guardian`, to, person: null, language, template: 'guardian-change', params },
  ];
};

const paramsOf = (told: ChangeTold) => ({
  ...{ what: told.what, title: told.title, role: told.role, words: told.reason, place: told.place },
  ...{ shifts: told.shifts, from: told.from.toISOString(), before: (told.before ?? told.from).toISOString() },
  ...{ overlaps: told.overlaps ? 'yes' : 'no' },
  path: pathOf(told.what, told.event),
});

/** One's own shifts; or the event, of what is among them no more, and of what a task asks for. */
const pathOf = (what: ChangeTold['what'], event: number): string =>
  what === 'moved' || what === 'place' ? '/me/shifts' : `/events/${event}`;
