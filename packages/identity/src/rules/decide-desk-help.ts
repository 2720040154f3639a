import { done, refuse, type MunicipalityId, type PersonId, type Refusal, type Result } from '@talka/kernel';
import { holds, type Actor, type Person } from '../actor.js';

export type DeskHelpRefusal = Refusal<
  'clerk.no-such-person' | 'clerk.identity-not-seen' | 'access.not-yours'
>;

export interface DeskHelpFacts {
  readonly clerk: Actor & { readonly id: PersonId };
  readonly municipality: MunicipalityId;
  readonly resident: Pick<Person, 'id' | 'municipality' | 'birthDate' | 'grants'>;
  /** As the document at the desk says it. */
  readonly birthDate: string;
}

/**
 * May a clerk give this resident a new address? Only a resident of the desk's own municipality whose birth date is the
 * document's. Whoever owns the address signs in: so the address of someone with roles is for the platform
 * administrator to change, and nobody changes their own here.
 */
export function decideDeskHelp(facts: DeskHelpFacts): Result<undefined, DeskHelpRefusal> {
  const { clerk, municipality, resident, birthDate } = facts;
  if (resident.municipality !== municipality) return refuse('clerk.no-such-person');
  if (resident.id === clerk.id) return refuse('access.not-yours');
  if (resident.grants.length > 0 && !holds(clerk, 'platform-administrator'))
    return refuse('access.not-yours');
  return resident.birthDate === birthDate ? done : refuse('clerk.identity-not-seen', undefined, 'birthDate');
}
