import type { Person } from '@talka/identity';
import { accept, refuse, type MunicipalityId, type PersonId, type Transaction } from '@talka/kernel';
import type { OpenCallPorts } from '../call-ports.js';
import type { Calling, OpenCall } from '../open-call.js';
import { JURY_REASON, tidyField } from '../rules/decide-jury.js';
import { decideCalling, noSuchCall } from '../rules/decide-open-call.js';
import { decideAppointing } from '../rules/decide-round.js';

export interface CallHere {
  readonly municipality: MunicipalityId;
  readonly number: number;
}

/** A municipality announces a call. Refusals: those of `decideCalling`. @returns its number */
export const announceOpenCall =
  (transaction: Transaction<OpenCallPorts>) => (by: Person, municipality: MunicipalityId, it: Calling) =>
    transaction(async ({ calls, record, now }): Promise<number> => {
      const tidied = decideCalling(it, now);
      const call = await calls.announce(tidied, { municipality, by: by.id });
      const { number, kind, sum, closesAt } = call;
      await record({
        ...aboutCall(call, by.id),
        kind: 'open-call.announced',
        facts: { number, kind, sum, closesAt: closesAt.toISOString() },
      });
      return number;
    });

/** Everything of it may be said anew until somebody has begun to apply. Refusals besides: `open-call.not-found`, `open-call.frozen`. */
export const changeOpenCall =
  (transaction: Transaction<OpenCallPorts>) => (by: Person, at: CallHere, it: Calling) =>
    transaction(async ({ calls, record, now }): Promise<void> => {
      const call = await callHere(calls, at);
      if (call.state !== 'open') accept(refuse('open-call.frozen'));
      if (!(await calls.change(call.id, decideCalling(it, now)))) accept(refuse('open-call.frozen'));
      await record({ ...aboutCall(call, by.id), kind: 'open-call.changed', facts: { number: call.number } });
    });

/** With a reason, until it is decided on. Refusals: `open-call.not-found`, `open-call.closed`, and of the words. */
export const callOffOpenCall =
  (transaction: Transaction<OpenCallPorts>) => (by: Person, at: CallHere, words: string) =>
    transaction(async ({ calls, record }): Promise<void> => {
      const call = await callHere(calls, at);
      if (call.state !== 'open' && call.state !== 'scored') accept(refuse('open-call.closed'));
      await calls.callOff(call.id, accept(tidyField('words', words, JURY_REASON)), by.id);
      await record({
        ...aboutCall(call, by.id),
        kind: 'open-call.called-off',
        facts: { number: call.number },
      });
    });

/**
 * Somebody with an account is a juror from now on. Refusals: `open-call.not-found`, `open-call.not-scoring`, `open-call.juror-unknown`,
 * `open-call.juror-already`, `open-call.juror-applies`, `open-call.too-many-jurors`.
 */
export const appointJuror =
  (transaction: Transaction<OpenCallPorts>) => (by: Person, at: CallHere, email: string) =>
    transaction(async ({ calls, personByEmail, record }): Promise<void> => {
      const call = await callHere(calls, at);
      const person =
        (await personByEmail(email)) ?? accept<never>(refuse('open-call.juror-unknown', undefined, 'email'));
      accept(
        decideAppointing(call, {
          jurors: await calls.jurors(call.id),
          applies: (await calls.applicationOf(call.id, person)) !== undefined,
          already: await calls.isJuror(call.id, person),
        }),
      );
      const juror = await calls.appoint(call.id, person, by.id);
      const facts = { number: call.number, juror };
      await record({ ...aboutCall(call, by.id), kind: 'open-call.juror-appointed', facts });
    });

/** As long as they have scored nothing. Refusals: `open-call.not-found`, `open-call.not-scoring`, `open-call.juror-scored`, `open-call.juror-gone`. */
export const dismissJuror =
  (transaction: Transaction<OpenCallPorts>) => (by: Person, at: CallHere, juror: number) =>
    transaction(async ({ calls, record }): Promise<void> => {
      const call = await callHere(calls, at);
      if (call.state !== 'open') accept(refuse('open-call.not-scoring'));
      const gone = await calls.dismiss(call.id, juror);
      if (gone === 'scored') accept(refuse('open-call.juror-scored'));
      if (!gone) accept(refuse('open-call.juror-gone'));
      const facts = { number: call.number, juror };
      await record({ ...aboutCall(call, by.id), kind: 'open-call.juror-dismissed', facts });
    });

/** A call of this municipality, held alone. */
export async function callHere(
  calls: OpenCallPorts['calls'],
  { municipality, number }: CallHere,
): Promise<OpenCall> {
  const call = await calls.find(number, 'alone');
  return call?.municipality === municipality ? call : noSuchCall();
}

export const aboutCall = (
  { id, municipality }: Pick<OpenCall, 'id' | 'municipality'>,
  by: PersonId | null,
) => ({
  subject: { kind: 'open-call', id },
  municipality,
  by,
});
