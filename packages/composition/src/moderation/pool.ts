import {
  awayOf,
  poolCandidates,
  PgPoolStore,
  poolMembers,
  poolOf,
  rotaAhead,
  sharingMunicipalities,
  sharingOf,
  swapsOf,
  transactionOf,
} from '@talka/database';
import {
  answerSwap,
  askSwap,
  beAway,
  beBack,
  leavePool,
  possibleSwaps,
  sharePool,
  takeBackSwap,
  turnTheRota,
} from '@talka/moderation';
import type { PersonId } from '@talka/kernel';
import type { DataSource } from 'typeorm';
import { moderationPorts } from './moderation.ports.js';

/** The pool of moderators that municipalities share, and who is on duty when. */
export const pool = (source: DataSource) => {
  const transaction = transactionOf(source, moderationPorts);
  return {
    share: sharePool(transaction),
    leave: leavePool(transaction),
    beAway: beAway(transaction),
    beBack: beBack(transaction),
    turn: turnTheRota(transaction),
    askSwap: askSwap(transaction),
    answerSwap: answerSwap(transaction),
    takeBackSwap: takeBackSwap(transaction),
    rota: () => rotaAhead(source),
    sharing: (municipality: string) => sharingOf(source, municipality),
    municipalities: () => sharingMunicipalities(source),
    candidates: (municipality: string) => poolCandidates(source, municipality),
    memberOf: (person: string) => poolOf(source, person),
    away: (person: string) => awayOf(source, person),
    members: () => poolMembers(source),
    swaps: (person: string) => swapsOf(source, person),
    swappable: async (person: PersonId) =>
      possibleSwaps(person, await new PgPoolStore(source.manager).rota()),
  };
};

export type Pool = ReturnType<typeof pool>;
export const POOL = Symbol('Pool');
