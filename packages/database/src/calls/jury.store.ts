import {
  ANSWER_WITHIN,
  juryId,
  type AreaGroup,
  type Gender,
  type Jury,
  type JuryState,
  type JuryStore,
  type Seat,
  type TraitShares,
  type Volunteer,
  type WhoMay,
} from '@talka/calls';
import { municipalityId } from '@talka/kernel';
import { changes, first, one, rows, sql, type Queryable, type Sql } from '../sql.js';

interface JuryRow {
  readonly id: string;
  readonly number: number;
  readonly municipality_id: string;
  readonly state: JuryState;
  readonly places: number;
  readonly who_may: WhoMay;
  readonly closes_at: Date;
  readonly traits: readonly TraitShares[];
  readonly commitment: string;
  readonly seed: string | null;
}

const COLUMNS: Sql = sql`id, number, municipality_id, state, places, who_may, closes_at, traits, commitment, seed`;

const juryOf = (row: JuryRow): Jury => ({
  ...{ id: juryId(row.id), number: row.number, municipality: municipalityId(row.municipality_id) },
  ...{ state: row.state, places: row.places, whoMay: row.who_may, closesAt: row.closes_at },
  ...{ traits: row.traits, commitment: row.commitment, seed: row.seed },
});

/** Until when somebody who is asked may answer. */
const answerBy: Sql = sql`talka_now() + make_interval(secs => ${ANSWER_WITHIN / 1_000}::int)`;

/** Juries by lot in PostgreSQL, inside one transaction. */
export const juryStore = (manager: Queryable): JuryStore => ({
  async openOf(municipality) {
    await rows(manager, sql`select id from municipality where id = ${municipality} for no key update`);
    const { open } = await one<{ open: number }>(
      manager,
      sql`select count(*)::int as open from jury where municipality_id = ${municipality} and state = 'open'`,
    );
    return open;
  },
  async announce(it) {
    const row = await first<JuryRow>(
      manager,
      sql`insert into jury (municipality_id, title, words, language, places, who_may, traits, commitment, locked_seed,
            announced_by, closes_at)
          values (${it.municipality}, ${it.title}, ${it.words}, ${it.language}, ${it.places}, ${it.whoMay},
            ${JSON.stringify(it.traits)}::jsonb, ${it.seed.commitment}, ${Buffer.from(it.seed.locked)}, ${it.by},
            ${it.closesAt})
          on conflict on constraint jury_seed_announced_once do nothing returning ${COLUMNS}`,
    );
    return row && juryOf(row);
  },
  async find(number) {
    const row = await first<JuryRow>(
      manager,
      sql`select ${COLUMNS} from jury where number = ${number} for update`,
    );
    return row && juryOf(row);
  },
  async callOff(id, words, by) {
    await rows(
      manager,
      sql`update jury set state = 'called-off', ended_at = talka_now(), ended_by = ${by}, words_at_end = ${words}
          where id = ${id}`,
    );
  },
  async areaOf(person) {
    const { area } = await one<{ area: AreaGroup }>(
      manager,
      sql`select case a.kind when 'parish' then 'parish' else 'town' end as area
          from person p join area a on a.id = p.area_id where p.id = ${person}`,
    );
    return area;
  },
  async volunteer(id, person, { age, area, gender }) {
    const again = await rows<{ number: number }>(
      manager,
      sql`update jury_volunteer set age = ${age}, area = ${area}, gender = ${gender}
          where jury_id = ${id} and person_id = ${person} returning number`,
    );
    if (again[0]) return again[0].number;
    const { number } = await one<{ number: number }>(
      manager,
      sql`with n as (update jury set last_volunteer = last_volunteer + 1 where id = ${id} returning last_volunteer)
          insert into jury_volunteer (jury_id, number, person_id, age, area, gender)
          select ${id}::uuid, last_volunteer, ${person}::uuid, ${age}, ${area}, ${gender} from n returning number`,
    );
    return number;
  },
  async withdraw(id, person) {
    const gone = sql`delete from jury_volunteer where jury_id = ${id} and person_id = ${person} returning number`;
    return (await changes(manager, gone)) > 0;
  },
  async due() {
    const row = await first<JuryRow>(
      manager,
      sql`select ${COLUMNS} from jury where state = 'open' and closes_at <= talka_now()
          order by closes_at limit 1 for update skip locked`,
    );
    return row && juryOf(row);
  },
  async hiddenSeed(id) {
    return one(manager, sql`select commitment, locked_seed as locked from jury where id = ${id}`);
  },
  volunteers: (id) =>
    rows<Volunteer & { area: AreaGroup | null; gender: Gender | null }>(
      manager,
      sql`select number, age, area, gender from jury_volunteer where jury_id = ${id} order by number`,
    ),
  async keepDraw(id, { seed, hidden, drawn }) {
    await rows(
      manager,
      sql`update jury_volunteer set gender = null where jury_id = ${id} and number = any (${hidden}::int[])`,
    );
    await rows(
      manager,
      sql`update jury set state = 'drawn', seed = ${seed}, ended_at = talka_now() where id = ${id}`,
    );
    await rows(
      manager,
      sql`insert into jury_seat (jury_id, number, seat, answer_by)
          select ${id}::uuid, number, seat, ${answerBy} from unnest(${drawn}::int[]) with ordinality as d (number, seat)`,
    );
  },
  seats: (id) =>
    rows<Seat>(
      manager,
      sql`select seat, number as volunteer, state from jury_seat where jury_id = ${id} order by asked_at, seat`,
    ),
  async numberOf(id, person) {
    const found = await first<{ number: number }>(
      manager,
      sql`select number from jury_volunteer where jury_id = ${id} and person_id = ${person}`,
    );
    return found?.number;
  },
  async settle(id, volunteer, state) {
    await rows(
      manager,
      sql`update jury_seat set state = ${state}, answered_at = talka_now() where jury_id = ${id} and number = ${volunteer}`,
    );
  },
  async ask(id, seat, volunteer, instead) {
    await rows(
      manager,
      sql`insert into jury_seat (jury_id, number, seat, instead_of, answer_by)
          values (${id}, ${volunteer}, ${seat}, ${instead}, ${answerBy})`,
    );
  },
  async lapsed() {
    const row = await first<JuryRow>(
      manager,
      sql`select ${COLUMNS} from jury j where state = 'drawn' and exists (${LAPSED} and s.jury_id = j.id)
          order by closes_at limit 1 for update skip locked`,
    );
    if (!row) return undefined;
    const lapsed = await rows<{ volunteer: number; state: 'silent' | 'gone' }>(
      manager,
      sql`${LAPSED} and s.jury_id = ${row.id} order by s.seat`,
    );
    return lapsed.length > 0 ? { jury: juryOf(row), lapsed } : undefined;
  },
});

const LAPSED: Sql = sql`select s.number as volunteer, case when v.person_id is null then 'gone' else 'silent' end as state
  from jury_seat s join jury_volunteer v on (v.jury_id, v.number) = (s.jury_id, s.number)
  where s.state in ('asked', 'accepted')
    and (v.person_id is null or (s.state = 'asked' and s.answer_by <= talka_now()))`;
