import type { BallotBox, Put, SealedBallot, Vote, VoteId } from '@talka/voting';
import type { EntityManager } from 'typeorm';
import { changes, first, one, rows, sql } from '../sql.js';
import { append, type SignHead } from './ballot-log.store.js';
import { shareBox, takeBox } from './box-lock.js';

interface EarlierRow {
  readonly revision: number;
  readonly seal_hash: Buffer;
  readonly leaf: Buffer;
}

/** The box in PostgreSQL, inside one transaction. Nothing here knows a person, a session or an hour. */
export class PgBallotBox implements BallotBox {
  constructor(
    private readonly manager: EntityManager,
    private readonly signHead: SignHead,
  ) {}

  async hold(vote: VoteId): Promise<Pick<Vote, 'state' | 'time'> | undefined> {
    await shareBox(this.manager, vote);
    const row = await first<{ state: Vote['state']; opens_at: Date; closes_at: Date | null }>(
      this.manager,
      sql`select v.state, f.opens_at, f.closes_at from vote v join process_phase f on f.id = v.phase_id
          where v.id = ${vote}`,
    );
    return row && { state: row.state, time: { from: row.opens_at, until: row.closes_at } };
  }

  async begin(vote: VoteId): Promise<void> {
    await append(this.manager, vote, this.signHead);
  }

  async put(vote: VoteId, ballot: SealedBallot): Promise<Put> {
    const voterKey = Buffer.from(ballot.voterKey);
    // Two casts of one key come one after the other, also when the box has neither yet.
    await rows(
      this.manager,
      sql`select pg_advisory_xact_lock(hashtextextended(${`voter key ${voterKey.toString('hex')}`}, 0))`,
    );
    const earlier = await first<EarlierRow>(
      this.manager,
      sql`select revision, seal_hash, leaf from vote_envelope where vote_id = ${vote} and voter_key = ${voterKey}`,
    );
    if (earlier?.leaf.equals(ballot.leaf)) return 'same';
    if (earlier && ballot.revision <= earlier.revision) return 'stale';
    if (!(await this.addLeaf(vote, ballot))) return 'copied';
    if (earlier) await this.supersede(vote, earlier.leaf);
    await this.keep(vote, ballot, voterKey);
    return earlier ? 'replaced' : 'first';
  }

  async close(vote: VoteId): Promise<number> {
    await takeBox(this.manager, vote);
    const { envelopes, open, logged } = await one<{ envelopes: number; open: number; logged: boolean }>(
      this.manager,
      sql`select (select count(*)::int from vote_envelope where vote_id = ${vote}) as envelopes,
            (select count(*)::int from vote_open_ballot where vote_id = ${vote}) as open,
            exists (select from vote_log_key where vote_id = ${vote}) as logged`,
    );
    if (logged) await append(this.manager, vote, this.signHead);
    return envelopes + open;
  }

  /** @returns false when this very seal was cast before, by whatever key */
  private async addLeaf(vote: VoteId, { leaf, sealHash }: SealedBallot): Promise<boolean> {
    const added = await changes(
      this.manager,
      sql`insert into vote_leaf (vote_id, leaf, seal_hash) values (${vote}, ${Buffer.from(leaf)}, ${Buffer.from(sealHash)})
          on conflict do nothing returning vote_id`,
    );
    return added === 1;
  }

  private supersede(vote: VoteId, leaf: Buffer): Promise<unknown> {
    return rows(
      this.manager,
      sql`update vote_leaf set superseded = true where vote_id = ${vote} and leaf = ${leaf}`,
    );
  }

  private keep(vote: VoteId, ballot: SealedBallot, voterKey: Buffer): Promise<unknown> {
    return rows(
      this.manager,
      sql`insert into vote_envelope (vote_id, voter_key, style_id, revision, seal_hash, leaf, envelope)
          values (${vote}, ${voterKey}, ${ballot.style}, ${ballot.revision}, ${Buffer.from(ballot.sealHash)},
            ${Buffer.from(ballot.leaf)}, ${JSON.stringify(ballot.envelope)})
          on conflict (vote_id, voter_key) do update set revision = excluded.revision, seal_hash = excluded.seal_hash,
            leaf = excluded.leaf, envelope = excluded.envelope`,
    );
  }
}
