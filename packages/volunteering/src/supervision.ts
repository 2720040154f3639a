import type { Day, PersonId } from '@talka/kernel';
import type { SlotId } from '@talka/registration';

/** Who is to look after people not of age. */
export interface NamedSupervisor {
  readonly person: PersonId;
  readonly birthDate: Day;
}

export interface SupervisorStore {
  /** Those of them who have an account still. */
  find(people: readonly PersonId[]): Promise<readonly NamedSupervisor[]>;
  /** Instead of whom was named for these shifts before. */
  name(shifts: readonly SlotId[], people: readonly PersonId[]): Promise<void>;
}

/** Is there somebody not of age, and nobody who looks after them? Whoever acts for the organiser no more, does not count. */
export const isUnsupervised = ({
  minors,
  supervisors,
}: {
  readonly minors: number;
  readonly supervisors: readonly { readonly acts: boolean }[];
}): boolean => minors > 0 && !supervisors.some(({ acts }) => acts);
