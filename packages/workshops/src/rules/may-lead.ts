import type { OrganisationRole } from '@talka/identity';
import { done, refuse, type PersonId, type Refusal, type Result } from '@talka/kernel';
import type { LeaderRole, WorkshopLeader } from '../workshop.js';

/** As what somebody has to do with a workshop: for its organisation, in it, or both. */
export interface WorkshopHand {
  readonly organisation: OrganisationRole | null;
  readonly leads: LeaderRole | null;
}

/**
 * What is done with a workshop, and who may. This is the one place that says so: acts go through it, reads do, and so do the
 * buttons. A guest is named on the page, and does none of it but step back.
 */
export const WORKSHOP_ACTS = {
  /** Writes, publishes, copies, changes and calls off; says who leads. */
  write: ['manager', 'coordinator'],
  /** Sees who is enrolled, what they need and what they answered. */
  list: ['manager', 'coordinator', 'leader', 'assistant'],
  /** Is in it no longer, by their own wish: a guest too, for it is their name. */
  'step-back': ['manager', 'coordinator', 'leader', 'assistant', 'guest'],
  /** Writes to all who are enrolled. */
  messages: ['manager', 'coordinator', 'leader', 'assistant'],
} as const satisfies Readonly<Record<string, readonly (OrganisationRole | LeaderRole)[]>>;
export type WorkshopAct = keyof typeof WORKSHOP_ACTS;

export type WorkshopActRefusal = Refusal<'workshop.not-yours'>;

export const mayWith = ({ organisation, leads }: WorkshopHand, act: WorkshopAct): boolean => {
  const hands: readonly string[] = WORKSHOP_ACTS[act];
  return [organisation, leads].some((hand) => hand !== null && hands.includes(hand));
};

export const decideWorkshopAct = (
  hand: WorkshopHand,
  act: WorkshopAct,
): Result<undefined, WorkshopActRefusal> => (mayWith(hand, act) ? done : refuse('workshop.not-yours'));

/** Does somebody have to do with a workshop at all? For everybody else it is not there. */
export const hasHand = ({ organisation, leads }: WorkshopHand): boolean =>
  organisation !== null || leads !== null;

export const handOf = (
  person: PersonId,
  people: readonly { readonly person: PersonId; readonly role: OrganisationRole }[],
  leaders: readonly WorkshopLeader[],
): WorkshopHand => ({
  organisation: people.find((one) => one.person === person)?.role ?? null,
  leads: leaders.find((one) => one.person === person)?.role ?? null,
});
