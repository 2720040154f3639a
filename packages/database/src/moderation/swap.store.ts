import { municipalityId, personId, type MunicipalityId } from '@talka/kernel';
import {
  changesOf,
  type Swap,
  type SwapEnd,
  type SwapState,
  type SwapStore,
  type SwapWish,
} from '@talka/moderation';
import type { EntityManager } from 'typeorm';
import { first, rows, sql, type Sql } from '../sql.js';

interface SwapRow {
  readonly id: string;
  readonly asker_id: string;
  readonly colleague_id: string;
  readonly week: string;
  readonly in_return: string | null;
  readonly state: SwapState;
}

const SWAP: Sql = sql`s.id, s.asker_id, s.colleague_id, to_char(s.week, 'YYYY-MM-DD') as week,
  to_char(s.in_return, 'YYYY-MM-DD') as in_return, s.state`;

const swapOf = (row: SwapRow): Swap => ({
  ...{ id: row.id, state: row.state, week: row.week, inReturn: row.in_return },
  ...{ asker: personId(row.asker_id), colleague: personId(row.colleague_id) },
});

/** Swaps of weeks on duty in PostgreSQL, inside one transaction. */
export class PgSwapStore implements SwapStore {
  constructor(private readonly manager: EntityManager) {}

  async add({ asker, colleague, week, inReturn }: SwapWish): Promise<string | undefined> {
    const added = await first<{ id: string }>(
      this.manager,
      sql`insert into duty_swap (asker_id, colleague_id, week, in_return)
          values (${asker}, ${colleague}, ${week}::date, ${inReturn}::date)
          on conflict (week, asker_id) where state = 'asked' do nothing returning id`,
    );
    return added?.id;
  }

  async find(id: string): Promise<Swap | undefined> {
    const found = await first<SwapRow>(
      this.manager,
      sql`select ${SWAP} from duty_swap s where s.id = ${id} for update`,
    );
    return found && swapOf(found);
  }

  async end({ id }: Swap, how: SwapEnd): Promise<void> {
    await rows(
      this.manager,
      sql`update duty_swap set state = ${how}, ended_at = talka_now() where id = ${id} returning id`,
    );
  }

  async exchange(swap: Swap): Promise<void> {
    for (const { week, from, to } of changesOf(swap))
      await rows(
        this.manager,
        sql`update duty d set person_id = m.person_id, municipality_id = m.municipality_id, told_at = null
            from pool_member m where d.week = ${week}::date and d.person_id = ${from} and m.person_id = ${to}
            returning d.week`,
      );
  }

  /** What has ended is kept for a week after both weeks began, so that whoever is told of it late still finds it. */
  async lapse(): Promise<(Swap & { readonly municipality: MunicipalityId | null })[]> {
    await rows(
      this.manager,
      sql`delete from duty_swap where state <> 'asked' and greatest(week, in_return) < talka_week() returning id`,
    );
    const lapsed = await rows<SwapRow & { municipality_id: string | null }>(
      this.manager,
      sql`update duty_swap s set state = 'lapsed', ended_at = talka_now()
          where s.state = 'asked' and (least(s.week, s.in_return) <= talka_week()
            or not exists (select from duty d where d.week = s.week and d.person_id = s.asker_id)
            or not exists (select from pool_member m where m.person_id = s.colleague_id)
            or s.in_return is not null and (
              not exists (select from duty d where d.week = s.in_return and d.person_id = s.colleague_id)
              or exists (select from duty_absence a where a.person_id = s.asker_id
                and a.during && daterange(s.in_return, s.in_return + 7))))
          returning ${SWAP}, (select m.municipality_id from pool_member m where m.person_id = s.asker_id) as municipality_id`,
    );
    return lapsed.map((row) => ({
      ...swapOf(row),
      municipality: row.municipality_id === null ? null : municipalityId(row.municipality_id),
    }));
  }
}
