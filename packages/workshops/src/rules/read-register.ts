import type { Attendance, Fact, FactOf, ParticipantId, Saying, SessionId } from '../fact.js';
import type { Entry, Register, WalkIn } from '../register.js';
import { standing, type Known } from './merge-facts.js';

/** What known facts amount to for a session: the same on each device and on the server that knows the same. */
export function readRegister(known: Known, session: SessionId): Register {
  const { stands, walkIns, marks } = standingOf(known, session);
  const entries = [...marks].map(([participant, said]) => entry(participant, said)).sort(byParticipant);
  return {
    session,
    entries,
    walkIns: walkIns.sort((a, b) => (a.id < b.id ? -1 : 1)),
    seen: [...new Set(of(stands, 'head-count').map(({ count }) => count))].sort((a, b) => a - b),
    marked: entries.filter(({ attendance }) => attendance?.as === 'present').length,
  };
}

/**
 * What has to be put down for a mark to be the whole of what stands of a participant: about them, and about each walk-in who turned
 * out to be them and was marked under another identity. A fact replaces what is said of its own subject alone.
 */
export function markings(
  known: Known,
  session: SessionId,
  participant: ParticipantId,
  attendance: Attendance,
): readonly Extract<Saying, { kind: 'mark' }>[] {
  const { walkIns, marks } = standingOf(known, session);
  const marked = (marks.get(participant) ?? []).map(({ about }) => about);
  // Under an identity that was given up, what is said of them would go to somebody else.
  const isGivenUp = walkIns.some(({ id, enrolment }) => id === participant && enrolment !== null);
  return [...new Set([...(isGivenUp ? [] : [participant]), ...marked])].map((about) => ({
    ...{ kind: 'mark', about, attendance },
  }));
}

function standingOf(known: Known, session: SessionId) {
  const stands = [...standing(known).values()]
    .flat()
    .filter((fact) => fact.session === session)
    // Ids are in no order of time: only one that is the same on every device.
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const identities = bySubject(of(stands, 'identity'));
  const walkIns = [...bySubject(of(stands, 'walk-in'))].map(([id, facts]) =>
    walkIn(id, facts, identities.get(id) ?? []),
  );
  const whoIs = new Map(walkIns.map(({ id, enrolment }) => [id, enrolment ?? id]));
  const marks = new Map<ParticipantId, FactOf<'mark'>[]>();
  for (const mark of of(stands, 'mark')) {
    const who = whoIs.get(mark.about) ?? mark.about;
    marks.set(who, [...(marks.get(who) ?? []), mark]);
  }
  return { stands, walkIns, marks };
}

export const isAlike = (one: Attendance, other: Attendance): boolean =>
  one.as === 'present' && other.as === 'present'
    ? one.late === other.late && one.early === other.early
    : one.as === other.as;

function entry(participant: ParticipantId, said: readonly FactOf<'mark'>[]): Entry {
  // Where one leader took a mark back and another did not know, there is still only one opinion.
  const all = said.filter(({ attendance }) => attendance.as !== 'unmarked');
  // Whoever checked themselves in says nothing against a leader who did not know of it. Their device has the session's id.
  const leaders = all.filter(({ device, session }) => String(device) !== session);
  const opinions = leaders.length > 0 ? leaders : all;
  const [first] = opinions;
  if (first === undefined) return { participant, attendance: { as: 'unmarked' }, conflict: [] };
  return opinions.every(({ attendance }) => isAlike(attendance, first.attendance))
    ? { participant, attendance: first.attendance, conflict: [] }
    : { participant, attendance: null, conflict: opinions };
}

function walkIn(
  id: ParticipantId,
  [first]: readonly FactOf<'walk-in'>[],
  identities: readonly FactOf<'identity'>[],
): WalkIn {
  const enrolments = new Set(identities.map(({ enrolment }) => enrolment));
  const [enrolment = null] = enrolments;
  const isOne = enrolments.size <= 1;
  return {
    id,
    name: first?.name ?? '',
    // Said to be nobody else: what was said of who they are is taken back.
    enrolment: isOne && enrolment !== id ? enrolment : null,
    conflict: isOne ? [] : identities,
  };
}

const of = <K extends Saying['kind']>(facts: readonly Fact[], kind: K): FactOf<K>[] =>
  facts.filter((fact): fact is FactOf<K> => fact.kind === kind);

function bySubject<F extends { readonly about: ParticipantId }>(
  facts: readonly F[],
): Map<ParticipantId, F[]> {
  const found = new Map<ParticipantId, F[]>();
  for (const fact of facts) found.set(fact.about, [...(found.get(fact.about) ?? []), fact]);
  return found;
}

const byParticipant = (a: Entry, b: Entry): number => (a.participant < b.participant ? -1 : 1);
