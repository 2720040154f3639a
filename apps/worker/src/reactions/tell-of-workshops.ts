import {
  namedNow,
  workshopChangeTold,
  workshopMessageTold,
  type Queryable,
  type WorkshopTold,
} from '@talka/composition';
import type { Consequences, Known, Mail } from './reaction.js';

/** A published workshop has changed: whoever has a place, is kept one or waits hears of it on the site and by mail, with the reason. */
export const tellOfWorkshopChanges = async (on: Queryable, { id, happening }: Known): Promise<Consequences> =>
  said(id, await workshopChangeTold(on, String(happening.facts['change'])));

/** Whoever leads it has written to those who come: each is told on the site and by mail. */
export const tellOfWorkshopMessages = async (
  on: Queryable,
  { id, happening }: Known,
): Promise<Consequences> => said(id, await workshopMessageTold(on, String(happening.facts['message'])));

/** Somebody is named in a workshop by whoever writes it: they find that on the site, and can leave it there. */
export async function noticeWhoIsNamed(on: Queryable, { happening }: Known): Promise<Consequences> {
  const person = String(happening.facts['person']);
  if (person === happening.by) return {};
  const told = await namedNow(on, happening.subject.id, person);
  if (!told) return {};
  const params = { title: told.title };
  return { notices: [{ person, kind: 'workshop.named', params, link: '/me/workshops' }] };
}

const said = (id: string, told: readonly WorkshopTold[]): Consequences => ({
  notices: told.map(({ person, what, title, number }) => ({
    ...{ person, kind: `workshop.${what}` as const, params: { title }, link: `/workshops/${number}` },
  })),
  mails: told.flatMap((one) => mailTo(id, one)),
});

const SAID = { 'session-off': 'off', 'all-off': 'all', moved: 'moved', message: 'message' } as const;

function mailTo(id: string, told: WorkshopTold): Mail[] {
  const { person, email: to, language, title, place, organiser, contact, words, from, before, number } = told;
  if (to === null) return [];
  const params = {
    ...{ what: SAID[told.what], title, place, organiser, contact, words, path: `/workshops/${number}` },
    ...{ from: from.toISOString(), before: (before ?? from).toISOString() },
  };
  return [{ onceKey: `${id}:${person}`, to, person, language, template: 'workshop-told', params }];
}
