import { juryTold, notAsked, whoIsAsked, type Queryable } from '@talka/composition';
import type { Consequences, Known } from './reaction.js';

/** Somebody is drawn, or asked instead of somebody: they hear of it, and until when they may answer. */
export async function askWhoIsDrawn(on: Queryable, { id, happening }: Known): Promise<Consequences> {
  const jury = happening.subject.id;
  const [it, who] = await Promise.all([
    juryTold(on, jury),
    whoIsAsked(on, jury, Number(happening.facts['volunteer'])),
  ]);
  if (!it || !who) return {};
  const path = `/juries/${it.number}`;
  const { title } = it;
  return {
    notices: [{ person: who.id, kind: 'jury.drawn', params: { title }, link: path }],
    mails:
      who.email === null
        ? []
        : [
            {
              ...{ onceKey: `${id}:${who.id}`, to: who.email, person: who.id, language: who.language },
              template: 'jury-drawn',
              params: { title, until: who.answer_by.toISOString(), path },
            },
          ],
  };
}

/** Whoever was not drawn finds that on the site: they may still be asked. */
export const noticeWhoIsNotDrawn = (on: Queryable, known: Known): Promise<Consequences> =>
  notice(on, known, 'jury.not-drawn');

export const noticeThatAJuryIsCalledOff = (on: Queryable, known: Known): Promise<Consequences> =>
  notice(on, known, 'jury.called-off');

async function notice(
  on: Queryable,
  { happening }: Known,
  kind: 'jury.not-drawn' | 'jury.called-off',
): Promise<Consequences> {
  const it = await juryTold(on, happening.subject.id);
  if (!it) return {};
  const people = await notAsked(on, happening.subject.id);
  const link = `/juries/${it.number}`;
  return { notices: people.map(({ id: person }) => ({ person, kind, params: { title: it.title }, link })) };
}
