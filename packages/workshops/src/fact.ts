import type { Brand, PersonId } from '@talka/kernel';

export type SessionId = Brand<string, 'SessionId'>;
/** Somebody in a register: an enrolment, or a walk-in under an identity of their own for the time being. */
export type ParticipantId = Brand<string, 'ParticipantId'>;
export type DeviceId = Brand<string, 'DeviceId'>;
export type FactId = Brand<string, 'FactId'>;

export const sessionId = (id: string): SessionId => id as SessionId;
export const participantId = (id: string): ParticipantId => id as ParticipantId;
export const deviceId = (id: string): DeviceId => id as DeviceId;
export const factId = (id: string): FactId => id as FactId;

/** What a leader says of somebody in a session; minutes that were missed at either end of it. `unmarked` takes a mark back. */
export type Attendance =
  | { readonly as: 'present'; readonly late: number; readonly early: number }
  | { readonly as: 'excused' }
  | { readonly as: 'absent' }
  | { readonly as: 'unmarked' };

/** What a fact is about, and what it says. */
export type Saying =
  | { readonly kind: 'mark'; readonly about: ParticipantId; readonly attendance: Attendance }
  /** Somebody came without being enrolled: `about` is an identity the device made up for them. */
  | { readonly kind: 'walk-in'; readonly about: ParticipantId; readonly name: string }
  /** Who a walk-in is: `enrolment` takes over everything that was marked of them. Their own identity again: none of those enrolled. */
  | { readonly kind: 'identity'; readonly about: ParticipantId; readonly enrolment: ParticipantId }
  /** “I see 14”: how many people are in the room, counted by eye. */
  | { readonly kind: 'head-count'; readonly count: number };

/**
 * One thing a leader has put down, on one device, once: never changed, only followed by another. Facts travel in any order and
 * more than once; what they amount to is the same.
 */
export type Fact<S extends Saying = Saying> = S & {
  readonly id: FactId;
  readonly session: SessionId;
  readonly device: DeviceId;
  /** 1, 2, 3… on its device: one that is missing shows. */
  readonly sequence: number;
  /** By the device's clock, which may be wrong: an ISO 8601 instant. It decides nothing. */
  readonly claimedAt: string;
  readonly by: PersonId;
  /** What the device knew to stand about the same subject when this was put down: exactly that is replaced by it. */
  readonly replaces: readonly FactId[];
  /** One more than the highest of what it replaces, or 1: a fact replaces lower ones alone, so no two replace each other. */
  readonly generation: number;
};

export type FactOf<K extends Saying['kind']> = Fact<Extract<Saying, { kind: K }>>;

/** Facts that follow one another have the same subject. */
export function subjectOf(fact: Saying & { readonly session: SessionId }): string {
  return fact.kind === 'head-count'
    ? `${fact.session}/head-count`
    : `${fact.session}/${fact.kind}/${fact.about}`;
}
