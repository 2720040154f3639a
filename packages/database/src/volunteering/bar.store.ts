import { organisationId } from '@talka/identity';
import { municipalityId, personId } from '@talka/kernel';
import { slotId, type SlotId } from '@talka/registration';
import {
  barId,
  type Bar,
  type BarDecision,
  type BarId,
  type BarStore,
  type DecidedBar,
  type NewBar,
} from '@talka/volunteering';
import type { EntityManager } from 'typeorm';
import { first, rows, sql } from '../sql.js';
import { IN_FORCE } from './bar.read.js';

interface BarRow {
  readonly id: string;
  readonly person_id: string;
  readonly municipality_id: string;
  readonly organisation_id: string | null;
  readonly reason: string;
  readonly by_id: string;
  readonly until: Date | null;
  readonly objected: boolean;
  readonly decision: BarDecision | null;
}

const COLUMNS = sql`id, person_id, municipality_id, organisation_id, reason, by_id, upper(during) as until,
  objection is not null as objected, decision`;

/** Bars in PostgreSQL, inside one transaction. */
export class PgBarStore implements BarStore {
  constructor(private readonly manager: EntityManager) {}

  async set({ person, municipality, organisation, reason, by, until }: NewBar): Promise<Bar | undefined> {
    const row = await first<BarRow>(
      this.manager,
      sql`insert into volunteer_bar (person_id, municipality_id, organisation_id, reason, by_id, during)
          values (${person}, ${municipality}, ${organisation}, ${reason}, ${by},
            tstzrange(talka_now(), ${until}::timestamptz))
          on conflict on constraint volunteer_bar_once do nothing returning ${COLUMNS}`,
    );
    return row && barOf(row);
  }

  async find(id: BarId): Promise<Bar | undefined> {
    const row = await first<BarRow>(
      this.manager,
      sql`select ${COLUMNS} from volunteer_bar b where id = ${id} and ${IN_FORCE} for no key update`,
    );
    return row && barOf(row);
  }

  async object(id: BarId, words: string): Promise<void> {
    const said = sql`update volunteer_bar set objection = ${words}, objected_at = talka_now() where id = ${id}`;
    await rows(this.manager, said);
  }

  async decide(id: BarId, { decision, reason, by }: DecidedBar): Promise<void> {
    await rows(
      this.manager,
      sql`update volunteer_bar set decision = ${decision}, decision_reason = ${reason}, decided_by = ${by},
            decided_at = talka_now() where id = ${id}`,
    );
  }

  async placesUnder(id: BarId): Promise<readonly SlotId[]> {
    const found = await rows<{ slot: string }>(
      this.manager,
      sql`select r.slot_id as slot from volunteer_bar b
            join registration r on r.person_id = b.person_id and r.state <> 'ended' and r.why is distinct from 'form'
              and b.during @> lower(r.during)
            join volunteer_shift v on v.slot_id = r.slot_id join volunteer_event e on e.id = v.event_id
          where b.id = ${id} and e.municipality_id = b.municipality_id
            and coalesce(b.organisation_id, e.organisation_id) = e.organisation_id
          order by r.slot_id`,
    );
    return found.map(({ slot }) => slotId(slot));
  }
}

const barOf = (row: BarRow): Bar => ({
  id: barId(row.id),
  person: personId(row.person_id),
  municipality: municipalityId(row.municipality_id),
  organisation: row.organisation_id === null ? null : organisationId(row.organisation_id),
  reason: row.reason,
  by: personId(row.by_id),
  until: row.until,
  objected: row.objected,
  decision: row.decision,
});
