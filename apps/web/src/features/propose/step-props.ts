import type { Draft } from './draft.js';
import type { Field } from './parts.js';

/** What every step of the form is given. */
export interface StepProps {
  readonly draft: Draft;
  readonly change: (how: (draft: Draft) => Draft) => void;
  readonly errors: Readonly<Partial<Record<Field, string>>>;
}

/** Ids tie a field to its place in the error summary. */
export const fieldId = (field: Field): string => `propose-${field}`;
