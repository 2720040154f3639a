import { accept, refuse, type PersonId, type Transaction } from '@talka/kernel';
import type { FeedbackPorts } from '../ports.js';
import { decideFeedback, tidyFeedback, type Feedback } from '../rules/decide-feedback.js';

/** Somebody says how a workshop was: once, and from then on nothing tells that it was they. Nothing is recorded of it either. */
export const sayFeedback =
  (transaction: Transaction<FeedbackPorts>) =>
  (by: PersonId, { number, ...typed }: Feedback & { readonly number: number }) =>
    transaction(async ({ feedback, now }): Promise<undefined> => {
      const facts = (await feedback.standing(number, by)) ?? accept<never>(refuse('workshop.not-found'));
      accept(decideFeedback({ ...facts, now }));
      const said = accept(tidyFeedback(typed));
      if (!(await feedback.keep(facts.workshop, by, said))) accept(refuse('feedback.given'));
      return undefined;
    });
