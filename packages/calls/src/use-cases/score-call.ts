import type { Person } from '@talka/identity';
import { accept, refuse, type Transaction } from '@talka/kernel';
import type { OpenCallPorts } from '../call-ports.js';
import type { OpenCall } from '../open-call.js';
import { JURY_REASON, tidyField } from '../rules/decide-jury.js';
import { noSuchCall } from '../rules/decide-open-call.js';
import { decideClosing, decideInRound, decideScoring } from '../rules/decide-round.js';
import { aboutCall, callHere, type CallHere } from './announce-open-call.js';

interface AtApplication {
  readonly number: number;
  readonly application: number;
}

/**
 * A juror says whether there is a conflict, before they see more than what the application is for. A conflict stays, and what they had scored goes.
 * Refusals: `open-call.not-found`, `open-call.application-missing`, `open-call.not-scoring`, `open-call.conflict`.
 */
export const declareConflict =
  (transaction: Transaction<OpenCallPorts>) => (by: Person, at: AtApplication, conflict: boolean) =>
    transaction(async ({ calls, now }): Promise<void> => {
      const { call, juror } = await asJuror(calls, by, at);
      accept(decideInRound(call, now));
      const before = await calls.declared(call.id, juror, at.application);
      if (before && !conflict) accept(decideScoring(call, true, []));
      await calls.declare(call.id, juror, at.application, conflict);
    });

/**
 * A juror scores an application, or scores it anew. Refusals: `open-call.not-found`, `open-call.application-missing`, `open-call.not-scoring`, `open-call.undeclared`,
 * `open-call.conflict`, `open-call.points-wrong`, and of the words.
 */
export const scoreApplication =
  (transaction: Transaction<OpenCallPorts>) =>
  (by: Person, at: AtApplication, it: { readonly points: readonly number[]; readonly words: string }) =>
    transaction(async ({ calls, now }): Promise<void> => {
      const { call, juror } = await asJuror(calls, by, at);
      accept(decideInRound(call, now));
      accept(decideScoring(call, await calls.declared(call.id, juror, at.application), it.points));
      const words = accept(tidyField('words', it.words, JURY_REASON));
      await calls.score(call.id, { juror, application: at.application, points: it.points }, words);
    });

/**
 * Ends the scoring: nothing is scored any more, names are seen, and the order is known. Refusals: `open-call.not-found`,
 * `open-call.not-scoring`, `open-call.few-jurors`, `open-call.not-scored`.
 */
export const closeRound = (transaction: Transaction<OpenCallPorts>) => (by: Person, at: CallHere) =>
  transaction(async ({ calls, record, now }): Promise<void> => {
    const call = await callHere(calls, at);
    accept(decideInRound(call, now));
    const jurors = await calls.jurors(call.id);
    const applications = await calls.handedIn(call.id);
    accept(decideClosing({ jurors, applications, scorings: await calls.scorings(call.id) }));
    await calls.closeRound(call.id, by.id);
    const facts = { number: call.number, applications: applications.length, jurors };
    await record({ ...aboutCall(call, by.id), kind: 'open-call.round-closed', facts });
  });

/** Nobody but a juror learns that there is something to score. */
async function asJuror(
  calls: OpenCallPorts['calls'],
  by: Person,
  { number, application }: AtApplication,
): Promise<{ call: OpenCall; juror: number }> {
  const call = (await calls.find(number, 'with-others')) ?? noSuchCall();
  const juror = (await calls.jurorOf(call.id, by.id)) ?? noSuchCall();
  if (!(await calls.handedIn(call.id)).includes(application)) accept(refuse('open-call.application-missing'));
  return { call, juror };
}
