import type { LedWorkshopView } from '@talka/contracts';
import { isPlaceIn } from '@talka/workshops';

type View = Pick<LedWorkshopView, 'draft' | 'sessions'>;

/** A session as it stands, with its time. */
export type Standing = View['sessions'][number] & View['draft']['sessions'][number];

/** What the server knows of the sessions and when they are come in the same order. */
export const sessionsOf = ({ draft, sessions }: View): Standing[] =>
  sessions.flatMap((one, at) => {
    const times = draft.sessions[at];
    return times ? [{ ...times, ...one }] : [];
  });

/** How many people come to a session, are asked or wait for it. Each is told once. */
export const concernedBy = (
  enrolled: readonly Pick<LedWorkshopView['enrolled'][number], 'person' | 'session'>[],
  session: Pick<Standing, 'number' | 'catchUpFor'>,
): number => new Set(enrolled.filter((place) => isPlaceIn(session, place)).map(({ person }) => person)).size;
