import { isRefusal } from './api.js';
import { useRefusals } from './refusal.js';

/** What is wrong, by the field's path in the draft; `general` belongs to none. */
export interface Wrong {
  readonly fields: Readonly<Record<string, string>>;
  readonly general: string | null;
}
export const NOTHING_WRONG: Wrong = { fields: {}, general: null };

/** Says what a refusal means, by the path of its field: a draft has many fields of one name. */
export function useWrong(): (error: unknown) => Wrong {
  const refusals = useRefusals();
  return (error) => {
    const named = isRefusal(error) ? error.problem.fields.filter(({ field }) => field !== '') : [];
    return {
      fields: Object.fromEntries(
        named.map(({ field, title }) => [field.replace(/^(body\.)?((draft|words)\.)?/, ''), title]),
      ),
      general: refusals.ofError(error).general,
    };
  };
}
