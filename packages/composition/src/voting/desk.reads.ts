import {
  first,
  officeVote,
  paperBatches,
  PgRoll,
  provedResidence,
  sql,
  stylesOnPaper,
  voteOf,
} from '@talka/database';
import { ok, refuse, type PersonId, type RefusalParams, type Result } from '@talka/kernel';
import { decideDeskEntry, mayCastNow, viewOf, voteId, type BatchView, type RollEntry } from '@talka/voting';
import type { DataSource } from 'typeorm';

export interface Voter {
  readonly residence: { area: string | null } | null;
  readonly style: string | null;
  readonly pots: string[];
  readonly blocked: { code: string; params: RefusalParams } | null;
  readonly entry: RollEntry['how'] | 'none';
}

/** What a clerk at a desk asks of a vote. */
export const deskReads = (source: DataSource) => {
  const voteHere = async (municipality: string, number: number) => {
    const row = await officeVote(source, municipality, number);
    return row?.state === 'draft' ? undefined : row;
  };

  type At = { readonly municipality: string; readonly number: number; readonly person: string };
  const reads = {
    /** Whether a voter may be given paper, before it is given; once none is given any more, nobody's line is shown. */
    look: async (at: At): Promise<Result<Voter>> => {
      const row = await voteHere(at.municipality, at.number);
      if (!row) return refuse('vote.not-found');
      const open = mayCastNow(voteOf(row), row.now);
      return !open.ok && open.refusal.code === 'vote.over' ? open : reads.voter(at);
    },

    /** How a voter stands whose line the clerk has just written. */
    voter: async (at: At): Promise<Result<Voter>> => {
      const row = await voteHere(at.municipality, at.number);
      if (!row) return refuse('vote.not-found');
      const residence = await provedResidence(source, at.person);
      const mayBeSeen =
        residence &&
        (residence.place?.municipality === at.municipality || row.rules.mayVote.residence !== 'municipality');
      if (!mayBeSeen && !(await livesIn(source, at.person, at.municipality))) {
        return refuse('clerk.no-such-person');
      }
      const entry = residence
        ? await new PgRoll(source.manager).entry(voteId(row.id), residence.key)
        : undefined;
      const style = decideDeskEntry({ vote: voteOf(row), residence, entry, now: row.now });
      return ok({
        residence: residence && { area: residence.place?.area ?? null },
        style: style.ok ? style.value.id : null,
        pots: style.ok ? [...style.value.pots] : [],
        blocked: style.ok ? null : { code: style.refusal.code, params: style.refusal.params ?? {} },
        entry: entry?.how ?? 'none',
      });
    },

    paper: async (municipality: string, number: number, me: PersonId) => {
      const row = await voteHere(municipality, number);
      if (!row) return refuse('vote.not-found');
      const [styles, batches] = await Promise.all([
        stylesOnPaper(source, row.id),
        paperBatches(source, row.id),
      ]);
      const ranked = row.rules.ballot.kind === 'ranking';
      return ok({ styles, batches: batches.map((batch) => viewOf(batch, me, ranked)) });
    },

    batch: async (
      at: { municipality: string; number: number; batch: number },
      me: PersonId,
    ): Promise<Result<BatchView>> => {
      const row = await voteHere(at.municipality, at.number);
      if (!row) return refuse('vote.not-found');
      const [batch] = await paperBatches(source, row.id, at.batch);
      return batch ? ok(viewOf(batch, me, row.rules.ballot.kind === 'ranking')) : refuse('paper.no-batch');
    },
  };
  return reads;
};

const livesIn = async (source: DataSource, person: string, municipality: string): Promise<boolean> => {
  const there = sql`select from person
    where id = ${person} and municipality_id = ${municipality} and erased_at is null`;
  return (await first(source, there)) !== undefined;
};
