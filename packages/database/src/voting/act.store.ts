import { personId, Refused, type PersonId } from '@talka/kernel';
import { actId, type ActId, type ActKind, type ActStore, type OfficialAct, type VoteId } from '@talka/voting';
import type { EntityManager } from 'typeorm';
import { changes, first, one, rows, sql } from '../sql.js';
import { violated } from '../transaction.js';

interface ActRow {
  readonly id: string;
  readonly kind: ActKind;
  readonly facts: { readonly until?: string };
  readonly reason: string;
  readonly proposed_by: string;
  readonly proposed_at: Date;
}

/** Acts of two people in PostgreSQL: the last word that they are two is a constraint. */
export class PgActStore implements ActStore {
  constructor(private readonly manager: EntityManager) {}

  async waiting(vote: VoteId): Promise<OfficialAct | undefined> {
    const row = await first<ActRow>(
      this.manager,
      sql`select id, kind, facts, reason, proposed_by, proposed_at from vote_act
          where vote_id = ${vote} and confirmed_at is null and withdrawn_at is null for update`,
    );
    return (
      row && {
        id: actId(row.id),
        kind: row.kind,
        until: row.facts.until === undefined ? null : new Date(row.facts.until),
        reason: row.reason,
        proposedBy: personId(row.proposed_by),
        proposedAt: row.proposed_at,
      }
    );
  }

  async propose(
    vote: VoteId,
    { kind, until, reason }: Pick<OfficialAct, 'kind' | 'until' | 'reason'>,
    by: PersonId,
  ): Promise<ActId> {
    const facts = until ? { until: until.toISOString() } : {};
    try {
      const { id } = await one<{ id: string }>(
        this.manager,
        sql`insert into vote_act (vote_id, kind, facts, reason, proposed_by)
            values (${vote}, ${kind}, ${JSON.stringify(facts)}, ${reason.trim()}, ${by}) returning id`,
      );
      return actId(id);
    } catch (error) {
      if (violated(error) === 'vote_act_waiting') throw new Refused({ code: 'act.one-waiting' });
      throw error;
    }
  }

  async confirm(act: ActId, by: PersonId): Promise<void> {
    try {
      const confirmed = await changes(
        this.manager,
        sql`update vote_act set confirmed_by = ${by}, confirmed_at = talka_now()
            where id = ${act} and confirmed_at is null and withdrawn_at is null returning id`,
      );
      if (confirmed !== 1) throw new Refused({ code: 'act.not-found' });
    } catch (error) {
      if (violated(error) === 'vote_act_two_people') throw new Refused({ code: 'act.second-person-needed' });
      throw error;
    }
  }

  async withdraw(act: ActId): Promise<void> {
    await rows(this.manager, sql`update vote_act set withdrawn_at = talka_now() where id = ${act}`);
  }
}
