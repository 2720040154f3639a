import type { Person } from '@talka/identity';
import { accept, refuse, type Transaction } from '@talka/kernel';
import type { Draft } from '../call-form.js';
import type { Application, OpenCallPorts, Report } from '../call-ports.js';
import type { OpenCall } from '../open-call.js';
import { decideApplying, decideHandingIn, tidyDraft } from '../rules/decide-application.js';
import { JURY_WORDS, tidyField } from '../rules/decide-jury.js';
import { noSuchCall } from '../rules/decide-open-call.js';
import { aboutCall } from './announce-open-call.js';

/**
 * Keeps what somebody has typed so far; what was handed in before stays as it was until it is handed in again. Nothing of it goes to the log.
 * Refusals: `open-call.not-found`, `open-call.closed`, `open-call.elsewhere`, `open-call.juror-applies`, and those of `tidyDraft`.
 */
export const saveApplication =
  (transaction: Transaction<OpenCallPorts>) => (by: Person, number: number, draft: Partial<Draft>) =>
    transaction(async ({ calls, now }): Promise<void> => {
      const call = (await calls.find(number, 'with-others')) ?? noSuchCall();
      accept(decideApplying(call, by, now));
      if (await calls.isJuror(call.id, by.id)) accept(refuse('open-call.juror-applies'));
      await calls.save(call.id, by.id, tidyDraft(call.form, draft));
    });

/**
 * Hands in what is saved: from now on the jury will see it as it stands. It may be done again until the deadline. Refusals:
 * `open-call.not-found`, `open-call.closed`, `open-call.elsewhere`, `open-call.application-missing`, and those of `decideHandingIn`.
 */
export const handInApplication = (transaction: Transaction<OpenCallPorts>) => (by: Person, number: number) =>
  transaction(async ({ calls, record, now }): Promise<void> => {
    const { call, application } = await applicationOf(calls, by, number);
    accept(decideApplying(call, by, now));
    const files = await calls.files(call.id, application.number);
    await calls.handIn(call.id, application.number, decideHandingIn(call.form, application, files));
    const facts = { number, application: application.number };
    await record({ ...aboutCall(call, null), kind: 'open-call.handed-in', facts });
  });

/** Refusals: `open-call.not-found`, `open-call.application-missing`, `open-call.closed`. */
export const withdrawApplication =
  (transaction: Transaction<OpenCallPorts>) => (by: Person, number: number) =>
    transaction(async ({ calls, now }): Promise<void> => {
      const { call, application } = await applicationOf(calls, by, number);
      accept(decideApplying({ ...call, whoMay: 'region' }, by, now));
      if (application.state !== 'handed-in') accept(refuse('open-call.application-missing'));
      await calls.withdraw(call.id, application.number);
    });

/**
 * What was done with a micro-grant, and what was spent. Refusals: `open-call.not-found`, `open-call.application-missing`,
 * `open-call.report-not-due`, `open-call.sum-wrong`, and of the words.
 */
export const reportOnGrant =
  (transaction: Transaction<OpenCallPorts>) => (by: Person, number: number, it: Report) =>
    transaction(async ({ calls, record }): Promise<void> => {
      const { call, application } = await applicationOf(calls, by, number);
      const isDue = call.kind === 'micro-grant' && application.outcome === 'chosen';
      if (!isDue || application.report === 'accepted') accept(refuse('open-call.report-not-due'));
      if (it.spent > (application.amount ?? 0) * 10)
        accept(refuse('open-call.sum-wrong', undefined, 'spent'));
      const words = accept(tidyField('words', it.words, JURY_WORDS));
      await calls.report(call.id, application.number, { words, spent: it.spent });
      const facts = { number, application: application.number };
      await record({ ...aboutCall(call, null), kind: 'open-call.report-handed-in', facts });
    });

async function applicationOf(
  calls: OpenCallPorts['calls'],
  by: Person,
  number: number,
): Promise<{ call: OpenCall; application: Application }> {
  const call = (await calls.find(number, 'with-others')) ?? noSuchCall();
  const application =
    (await calls.applicationOf(call.id, by.id)) ?? accept<never>(refuse('open-call.application-missing'));
  return { call, application };
}
