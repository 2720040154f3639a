import type { SessionDraft, Workshop, WorkshopDraft, WorkshopSession } from '../workshop.js';

/**
 * What of a workshop another season begins with: the sessions that took place, or are to, in the order of time, numbered anew. What is called
 * off does not come back, nor does what made good for it; and no certificate takes a session that is not there.
 */
export function whatIsCopied({
  draft,
  sessions,
}: Pick<Workshop, 'draft' | 'sessions'>): Pick<WorkshopDraft, 'sessions' | 'completion'> {
  const held = sessions.filter(({ isCancelled }) => !isCancelled).sort(byTime);
  const ordinary = held.filter(({ catchUpFor }) => catchUpFor === null);
  const numberOf = (wanted: (one: WorkshopSession) => boolean): number | null => {
    const at = ordinary.findIndex(wanted);
    return at < 0 ? null : at + 1;
  };
  const others = held.flatMap((session): SessionDraft[] => {
    const missed = session.catchUpFor === null ? null : numberOf(({ id }) => id === session.catchUpFor);
    return missed === null ? [] : [{ ...timeOf(session), catchUpFor: missed }];
  });
  const needed = draft.completion?.needed
    .map((was) => numberOf(({ number }) => number === was))
    .filter((number) => number !== null)
    .sort((a, b) => a - b);
  return {
    sessions: [...ordinary.map((session) => ({ ...timeOf(session), catchUpFor: null })), ...others],
    completion: draft.completion && { ...draft.completion, needed: needed ?? [] },
  };
}

const byTime = (a: WorkshopSession, b: WorkshopSession): number =>
  a.during.from.getTime() - b.during.from.getTime();

const timeOf = ({ during, places }: WorkshopSession): Pick<SessionDraft, 'during' | 'places'> => ({
  during,
  places,
});
