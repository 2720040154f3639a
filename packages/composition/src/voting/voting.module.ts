import { Module } from '@nestjs/common';
import { transactionOf } from '@talka/database';
import { ENV, type Env } from '@talka/platform';
import {
  addToIncident,
  bringOpening,
  castOpenBallot,
  changeVote,
  confirmAct,
  enterAtDesk,
  issueToken,
  keepShares,
  keyBatch,
  openBatch,
  proposeAct,
  readWithheld,
  reportIncident,
  setHelpLine,
  startVote,
  withdrawAct,
  withdrawBatch,
} from '@talka/voting';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../database.module.js';
import { announcer } from './announcer.js';
import { caster } from './cast.js';
import { deskReads } from './desk.reads.js';
import { VOTE_SWEEPS, voteSweeps } from './vote-sweeps.js';
import { voteReads } from './voting.reads.js';
import { castingTransaction, votingPorts } from './voting.ports.js';

export const votingUseCases = (source: DataSource, env: Env) => {
  const portsOf = votingPorts(env);
  const transaction = transactionOf(source, portsOf);
  const casting = castingTransaction(source, portsOf);
  return {
    start: startVote(transaction),
    change: changeVote(transaction),
    keepShares: keepShares(transaction),
    announce: announcer(source, env),
    bringOpening: bringOpening(transaction),
    readWithheld: readWithheld(transaction),
    proposeAct: proposeAct(transaction),
    confirmAct: confirmAct(transaction),
    withdrawAct: withdrawAct(transaction),
    setHelpLine: setHelpLine(transaction),
    reportIncident: reportIncident(transaction),
    addToIncident: addToIncident(transaction),
    issueToken: issueToken(casting),
    cast: caster(source, casting),
    castOpen: castOpenBallot(casting),
    enterAtDesk: enterAtDesk(casting),
    openBatch: openBatch(transaction),
    keyBatch: keyBatch(transaction),
    withdrawBatch: withdrawBatch(transaction),
  };
};

export type VotingUseCases = ReturnType<typeof votingUseCases>;
export const VOTING = Symbol('Voting');
export type VoteReads = ReturnType<typeof voteReads>;
export const VOTE_READS = Symbol('VoteReads');
export type PaperDeskReads = ReturnType<typeof deskReads>;
export const PAPER_DESK_READS = Symbol('PaperDeskReads');

@Module({
  providers: [
    { provide: VOTING, useFactory: votingUseCases, inject: [DATABASE, ENV] },
    { provide: VOTE_READS, useFactory: voteReads, inject: [DATABASE, ENV] },
    { provide: PAPER_DESK_READS, useFactory: deskReads, inject: [DATABASE] },
    { provide: VOTE_SWEEPS, useFactory: voteSweeps, inject: [DATABASE, ENV] },
  ],
  exports: [VOTING, VOTE_READS, PAPER_DESK_READS, VOTE_SWEEPS],
})
export class VotingModule {}
