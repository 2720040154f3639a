import { done, ok, refuse, type Refusal, type Result } from '@talka/kernel';
import { ABILITIES, isTraining, MOST_NEEDS, type Ability, type Proof } from '../abilities.js';
import type { EventRole } from '../event.js';
import { decideNeeds, type Has, type NeedsRefusal } from './decide-needs.js';
import { decideVolunteer, type VolunteerRefusal } from './decide-volunteer.js';

/** What a task asks of whoever takes it: an age, and what they speak, can do and have learned. */
export interface Requirements {
  readonly minimumAge: number;
  readonly needs: readonly Ability[];
  readonly proof: Proof;
}

/** As they stand with a role. */
export const requirementsOf = ({
  minimumAge,
  needs,
  proof = 'said',
}: Pick<EventRole, 'minimumAge' | 'needs' | 'proof'>): Requirements => ({ minimumAge, needs, proof });

export type RequirementsRefusal = Refusal<'event.needs-too-much'>;

/** In the order of the list, each thing once. */
export function tidyRequirements(asking: Requirements): Result<Requirements, RequirementsRefusal> {
  const needs = ABILITIES.filter((one) => asking.needs.includes(one));
  if (needs.length > MOST_NEEDS) return refuse('event.needs-too-much', { max: MOST_NEEDS }, 'needs');
  return ok({ ...asking, needs });
}

const papers = ({ needs, proof }: Requirements): Ability[] =>
  proof === 'seen' ? needs.filter(isTraining) : [];

/** Does the task ask for more than before, of whomever? Then a reason is asked for. */
export const asksMore = (before: Requirements, after: Requirements): boolean =>
  after.minimumAge > before.minimumAge ||
  after.needs.some((one) => !before.needs.includes(one)) ||
  papers(after).some((one) => !papers(before).includes(one));

export const asksTheSame = (one: Requirements, other: Requirements): boolean =>
  one.minimumAge === other.minimumAge &&
  one.proof === other.proof &&
  one.needs.length === other.needs.length &&
  one.needs.every((need) => other.needs.includes(need));

/** Somebody who has a place or waits for one, as the rules of signing up know them. */
export interface InTask extends Has {
  readonly birthDate: string;
  /** When their shift begins. */
  readonly begins: Date;
}

const decideFit = (asking: Requirements, who: InTask): Result<undefined, VolunteerRefusal | NeedsRefusal> => {
  const aged = decideVolunteer({ ...who, minimumAge: asking.minimumAge });
  if (!aged.ok) return aged;
  const needs = decideNeeds(asking.needs, who, asking.proof);
  return needs.ok ? done : needs;
};

/**
 * Who could sign up for the task before and cannot any more, by the rules of signing up; or could not for another reason.
 * @returns which rule refuses them now; undefined: nothing has changed for them
 */
export function noLongerFits(
  before: Requirements,
  after: Requirements,
  who: InTask,
): VolunteerRefusal | NeedsRefusal | undefined {
  const [then, now] = [decideFit(before, who), decideFit(after, who)];
  if (now.ok) return undefined;
  return !then.ok && then.refusal.code === now.refusal.code ? undefined : now.refusal;
}
