import { sayRefusal } from '@talka/i18n/browser';
import { useState } from 'react';
import { isRefusal } from '../../site/api.js';
import { useText } from '../../site/text.js';
import type { Fault } from './faults.js';

/**
 * A form that asks before it acts: faults after the first try, then the question, then what the server says of single
 * fields. `prefix` begins the ids of its fields.
 */
export function useForm(prefix: string, faults: readonly Fault[], error: Error | null) {
  const t = useText('office');
  const refusal = useText('refusals');
  const [attempt, setAttempt] = useState(0);
  const [shown, setShown] = useState(false);
  const [asking, setAsking] = useState(false);
  const own = shown ? faults : [];
  const told = isRefusal(error) ? error.problem.fields : [];
  const wrong =
    own.length > 0
      ? own.map((fault) => ({
          field: fault.field,
          message: 'words' in fault ? t(fault.words) : sayRefusal(refusal, fault.code, fault.params),
        }))
      : told.map(({ field, title }) => ({ field, message: title }));
  return {
    attempt,
    asking,
    errors: wrong.map(({ field, message }) => ({ fieldId: `${prefix}-${field}`, message })),
    errorOf: (field: string) => wrong.find((one) => one.field === field)?.message,
    /** A refusal that belongs to no field. */
    trouble: error && told.length === 0 ? error : null,
    ask: () => {
      setShown(true);
      setAttempt((before) => before + 1);
      if (faults.length === 0) setAsking(true);
    },
    /** The question is answered. After a refusal the first wrong field gets the focus. */
    answered: () => setAsking(false),
    /** Done: the form begins anew, with nothing wrong yet. */
    done: () => {
      setAsking(false);
      setShown(false);
    },
    failed: () => {
      setAsking(false);
      setAttempt((before) => before + 1);
    },
  };
}
