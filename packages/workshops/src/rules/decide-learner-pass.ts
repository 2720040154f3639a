import { later, refuse, type Refusal, type Result, type TimeRange } from '@talka/kernel';
import type { ParticipantId } from '../fact.js';
import type { LearnerPass } from '../learner-pass.js';
import { MARKED_BEFORE } from './decide-fact.js';

export type LearnerPassRefusal = Refusal<
  | 'learner-pass.forged'
  | 'learner-pass.unchecked'
  | 'learner-pass.elsewhere'
  | 'learner-pass.other-session'
  | 'learner-pass.unknown'
  | 'learner-pass.not-yet'
  | 'learner-pass.over'
>;

/** A session's register, as far as a pass is held against it. */
export interface RegisterAtHand {
  /** Of its workshop. */
  readonly workshop: number;
  readonly title: string;
  /** Of the session in its workshop. */
  readonly number: number;
  readonly participants: readonly { readonly id: ParticipantId; readonly name: string }[];
}

export interface LearnerPassFacts {
  readonly pass: LearnerPass;
  /** What the signature says under the key that came with the register; null where this device cannot tell. */
  readonly isSigned: boolean | null;
  readonly register: RegisterAtHand & { readonly during: TimeRange & { readonly until: Date } };
  /** The other registers that are kept on the same device: with them it can say where a pass belongs. */
  readonly others: readonly RegisterAtHand[];
  readonly now: Date;
}

/**
 * Whom does a pass bring into the register of a session? It is held from an hour before the session until its end; later, and
 * without a pass at all, the leader marks by name. What cannot be checked is taken for nobody's.
 * @returns whoever it is, and their name in the register
 */
export function decideLearnerPass(
  facts: LearnerPassFacts,
): Result<{ readonly participant: ParticipantId; readonly name: string }, LearnerPassRefusal> {
  const { pass, register, others, now } = facts;
  if (facts.isSigned === null) return refuse('learner-pass.unchecked');
  if (!facts.isSigned) return refuse('learner-pass.forged');
  if (pass.workshop !== register.workshop) {
    const title = others.find(({ workshop }) => workshop === pass.workshop)?.title ?? 'none';
    return refuse('learner-pass.elsewhere', { title });
  }
  const found = named(register, pass);
  if (!found) {
    const other = others.find((one) => one.workshop === pass.workshop && named(one, pass));
    if (!other) return refuse('learner-pass.unknown');
    const name = named(other, pass)?.name ?? '';
    return refuse('learner-pass.other-session', { name, session: other.number });
  }
  const { id, name } = found;
  const { from, until } = register.during;
  if (now < later(from, -MARKED_BEFORE)) return refuse('learner-pass.not-yet', { name });
  if (now >= until) return refuse('learner-pass.over', { name });
  return { ok: true, value: { participant: id, name } };
}

const named = ({ participants }: RegisterAtHand, { enrolment }: LearnerPass) =>
  participants.find(({ id }) => id === enrolment);
