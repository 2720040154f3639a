import type { LedWorkshopView } from '@talka/contracts';

type View = Pick<LedWorkshopView, 'draft' | 'sessions'>;

/** A session as it stands, with its time. */
export type Standing = View['sessions'][number] & View['draft']['sessions'][number];

/** What the server knows of the sessions and when they are come in the same order. */
export const sessionsOf = ({ draft, sessions }: View): Standing[] =>
  sessions.flatMap((one, at) => {
    const times = draft.sessions[at];
    return times ? [{ ...times, ...one }] : [];
  });

/**
 * How many people come to a session, are asked or wait for it: with the whole of the course where it is one of its ordinary
 * sessions, and for itself. Each is told once.
 */
export const concernedBy = (
  enrolled: readonly Pick<LedWorkshopView['enrolled'][number], 'person' | 'session'>[],
  { number, catchUpFor }: Pick<Standing, 'number' | 'catchUpFor'>,
): number =>
  new Set(
    enrolled
      .filter(({ session }) => session === number || (session === null && catchUpFor === null))
      .map(({ person }) => person),
  ).size;
