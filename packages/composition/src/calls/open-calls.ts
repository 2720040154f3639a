import {
  announceOpenCall,
  answerReport,
  appointJuror,
  callOffOpenCall,
  changeOpenCall,
  closeRound,
  decideOnCall,
  declareConflict,
  dismissJuror,
  handInApplication,
  normaliseScores,
  reportOnGrant,
  saveApplication,
  scoreApplication,
  withdrawApplication,
  type Criterion,
  type OpenCallPorts,
  type Standing,
} from '@talka/calls';
import {
  callDesk,
  myApplication,
  myApplications,
  myScoring,
  openCall,
  openCalls,
  openCallStore,
  peopleStore,
  record,
  roundOf,
  scoringOf,
  transactionOf,
  type RoundRow,
} from '@talka/database';
import type { DataSource, EntityManager } from 'typeorm';

/** The ports of open calls, on one transaction. */
export const openCallPorts = (manager: EntityManager): OpenCallPorts => ({
  calls: openCallStore(manager),
  personByEmail: (email) => peopleStore(manager).idByEmail(email),
  record: async (happening) => void (await record(manager, happening)),
});

/** What a closed round came to, and what each juror's scoring is after normalising. */
export interface RoundResult extends RoundRow {
  readonly standings: readonly Standing[];
}

export const openCallsOf = (source: DataSource) => {
  const transaction = transactionOf(source, openCallPorts);
  return {
    announce: announceOpenCall(transaction),
    change: changeOpenCall(transaction),
    callOff: callOffOpenCall(transaction),
    appoint: appointJuror(transaction),
    dismiss: dismissJuror(transaction),
    save: saveApplication(transaction),
    handIn: handInApplication(transaction),
    withdraw: withdrawApplication(transaction),
    declare: declareConflict(transaction),
    score: scoreApplication(transaction),
    closeRound: closeRound(transaction),
    decide: decideOnCall(transaction),
    report: reportOnGrant(transaction),
    answerReport: answerReport(transaction),
    all: () => openCalls(source),
    one: (number: number) => openCall(source, number),
    desk: (at: Parameters<typeof callDesk>[1]) => callDesk(source, at),
    mine: (person: string) => myApplications(source, person),
    myOne: (number: number, person: string) => myApplication(source, number, person),
    scoringList: (person: string) => myScoring(source, person),
    scoring: (number: number, person: string) => scoringOf(source, number, person),
    /** Nothing stands in any order as long as the round is not closed. */
    result: async (call: {
      readonly id: string;
      readonly criteria: readonly Criterion[];
      readonly scale: number;
    }): Promise<RoundResult> => {
      const round = await roundOf(source, call.id);
      const { criteria, scale } = call;
      return { ...round, standings: normaliseScores({ criteria, scale, ...round }) };
    },
  };
};

export type OpenCalls = ReturnType<typeof openCallsOf>;
export const OPEN_CALLS = Symbol('OpenCalls');
