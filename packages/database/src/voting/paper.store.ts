import type { BatchEntry, PaperBatch, PaperBatches, VoteId } from '@talka/voting';
import type { EntityManager } from 'typeorm';
import { changes, first, one, rows, sql } from '../sql.js';
import { paperBatches } from './paper.read.js';

/** Batches of paper ballots in PostgreSQL, inside one transaction. */
export class PgPaperBatches implements PaperBatches {
  constructor(private readonly manager: EntityManager) {}

  sums(vote: VoteId, style: string): Promise<{ roll: number; ballots: number }> {
    return one(
      this.manager,
      sql`select
            (select count(*)::int from vote_roll where vote_id = ${vote} and style_id = ${style} and how = 'desk') as roll,
            (select coalesce(sum(declared_count), 0)::int from vote_paper_batch
              where vote_id = ${vote} and style_id = ${style}) as ballots`,
    );
  }

  async add(
    vote: VoteId,
    { number, style, declared }: Pick<PaperBatch, 'number' | 'style' | 'declared'>,
  ): Promise<string | undefined> {
    const added = await first<{ id: string }>(
      this.manager,
      sql`insert into vote_paper_batch (vote_id, number, style_id, declared_count)
          values (${vote}, ${number}, ${style}, ${declared}) on conflict do nothing returning id`,
    );
    return added?.id;
  }

  async waiting(vote: VoteId): Promise<number> {
    const { count } = await one<{ count: number }>(
      this.manager,
      sql`select count(*)::int from vote_paper_batch where vote_id = ${vote} and not accepted`,
    );
    return count;
  }

  async find(vote: VoteId, number: number): Promise<PaperBatch | undefined> {
    const held = sql`select from vote_paper_batch where vote_id = ${vote} and number = ${number} for update`;
    if (!(await first(this.manager, held))) return undefined;
    return (await paperBatches(this.manager, vote, number))[0];
  }

  async keep(vote: VoteId, number: number, { clerk, ballots }: BatchEntry): Promise<void> {
    const read = JSON.stringify(ballots);
    const again = await changes(
      this.manager,
      sql`update vote_paper_entry set ballots = ${read}, at = talka_now()
          where vote_id = ${vote} and batch = ${number} and clerk_id = ${clerk} returning place`,
    );
    if (again === 1) return;
    await rows(
      this.manager,
      sql`insert into vote_paper_entry (vote_id, batch, place, clerk_id, ballots)
          select ${vote}, ${number}, 1 + count(*), ${clerk}, ${read}
          from vote_paper_entry where vote_id = ${vote} and batch = ${number}`,
    );
  }

  async accept(vote: VoteId, number: number): Promise<void> {
    await rows(
      this.manager,
      sql`update vote_paper_batch set accepted = true where vote_id = ${vote} and number = ${number}`,
    );
  }

  async remove(vote: VoteId, number: number): Promise<void> {
    await rows(
      this.manager,
      sql`delete from vote_paper_batch where vote_id = ${vote} and number = ${number} and not accepted`,
    );
  }
}
