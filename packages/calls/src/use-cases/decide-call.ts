import type { Person } from '@talka/identity';
import { accept, refuse, type Transaction } from '@talka/kernel';
import type { OpenCallPorts } from '../call-ports.js';
import { JURY_REASON, tidyField } from '../rules/decide-jury.js';
import { decideOutcome, type Decided } from '../rules/decide-round.js';
import { aboutCall, callHere, type CallHere } from './announce-open-call.js';

/**
 * The office decides on everything that was handed in, and each applicant hears why; who is chosen is published. Refusals: `open-call.not-found`,
 * `open-call.not-decidable`, `open-call.undecided`, `open-call.amount-wrong`, `open-call.over-sum`, and of the reasons.
 */
export const decideOnCall =
  (transaction: Transaction<OpenCallPorts>) => (by: Person, at: CallHere, decisions: readonly Decided[]) =>
    transaction(async ({ calls, record }): Promise<void> => {
      const call = await callHere(calls, at);
      accept(decideOutcome(call, await calls.handedIn(call.id), decisions));
      const decided = decisions.map((it, place) => ({
        ...it,
        reason: accept(tidyField(`decisions.${place}.reason`, it.reason, JURY_REASON)),
      }));
      await calls.decide(call.id, decided, by.id);
      const chosen = decided.filter(({ outcome }) => outcome === 'chosen');
      const amount = chosen.reduce((sum, one) => sum + (one.amount ?? 0), 0);
      const facts = { number: call.number, chosen: chosen.length, amount };
      await record({ ...aboutCall(call, by.id), kind: 'open-call.decided', facts });
    });

/**
 * A report on a micro-grant is accepted, and then shown to everybody, or given back with what is missing. Refusals: `open-call.not-found`,
 * `open-call.report-not-waiting`, and of the words.
 */
export const answerReport =
  (transaction: Transaction<OpenCallPorts>) =>
  (
    by: Person,
    at: CallHere & { readonly application: number },
    { accepted, words }: { readonly accepted: boolean; readonly words: string },
  ) =>
    transaction(async ({ calls, record }): Promise<void> => {
      const call = await callHere(calls, at);
      const application =
        (await calls.application(call.id, at.application)) ??
        accept<never>(refuse('open-call.application-missing'));
      if (application.report !== 'handed-in') accept(refuse('open-call.report-not-waiting'));
      const limits = { ...JURY_REASON, min: accepted ? 0 : JURY_REASON.min };
      await calls.answerReport(call.id, at.application, accepted, accept(tidyField('words', words, limits)));
      const facts = { number: call.number, application: at.application, accepted };
      await record({ ...aboutCall(call, by.id), kind: 'open-call.report-answered', facts });
    });
