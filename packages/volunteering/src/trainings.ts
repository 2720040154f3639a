import type { OrganisationId } from '@talka/identity';
import type { Day, PersonId } from '@talka/kernel';
import type { Training } from './abilities.js';

/** A paper of a training that somebody acting for an organisation has looked at: never the paper itself, nor its number. */
export interface SeenTraining {
  readonly person: PersonId;
  readonly organisation: OrganisationId;
  readonly training: Training;
  /** The last day on which it is valid; null: it has no end. */
  readonly validUntil: Day | null;
}

/** What was noted of a paper is forgotten so many days after the last day on which it was valid: it counts for nothing to come. */
export const OVER_KEPT_DAYS = 30;

/** What was seen of trainings. It ends when its person takes back that they have it. */
export interface TrainingStore {
  /** Has somebody signed up for a shift of this organisation, whatever came of it? */
  isKnownTo(organisation: OrganisationId, person: PersonId): Promise<boolean>;
  /** Whether they say that they have it; held so until the transaction ends. */
  says(person: PersonId, training: Training): Promise<boolean>;
  /** Instead of what was noted before. */
  note(seen: SeenTraining, by: PersonId): Promise<void>;
  /** @returns whether it was noted */
  takeBack(of: Omit<SeenTraining, 'validUntil'>): Promise<boolean>;
}
