import { placeTold, type Queryable } from '@talka/composition';
import type { Consequences, Known } from './reaction.js';

/** A free place is kept for somebody: they hear of it on the site and by mail, unless they have answered meanwhile. */
export async function tellWhomAPlaceIsOffered(
  on: Queryable,
  { id, happening }: Known,
): Promise<Consequences> {
  const told = await placeTold(on, happening.subject.id);
  if (!told?.answer_until) return {};
  const { person, email, language, title, role, from, answer_until: until, own: link } = told;
  const params = { title, role, from: from.toISOString(), until: until.toISOString(), path: link };
  return {
    notices: [{ person, kind: 'place.offered', params: { title }, link }],
    mails: email
      ? [{ onceKey: `${id}:${person}`, to: email, person, language, template: 'place-offered', params }]
      : [],
  };
}

/** Somebody else comes instead of them: whoever looked for a stand-in is free of it, and is told so. */
export async function tellWhosePlaceIsTakenOver(
  on: Queryable,
  { id, happening }: Known,
): Promise<Consequences> {
  const [told, newcomer] = await Promise.all([
    placeTold(on, String(happening.facts['from'])),
    placeTold(on, happening.subject.id),
  ]);
  if (!told || !newcomer) return {};
  const { person, email, language, title, role, from, own: link } = told;
  const params = { title, role, name: newcomer.name, from: from.toISOString(), path: link };
  return {
    notices: [{ person, kind: 'place.taken-over', params: { title, name: newcomer.name }, link }],
    mails: email
      ? [{ onceKey: `${id}:${person}`, to: email, person, language, template: 'place-taken-over', params }]
      : [],
  };
}

/** Somebody was let in without a sign-up, by an address that anyone may type: whose it is hears of it. */
export async function noticeWhoWasLetIn(on: Queryable, { happening }: Known): Promise<Consequences> {
  if (happening.facts['how'] !== 'walk-in') return {};
  const told = await placeTold(on, happening.subject.id);
  if (!told) return {};
  const { person, title, event } = told;
  return { notices: [{ person, kind: 'place.let-in', params: { title }, link: `/events/${event}` }] };
}

/** Whoever did not answer in time finds what became of it; a form that was left open is nothing to tell of. */
export async function noticeWhoseOfferRanOut(on: Queryable, { happening }: Known): Promise<Consequences> {
  if (happening.facts['why'] !== 'offer') return {};
  const told = await placeTold(on, happening.subject.id);
  if (!told) return {};
  const kind = happening.facts['stays'] === true ? 'place.passed-on' : 'place.ran-out';
  return { notices: [{ person: told.person, kind, params: { title: told.title }, link: told.own }] };
}
