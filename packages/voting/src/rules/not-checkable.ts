import { refuse, type Refusal, type Result } from '@talka/kernel';

/** What breaks a check once may be an accident; what does it so often in a row is the document. */
export const MOST_BREAKS = 5;

export type NotCheckable = Refusal<'opening.not-checkable'>;

/** @returns the refusal of a document on which the check itself has broken so often; undefined while it is tried again */
export const notCheckable = (breaks: number): Result<never, NotCheckable> | undefined =>
  breaks < MOST_BREAKS ? undefined : refuse('opening.not-checkable', { times: breaks });
