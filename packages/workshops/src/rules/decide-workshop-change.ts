import { ok, plainText, refuse, type Refusal, type Result } from '@talka/kernel';
import type { Workshop, WorkshopSession } from '../workshop.js';

export type WorkshopChangeRefusal = Refusal<
  | 'workshop.not-published'
  | 'workshop.cancelled'
  | 'workshop.session-unknown'
  | 'workshop.session-off'
  | 'workshop.session-begun'
  | 'workshop.last-session'
  | 'workshop.sessions-overlap'
>;

/** Is it one that people are told of when it changes? */
export function decidePublished({
  state,
}: Pick<Workshop, 'state'>): Result<undefined, WorkshopChangeRefusal> {
  if (state === 'draft') return refuse('workshop.not-published');
  return state === 'published' ? ok(undefined) : refuse('workshop.cancelled');
}

/** A session that is held. */
export function decideStanding(
  sessions: Workshop['sessions'],
  id: string,
): Result<WorkshopSession, Refusal<'workshop.session-unknown' | 'workshop.session-off'>> {
  const session = sessions.find((one) => one.id === id);
  if (!session) return refuse('workshop.session-unknown');
  return session.isCancelled ? refuse('workshop.session-off') : ok(session);
}

/** A session that can still be moved or called off. */
export function decideComing(
  workshop: Pick<Workshop, 'state' | 'sessions'>,
  id: string,
  now: Date,
): Result<WorkshopSession, WorkshopChangeRefusal> {
  const published = decidePublished(workshop);
  if (!published.ok) return published;
  const standing = decideStanding(workshop.sessions, id);
  return standing.ok && standing.value.during.from <= now ? refuse('workshop.session-begun') : standing;
}

/** Those that are held, of all or of those everybody of the course comes to. */
export const heldOf = ({ sessions }: Pick<Workshop, 'sessions'>): readonly WorkshopSession[] =>
  sessions.filter(({ isCancelled, catchUpFor }) => !isCancelled && catchUpFor === null);

/** May this session be called off? The last one that is held is called off with the whole of it. */
export function decideSessionOff(
  workshop: Pick<Workshop, 'state' | 'sessions'>,
  id: string,
  now: Date,
): Result<WorkshopSession, WorkshopChangeRefusal> {
  const coming = decideComing(workshop, id, now);
  if (!coming.ok) return coming;
  const held = heldOf(workshop);
  return held.length === 1 && held[0]?.id === id ? refuse('workshop.last-session') : coming;
}

/** May this session be at another time? It lies over no other of the workshop. */
export function decideSessionMove(
  workshop: Pick<Workshop, 'state' | 'sessions'>,
  id: string,
  during: WorkshopSession['during'],
  now: Date,
): Result<WorkshopSession, WorkshopChangeRefusal> {
  const coming = decideComing(workshop, id, now);
  if (!coming.ok || coming.value.catchUpFor !== null) return coming;
  const others = heldOf(workshop).filter((one) => one.id !== id);
  const overlaps = others.some((one) => one.during.from < during.until && during.from < one.during.until);
  return overlaps ? refuse('workshop.sessions-overlap', undefined, 'from') : coming;
}

const REASON = { min: 5, max: 600, lines: true };

/** Words that all who come are told. */
export function tidyWhy(words: string): Result<string> {
  const reason = plainText(words, REASON);
  return reason.ok ? reason : { ok: false, refusal: { ...reason.refusal, field: 'reason' } };
}

/** So many messages of one workshop reach people in 24 hours: what is written more often is read no more. */
export const MOST_WORKSHOP_MESSAGES = 3;
export const WORKSHOP_MESSAGE_LENGTH = 1_000;

export function tidyWorkshopMessage(words: string): Result<string> {
  const tidied = plainText(words, { min: 3, max: WORKSHOP_MESSAGE_LENGTH, lines: true });
  return tidied.ok ? tidied : { ok: false, refusal: { ...tidied.refusal, field: 'words' } };
}

/** May they be written to? */
export function decideWorkshopMessage(
  people: number,
  lately: number,
): Result<undefined, Refusal<'message.nobody' | 'message.too-many'>> {
  if (people === 0) return refuse('message.nobody');
  return lately < MOST_WORKSHOP_MESSAGES
    ? ok(undefined)
    : refuse('message.too-many', { max: MOST_WORKSHOP_MESSAGES });
}
