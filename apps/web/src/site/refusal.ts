import { NetworkError, ProblemError } from '@talka/api-client';
import type { RefusalCode } from '@talka/contracts';
import { sayRefusal } from '@talka/i18n/browser';
import type { Refusal } from '@talka/kernel';
import { useText } from './text.js';

/** What went wrong, in words: by field where the refusal names one, and for the form as a whole where not. */
export interface Said {
  readonly fields: Readonly<Record<string, string>>;
  readonly general: string | null;
}

export const nothingSaid: Said = { fields: {}, general: null };

/** The part of a dotted path that a form knows a field by: `content.title` is `title`. */
export const fieldName = (path: string): string => path.split('.').at(-1) ?? path;

/** Says refusals of rules run in the browser and of the server alike. */
export function useRefusals(): {
  readonly ofRule: (refusal: Refusal) => string;
  readonly ofError: (error: unknown) => Said;
} {
  const words = useText('refusals');
  const t = useText('shell');
  return {
    ofRule: (refusal) => sayRefusal(words, refusal.code as RefusalCode, refusal.params),
    ofError: (error) => {
      if (error instanceof NetworkError) {
        return { fields: {}, general: `${t('page.unreachable')}. ${t('page.unreachable-text')}` };
      }
      if (!(error instanceof ProblemError)) return { fields: {}, general: t('page.broken-text') };
      const { problem } = error;
      const named = problem.fields.filter(({ field }) => field !== '');
      // A server that answers in HTML has no sentence of its own: the code's is said here.
      const title = problem.title || sayRefusal(words, problem.code, problem.params);
      return {
        fields: Object.fromEntries(named.map(({ field, title: said }) => [fieldName(field), said])),
        general: named.length > 0 ? null : title,
      };
    },
  };
}
