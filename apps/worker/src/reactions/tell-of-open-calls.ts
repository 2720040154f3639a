import { applicantsTold, jurorTold, openCallTold, type Queryable } from '@talka/composition';
import type { Consequences, Known } from './reaction.js';

/** Somebody is appointed to score: they hear of it where they will find it. */
export async function tellWhoIsAppointed(on: Queryable, { id, happening }: Known): Promise<Consequences> {
  const [it, who] = await Promise.all([
    openCallTold(on, happening.subject.id),
    jurorTold(on, happening.subject.id, Number(happening.facts['juror'])),
  ]);
  if (!it || !who) return {};
  const path = `/me/scoring/${it.number}`;
  const { title } = it;
  const to = { onceKey: `${id}:${who.id}`, person: who.id, language: who.language };
  return {
    notices: [{ person: who.id, kind: 'open-call.appointed', params: { title }, link: path }],
    mails:
      who.email === null ? [] : [{ ...to, to: who.email, template: 'call-juror', params: { title, path } }],
  };
}

/** Whoever hands in has it in writing; whoever reported hears what the office made of it. */
export const noticeWhoHandedIn = (on: Queryable, known: Known): Promise<Consequences> =>
  notice(on, known, 'open-call.handed-in');
export const noticeThatACallIsOff = (on: Queryable, known: Known): Promise<Consequences> =>
  notice(on, known, 'open-call.called-off');
export const noticeWhatBecameOfAReport = (on: Queryable, known: Known): Promise<Consequences> =>
  notice(
    on,
    known,
    known.happening.facts['accepted'] === true ? 'open-call.report-accepted' : 'open-call.report-returned',
  );

/** Each applicant hears what was decided on theirs, and why; nobody hears of another's. */
export async function tellEachApplicant(on: Queryable, { id, happening }: Known): Promise<Consequences> {
  const it = await openCallTold(on, happening.subject.id);
  if (!it) return {};
  const people = (await applicantsTold(on, happening.subject.id)).filter(({ outcome }) => outcome !== null);
  const path = `/me/applications/${it.number}`;
  const { title } = it;
  return {
    notices: people.map((who) => ({
      ...{ person: who.id, params: { title }, link: path },
      kind: who.outcome === 'chosen' ? ('open-call.chosen' as const) : ('open-call.not-chosen' as const),
    })),
    mails: people.flatMap((who) =>
      who.email === null
        ? []
        : [
            {
              ...{ onceKey: `${id}:${who.id}`, to: who.email, person: who.id, language: who.language },
              template: 'call-decided' as const,
              params: { title, amount: who.amount ?? 0, reason: who.reason ?? '', path },
            },
          ],
    ),
  };
}

async function notice(
  on: Queryable,
  { happening }: Known,
  kind:
    | 'open-call.handed-in'
    | 'open-call.called-off'
    | 'open-call.report-accepted'
    | 'open-call.report-returned',
): Promise<Consequences> {
  const it = await openCallTold(on, happening.subject.id);
  if (!it) return {};
  const { application } = happening.facts;
  const people = await applicantsTold(
    on,
    happening.subject.id,
    typeof application === 'number' ? application : null,
  );
  const link = kind === 'open-call.called-off' ? `/calls/${it.number}` : `/me/applications/${it.number}`;
  return { notices: people.map(({ id: person }) => ({ person, kind, params: { title: it.title }, link })) };
}
