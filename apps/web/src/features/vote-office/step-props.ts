import type { MunicipalityView } from '@talka/contracts';
import type { VoteForm } from './vote-form.js';

/** What a step of the form is given. */
export interface StepProps {
  readonly form: VoteForm;
  readonly change: (part: Partial<VoteForm>) => void;
  readonly errorOf: (field: string) => string | undefined;
  readonly municipality: MunicipalityView;
}

export const fieldId = (field: string): string => `vote-${field}`;
