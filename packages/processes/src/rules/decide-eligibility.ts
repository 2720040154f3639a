import {
  ageOn,
  done,
  refuse,
  type AreaId,
  type MunicipalityId,
  type Refusal,
  type Result,
} from '@talka/kernel';

/** Who may do an act of a process. Each act has its own: supporting may be freer than voting. */
export interface Eligibility {
  readonly minimumAge: number;
  /** Where one must live: anywhere, anywhere in the federation, or in the municipality of the process. */
  readonly residence: 'anyone' | 'federation' | 'municipality';
  /** Only these parishes and towns of the municipality, where they are said; it is asked of its residents. */
  readonly areas?: readonly string[];
  /**
   * Statutory participatory budgets are open to every declared resident; collective submissions to citizens only. Asked
   * only where it is said.
   */
  readonly citizens?: boolean;
}

export type EligibilityRefusal = Refusal<
  | 'eligibility.too-young'
  | 'eligibility.lives-elsewhere'
  | 'eligibility.lives-outside'
  | 'eligibility.other-area'
  | 'eligibility.citizens-only'
>;

export interface EligibilityFacts {
  readonly rule: Eligibility;
  readonly birthDate: string;
  /** Null: in none of the federation's municipalities. */
  readonly livesIn: MunicipalityId | null;
  /** The parish or town; not known is none of those that are asked for. */
  readonly area?: AreaId | null;
  readonly municipality: MunicipalityId;
  /** As far as somebody has looked: null is nobody has. */
  readonly citizen?: boolean | null;
  readonly now: Date;
}

/** May this person do the act, by age, by where they live and by citizenship? */
export function decideEligibility(facts: EligibilityFacts): Result<undefined, EligibilityRefusal> {
  const { rule } = facts;
  if (ageOn(facts.birthDate, facts.now) < rule.minimumAge) {
    return refuse('eligibility.too-young', { age: rule.minimumAge });
  }
  if (rule.residence === 'municipality' && facts.livesIn !== facts.municipality) {
    return refuse('eligibility.lives-elsewhere');
  }
  const { areas = [] } = rule;
  const isElsewhere = areas.length > 0 && !areas.some((area) => area === facts.area);
  if (rule.residence === 'municipality' && isElsewhere) return refuse('eligibility.other-area');
  if (rule.residence === 'federation' && facts.livesIn === null) return refuse('eligibility.lives-outside');
  if (rule.citizens && facts.citizen !== true) return refuse('eligibility.citizens-only');
  return done;
}
