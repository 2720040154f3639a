import type { Day, MunicipalityId, PersonId } from '@talka/kernel';
import type { Case } from './case.js';

/** How a municipality takes part in the pool. */
export interface Sharing {
  /** Whether what is handed in may be decided by whoever is on duty, too; reports and appeals always may. */
  readonly submissions: boolean;
  /** Whether its own projects are decided by somebody from another municipality. */
  readonly ownElsewhere: boolean;
}

/** Two a week, of two municipalities: what one may not decide, the other may. */
export const DUTY_PLACES = [1, 2] as const;
export type DutyPlace = (typeof DUTY_PLACES)[number];

/** How many weeks people know ahead, this one among them. */
export const WEEKS_AHEAD = 8;

/** Somebody's week; it is named by its Monday. */
export interface Duty {
  readonly week: Day;
  readonly place: DutyPlace;
  readonly person: PersonId;
  readonly municipality: MunicipalityId;
}

/** Days on which somebody cannot be on duty, the last among them. */
export interface Away {
  readonly from: Day;
  readonly until: Day;
}

export interface PoolMember {
  readonly person: PersonId;
  readonly municipality: MunicipalityId;
  readonly away: readonly Away[];
}

/** What the rota is drawn from. */
export interface RotaFacts {
  /** The Monday of this week. */
  readonly week: Day;
  /** In the order in which they came. */
  readonly members: readonly PoolMember[];
  /** Everyone's weeks, those that are over among them. */
  readonly duties: readonly Duty[];
}

/** What keeping the pool needs of the database. */
export interface PoolStore {
  /** One change of the rota at a time, until the transaction ends. */
  lock(): Promise<void>;
  share(municipality: MunicipalityId, sharing: Sharing): Promise<void>;
  /** @returns false where it took no part */
  stop(municipality: MunicipalityId): Promise<boolean>;
  /** Who of these people moderates there now. */
  moderators(municipality: MunicipalityId, people: readonly PersonId[]): Promise<PersonId[]>;
  /** Whom a municipality has in the pool. */
  members(municipality: MunicipalityId): Promise<PersonId[]>;
  /** @returns who of them could be put in: nobody is in for two municipalities */
  put(municipality: MunicipalityId, people: readonly PersonId[]): Promise<PersonId[]>;
  take(municipality: MunicipalityId, people: readonly PersonId[]): Promise<void>;
  memberOf(person: PersonId): Promise<MunicipalityId | undefined>;
  /** @returns false where some of the days are said already */
  addAway(person: PersonId, days: Away): Promise<boolean>;
  /** @returns false where it is not theirs, or not there */
  dropAway(person: PersonId, id: string): Promise<boolean>;
  /** Takes out who moderates no more, and off duty who is not in the pool, or away. @returns whose weeks ahead these were */
  clear(): Promise<Duty[]>;
  rota(): Promise<RotaFacts>;
  give(duties: readonly Duty[]): Promise<void>;
  /** Whose week begins soon and has not been told so; they count as told from now on. */
  untold(): Promise<Duty[]>;
  /** Whether somebody on duty may decide on this; that they are stays so until the transaction ends. */
  reaches(person: PersonId, of: Pick<Case, 'municipality' | 'kind' | 'insiders'>): Promise<boolean>;
}
