import { cancelledTold, organisersTold, type Queryable } from '@talka/composition';
import type { Consequences, Known } from './reaction.js';

/** Somebody who was counted on does not come, and there is little time: the organiser's people hear of it at once, with the reason. */
export async function tellThatAPlaceIsFreeLate(
  on: Queryable,
  { id, happening }: Known,
): Promise<Consequences> {
  if (happening.facts['late'] !== true) return {};
  const told = await cancelledTold(on, happening.subject.id);
  if (!told) return {};
  const organisers = await organisersTold(on, happening.subject.id);
  const { name, title, role, from, why, words } = told;
  const path = `/organise/events/${told.event}/roster`;
  const params = { name, title, role, from: from.toISOString(), why: why ?? '', words: words ?? '', path };
  return {
    notices: organisers.map(({ person }) => ({
      ...{ person, kind: 'place.given-up-late' as const, params: { name, title }, link: path },
    })),
    mails: organisers.flatMap(({ person, email: to, language }) =>
      to === null
        ? []
        : [{ onceKey: `${id}:${person}`, to, person, language, template: 'place-given-up', params }],
    ),
  };
}

/** Somebody else than the organiser took a place back, as an administrator does who bars: the organiser's people hear that it is free. */
export async function noticeThatAPlaceWasTaken(on: Queryable, { happening }: Known): Promise<Consequences> {
  const told = await cancelledTold(on, happening.subject.id);
  const organisers = await organisersTold(on, happening.subject.id);
  if (!told || organisers.some(({ person }) => person === happening.by)) return {};
  const { name, title } = told;
  return {
    notices: organisers.map(({ person }) => ({
      ...{ person, kind: 'place.given-up-late' as const, params: { name, title } },
      link: `/organise/events/${told.event}/roster`,
    })),
  };
}

/** An organiser took somebody's place back: they hear of it and why, and so does who consented that they come. */
export async function tellWhosePlaceIsTakenBack(
  on: Queryable,
  { id, happening }: Known,
): Promise<Consequences> {
  const told = await cancelledTold(on, happening.subject.id);
  if (!told) return {};
  const { person, email, language, name, title, role, guardian, guardian_email: to } = told;
  const path = '/me/shifts';
  const params = { title, role, from: told.from.toISOString(), words: told.words ?? '' };
  const mail = { onceKey: `${id}:${person}`, person, language, template: 'place-taken-back' };
  const guardians = { onceKey: `${id}:${person}:guardian`, person: null, language };
  return {
    notices: [{ person, kind: 'place.taken-back', params: { title }, link: path }],
    mails: [
      ...(email === null ? [] : [{ ...mail, to: email, params: { ...params, path } }]),
      ...(guardian === null || to === null
        ? []
        : [{ ...guardians, to, template: 'guardian-taken-back', params: { ...params, guardian, name } }]),
    ],
  };
}
