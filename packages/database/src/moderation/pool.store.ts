import { dayAfter, municipalityId, personId, type MunicipalityId, type PersonId } from '@talka/kernel';
import type { Away, Case, Duty, DutyPlace, PoolStore, RotaFacts, Sharing } from '@talka/moderation';
import type { EntityManager } from 'typeorm';
import { changes, first, one, rows, sql, type Sql } from '../sql.js';
import { violated } from '../transaction.js';

interface DutyRow {
  readonly week: string;
  readonly place: DutyPlace;
  readonly person_id: string;
  readonly municipality_id: string;
}

const DUTY: Sql = sql`to_char(week, 'YYYY-MM-DD') as week, place, person_id, municipality_id`;

const dutyOf = (row: DutyRow): Duty => ({
  week: row.week,
  place: row.place,
  person: personId(row.person_id),
  municipality: municipalityId(row.municipality_id),
});

/** How long before their week people are told. */
const TOLD_BEFORE = 3;
/** How far back weeks count for whose turn it is. */
const REMEMBERED = 52 * 7;

/** The pool of moderators and its rota in PostgreSQL, inside one transaction. */
export class PgPoolStore implements PoolStore {
  constructor(private readonly manager: EntityManager) {}

  async lock(): Promise<void> {
    await one(this.manager, sql`select one from rota for update`);
  }

  async share(municipality: MunicipalityId, { submissions, ownElsewhere }: Sharing): Promise<void> {
    await rows(
      this.manager,
      sql`insert into shared_desk (municipality_id, submissions, own_elsewhere)
          values (${municipality}, ${submissions}, ${ownElsewhere})
          on conflict (municipality_id) do update
            set submissions = excluded.submissions, own_elsewhere = excluded.own_elsewhere`,
    );
  }

  async stop(municipality: MunicipalityId): Promise<boolean> {
    const gone = await changes(
      this.manager,
      sql`delete from shared_desk where municipality_id = ${municipality} returning municipality_id`,
    );
    return gone > 0;
  }

  async moderators(municipality: MunicipalityId, people: readonly PersonId[]): Promise<PersonId[]> {
    const found = await rows<{ id: string }>(
      this.manager,
      sql`select p.id from person p where p.id = any(${people}::uuid[]) and p.erased_at is null
            and talka_decides_at(p.id, ${municipality})`,
    );
    return found.map(({ id }) => personId(id));
  }

  async members(municipality: MunicipalityId): Promise<PersonId[]> {
    const found = await rows<{ person_id: string }>(
      this.manager,
      sql`select person_id from pool_member where municipality_id = ${municipality} order by since, person_id`,
    );
    return found.map(({ person_id }) => personId(person_id));
  }

  async put(municipality: MunicipalityId, people: readonly PersonId[]): Promise<PersonId[]> {
    const added = await rows<{ person_id: string }>(
      this.manager,
      sql`insert into pool_member (person_id, municipality_id) select p, ${municipality} from unnest(${people}::uuid[]) p
          on conflict (person_id) do nothing returning person_id`,
    );
    return added.map(({ person_id }) => personId(person_id));
  }

  async take(municipality: MunicipalityId, people: readonly PersonId[]): Promise<void> {
    await rows(
      this.manager,
      sql`delete from pool_member where municipality_id = ${municipality} and person_id = any(${people}::uuid[])
          returning person_id`,
    );
  }

  async memberOf(person: PersonId): Promise<MunicipalityId | undefined> {
    const found = await first<{ municipality_id: string }>(
      this.manager,
      sql`select municipality_id from pool_member where person_id = ${person}`,
    );
    return found && municipalityId(found.municipality_id);
  }

  async addAway(person: PersonId, { from, until }: Away): Promise<boolean> {
    try {
      await rows(
        this.manager,
        sql`insert into duty_absence (person_id, during) values (${person}, daterange(${from}::date, ${until}::date, '[]'))
            returning id`,
      );
      return true;
    } catch (error) {
      if (violated(error) === 'duty_absence_apart') return false;
      throw error;
    }
  }

  async dropAway(person: PersonId, id: string): Promise<boolean> {
    const gone = await changes(
      this.manager,
      sql`delete from duty_absence where id = ${id} and person_id = ${person} returning id`,
    );
    return gone > 0;
  }

  async clear(): Promise<Duty[]> {
    await rows(
      this.manager,
      sql`delete from pool_member where not talka_decides_at(person_id, municipality_id) returning person_id`,
    );
    const gone = await rows<DutyRow>(
      this.manager,
      sql`delete from duty d where d.week >= talka_week() and (
            not exists (select from pool_member m where m.person_id = d.person_id and m.municipality_id = d.municipality_id)
            or exists (select from duty_absence a
              where a.person_id = d.person_id and a.during && daterange(d.week, d.week + 7)))
          returning ${DUTY}`,
    );
    return gone.map(dutyOf);
  }

  async rota(): Promise<RotaFacts> {
    const { week } = await one<{ week: string }>(
      this.manager,
      sql`select to_char(talka_week(), 'YYYY-MM-DD') as week`,
    );
    const members = await rows<{ person_id: string; municipality_id: string; away: Away[] }>(
      this.manager,
      sql`select m.person_id, m.municipality_id, coalesce((select jsonb_agg(jsonb_build_object(
              'from', to_char(lower(a.during), 'YYYY-MM-DD'), 'until', to_char(upper(a.during) - 1, 'YYYY-MM-DD')))
            from duty_absence a where a.person_id = m.person_id and upper(a.during) > talka_week()), '[]') as away
          from pool_member m order by m.since, m.person_id`,
    );
    const duties = await rows<DutyRow>(
      this.manager,
      sql`select ${DUTY} from duty where week > ${dayAfter(week, -REMEMBERED)}::date order by week, place`,
    );
    return {
      week,
      members: members.map(({ person_id, municipality_id, away }) => ({
        person: personId(person_id),
        municipality: municipalityId(municipality_id),
        away,
      })),
      duties: duties.map(dutyOf),
    };
  }

  async give(duties: readonly Duty[]): Promise<void> {
    for (const { week, place, person, municipality } of duties)
      await rows(
        this.manager,
        sql`insert into duty (week, place, person_id, municipality_id)
            values (${week}::date, ${place}, ${person}, ${municipality}) returning week`,
      );
  }

  async untold(): Promise<Duty[]> {
    const told = await rows<DutyRow>(
      this.manager,
      sql`update duty set told_at = talka_now() where told_at is null and week >= talka_week()
            and week <= (talka_now() at time zone 'Europe/Riga')::date + ${TOLD_BEFORE}::int
          returning ${DUTY}`,
    );
    return told.map(dutyOf);
  }

  /** The municipality's part and the duty are held until the end: neither can be taken away meanwhile. */
  async reaches(
    person: PersonId,
    { municipality, kind, insiders }: Pick<Case, 'municipality' | 'kind' | 'insiders'>,
  ): Promise<boolean> {
    await rows(this.manager, sql`select from shared_desk where municipality_id = ${municipality} for share`);
    await rows(
      this.manager,
      sql`select from duty where week = talka_week() and person_id = ${person} for share`,
    );
    const found = await one<{ reaches: boolean }>(
      this.manager,
      sql`select talka_reaches(${person}, ${municipality}, ${kind}, ${insiders}::uuid[]) as reaches`,
    );
    return found.reaches;
  }
}
