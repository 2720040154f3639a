import { takenTimes, volunteerFacts, type VolunteerFactsRow } from '@talka/database';
import { ok, refuse, type PersonId, type Refusal, type Result } from '@talka/kernel';
import type { Slot } from '@talka/registration';
import { decideMinor, decideVolunteer, type Shift } from '@talka/volunteering';
import type { EntityManager } from 'typeorm';

export interface OfAge {
  readonly facts: VolunteerFactsRow;
  /** Their other shifts, here and elsewhere. */
  readonly others: readonly Shift[];
  /** Somebody's consent is still missing. */
  readonly guardian: boolean;
}

/** What a shift asks of somebody for their age, which nobody waives. What is no shift is not found. */
export async function ofAge(
  manager: EntityManager,
  person: PersonId,
  { id, during }: Pick<Slot, 'id' | 'during'>,
): Promise<Result<OfAge, Refusal>> {
  const facts = await volunteerFacts(manager, person, id);
  if (!facts) return refuse('slot.not-found');
  const volunteer = decideVolunteer({ ...facts, begins: during.from });
  if (!volunteer.ok) return volunteer;
  const others = (await takenTimes(manager, person)).filter(({ slot, work }) => work && slot !== id);
  const minor = decideMinor({ birthDate: facts.birthDate, asked: during, others });
  return minor.ok ? ok({ facts, others, guardian: volunteer.value.guardian && !facts.consented }) : minor;
}
