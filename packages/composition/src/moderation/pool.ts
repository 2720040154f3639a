import {
  awayOf,
  poolCandidates,
  poolOf,
  rotaAhead,
  sharingMunicipalities,
  sharingOf,
  transactionOf,
} from '@talka/database';
import { beAway, beBack, leavePool, sharePool, turnTheRota } from '@talka/moderation';
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
    rota: () => rotaAhead(source),
    sharing: (municipality: string) => sharingOf(source, municipality),
    municipalities: () => sharingMunicipalities(source),
    candidates: (municipality: string) => poolCandidates(source, municipality),
    memberOf: (person: string) => poolOf(source, person),
    away: (person: string) => awayOf(source, person),
  };
};

export type Pool = ReturnType<typeof pool>;
export const POOL = Symbol('Pool');
