import {
  ideasByNumber,
  incidentsOf,
  officeVote,
  officeVotes,
  openBallotOf,
  PgRoll,
  processOfVote,
  provedResidence,
  publicVote,
  publishedResult,
  publicVotes,
  voteOf,
  votePromise,
  voteSums,
  waitingAct,
} from '@talka/database';
import type { Person } from '@talka/identity';
import { closedVoteOf } from './openings.js';
import { LockBox } from './lock-box.js';
import { logReads } from './log.reads.js';
import { ok, refuse, type RefusalParams, type Result } from '@talka/kernel';
import { decideVoter, voteId } from '@talka/voting';
import { closedVoteText } from '@talka/voting/protocol';
import type { Env } from '@talka/platform';
import type { DataSource } from 'typeorm';

interface MyVote {
  readonly residence: { area: string | null } | null;
  readonly style: string | null;
  readonly pots: string[];
  readonly blocked: { code: string; params: RefusalParams } | null;
  readonly entry: 'none' | 'online' | 'desk';
  readonly openBallot: unknown;
}

export const voteReads = (source: DataSource, { TALKA_SECRET }: Pick<Env, 'TALKA_SECRET'>) => ({
  list: (municipality: string | undefined) => publicVotes(source, municipality),
  one: (number: number) => publicVote(source, number),
  incidents: (number: number) => incidentsOf(source, number),
  promise: (number: number) => votePromise(source, number),
  listForOffice: (municipality: string) => officeVotes(source, municipality),
  ideas: (numbers: readonly (number | null)[]) =>
    ideasByNumber(
      source,
      numbers.filter((number) => number !== null),
    ),

  oneForOffice: async (municipality: string, number: number) => {
    const vote = await officeVote(source, municipality, number);
    if (!vote) return undefined;
    const [waiting, sums, process] = await Promise.all([
      waitingAct(source, vote.id),
      voteSums(source, vote.id),
      processOfVote(source, vote.id),
    ]);
    return { vote, rule: voteOf(vote), waiting, sums, process };
  },

  /** What the trustees open: from the moment two people have handed the box over. */
  closed: async (municipality: string, number: number): Promise<Result<string>> => {
    const vote = await officeVote(source, municipality, number);
    if (!vote) return refuse('vote.not-found');
    if (vote.state !== 'opened') return refuse('vote.not-handed-over');
    return ok(closedVoteText(await closedVoteOf(source, new LockBox(TALKA_SECRET), vote.id)));
  },
  result: (number: number) => publishedResult(source, number),
  ...logReads(source),

  /** Where somebody stands with a vote. */
  mine: async (number: number, me: Person): Promise<Result<MyVote>> => {
    const row = await publicVote(source, number);
    if (!row) return refuse('vote.not-found');
    const vote = voteOf(row);
    const residence = await provedResidence(source, me.id);
    const voter = decideVoter({ vote, residence, now: row.now });
    const entry = residence
      ? await new PgRoll(source.manager).entry(voteId(row.id), residence.key)
      : undefined;
    return ok({
      residence: residence && { area: residence.place?.area ?? null },
      style: voter.ok ? voter.value.id : null,
      pots: voter.ok ? [...voter.value.pots] : [],
      blocked: voter.ok ? null : { code: voter.refusal.code, params: voter.refusal.params ?? {} },
      entry: entry?.how ?? 'none',
      openBallot: residence ? await openBallotOf(source, row.id, residence.key) : null,
    });
  },
});
