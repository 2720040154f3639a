import type { MunicipalityId, PersonId } from './brand.js';
import type { Result } from './result.js';

/** Small facts only, people and texts by reference: what is recorded can outlive an erasure. */
export type EventFacts = Readonly<Record<string, string | number | boolean | null>>;

/** Something that happened, said once: it goes to the outbox and to the audit log in the transaction that made it so. */
export interface Happening<K extends string = string, F extends EventFacts = EventFacts> {
  readonly kind: K;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly municipality: MunicipalityId | null;
  readonly by: PersonId | null;
  readonly facts: F;
}

/** Says in the running transaction that something happened. */
export type Recorder<E extends Happening> = (happening: E) => Promise<void>;

/**
 * Runs an act in one database transaction with its ports. A `Refused` thrown inside rolls back and
 * comes out as a value; `now` is the database's clock at the start of the act.
 */
export type Transaction<P> = <T>(
  act: (ports: P & { readonly now: Date }) => Promise<T>,
) => Promise<Result<T>>;
