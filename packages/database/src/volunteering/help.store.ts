import { personId, type MunicipalityId, type PersonId } from '@talka/kernel';
import { slotId, type SlotId } from '@talka/registration';
import type { Language } from '@talka/territory';
import {
  ASKED_AT_MOST,
  ASKED_WITHIN,
  helpQuestionId,
  type HelpCall,
  type HelpEnding,
  type HelpQuestion,
  type HelpQuestionId,
  type HelpQuestionState,
  type HelpStore,
  type HelpWave,
  type WhichQuestion,
  type Willing,
} from '@talka/volunteering';
import type { EntityManager } from 'typeorm';
import { promiseMail } from '../identity/promise-mail.js';
import { newToken, tokenHash } from '../identity/secrets.js';
import { changes, first, one, rows, sql, type Queryable, type Sql } from '../sql.js';

interface QuestionRow {
  readonly id: string;
  readonly slot_id: string;
  readonly person_id: string;
  readonly state: HelpQuestionState;
}

const CALL = sql`select slot_id, waves, ending from help_call`;
const QUESTION = sql`select id, slot_id, person_id, state from help_question`;

/** Two spellings of a role at one organiser are one kind: case and spaces do not count. */
const kindOf = (name: Sql): Sql => sql`lower(regexp_replace(btrim(${name}), '\\s+', ' ', 'g'))`;

/** Of a question q: the organiser that asked, and the role. */
const KIND = sql`select e.organisation_id, ${kindOf(sql`o.name`)} as role, q.person_id from help_question q
  join volunteer_shift v on v.slot_id = q.slot_id join volunteer_event e on e.id = v.event_id
  join volunteer_role o on o.event_id = v.event_id and o.id = v.role_id`;

/** Whoever did not answer in time owes no answer any more, and may be asked for something else. */
export const lapseHelpQuestions = async (on: Queryable): Promise<void> => {
  await rows(
    on,
    sql`update help_question q set state = 'lapsed' from help_wave w
        where q.state = 'open' and w.slot_id = q.slot_id and w.number = q.wave and w.until <= talka_now()`,
  );
};

/** Calls for help in PostgreSQL, inside one transaction. */
export class PgHelpStore implements HelpStore {
  constructor(private readonly manager: EntityManager) {}

  lock(slot: SlotId): Promise<HelpCall | undefined> {
    return this.call(sql`${CALL} where slot_id = ${slot} for update`);
  }

  take(slot: SlotId): Promise<HelpCall | undefined> {
    return this.call(sql`${CALL} where slot_id = ${slot} for update skip locked`);
  }

  async open(slot: SlotId): Promise<void> {
    await rows(
      this.manager,
      sql`insert into help_call (slot_id) values (${slot})
          on conflict (slot_id) do update set ending = null, ended_at = null, look_at = talka_now()`,
    );
  }

  async end(slot: SlotId, ending: HelpEnding): Promise<void> {
    await rows(
      this.manager,
      sql`update help_call set ending = ${ending}, ended_at = talka_now() where slot_id = ${slot}`,
    );
    await rows(
      this.manager,
      sql`update help_question set state = 'lapsed' where slot_id = ${slot} and state = 'open'`,
    );
  }

  async kept(slot: SlotId): Promise<number> {
    const { count } = await one<{ count: number }>(
      this.manager,
      sql`select count(*)::int as count from registration
          where slot_id = ${slot} and state = 'held' and why <> 'hand-over'`,
    );
    return count;
  }

  async willing(slot: SlotId): Promise<readonly Willing[]> {
    const found = await rows<{ id: string; lives_here: boolean; owes: boolean; asked: Date[] }>(
      this.manager,
      sql`select p.id, p.municipality_id = e.municipality_id as lives_here,
            exists (select from help_question q where q.person_id = p.id and q.state = 'open') as owes,
            array(select q.asked_at from help_question q where q.person_id = p.id) as asked
          from volunteer_shift v join volunteer_event e on e.id = v.event_id
            join volunteer_role o on o.event_id = v.event_id and o.id = v.role_id
            join help_willing w on w.municipality_id = e.municipality_id
            join person p on p.id = w.person_id and p.erased_at is null
          where v.slot_id = ${slot}
            and not exists (select from help_question q where q.slot_id = v.slot_id and q.person_id = p.id)
            and not exists (select from registration r where r.slot_id = v.slot_id and r.person_id = p.id)
            and not exists (select from organisation_person a
              where a.organisation_id = e.organisation_id and a.person_id = p.id)
            and not exists (select from help_unwanted u where u.person_id = p.id
              and u.organisation_id = e.organisation_id and u.role = ${kindOf(sql`o.name`)})`,
    );
    return found.map(({ id, lives_here, owes, asked }) => ({
      ...{ person: personId(id), livesHere: lives_here, openQuestion: owes, asked },
    }));
  }

  async ask({ slot, number, people, until }: HelpWave): Promise<number> {
    await rows(
      this.manager,
      sql`insert into help_wave (slot_id, number, until) values (${slot}, ${number}, ${until})`,
    );
    await rows(this.manager, sql`update help_call set waves = ${number} where slot_id = ${slot}`);
    let asked = 0;
    for (const person of people) if (await this.askOne({ slot, number, person, until })) asked += 1;
    return asked;
  }

  /** Their other questions are looked at again: they may have been asked elsewhere before they were locked here. */
  private async askOne(wave: Omit<HelpWave, 'people'> & { readonly person: PersonId }): Promise<boolean> {
    const { slot, number, person, until } = wave;
    const token = newToken();
    const asked = await first<Asked>(
      this.manager,
      sql`with made as (
            insert into help_question (slot_id, wave, person_id, token_hash)
              select ${slot}, ${number}, ${person}, ${tokenHash(token)}
              where (select count(*) from help_question where person_id = ${person}
                and asked_at > talka_now() - make_interval(secs => ${ASKED_WITHIN / 1000})) < ${ASKED_AT_MOST}
              on conflict do nothing returning id, person_id, slot_id)
          select made.id, p.email, p.language, e.title, o.name as role, g.name as organiser, e.place, lower(s.during) as from
          from made join person p on p.id = made.person_id join volunteer_shift v on v.slot_id = made.slot_id
            join volunteer_event e on e.id = v.event_id join organisation g on g.id = e.organisation_id
            join volunteer_role o on o.event_id = v.event_id and o.id = v.role_id join slot s on s.id = v.slot_id`,
    );
    if (!asked) return false;
    const { id, email, language, title, role, organiser, place, from } = asked;
    if (email === null) return true;
    await promiseMail(this.manager, {
      ...{ onceKey: `help:${id}`, to: email, person, language, template: 'help-asked' },
      params: {
        ...{ title, role, organiser, place, path: `/help#${token}` },
        ...{ from: from.toISOString(), until: until.toISOString() },
      },
    });
    return true;
  }

  async lookAgain(slot: SlotId, at: Date): Promise<void> {
    await rows(this.manager, sql`update help_call set look_at = ${at} where slot_id = ${slot}`);
  }

  async lookSoon(slot: SlotId): Promise<void> {
    await rows(
      this.manager,
      sql`update help_call set look_at = talka_now() where slot_id = ${slot} and ending is null
            and not exists (select from help_question where slot_id = ${slot} and state = 'open')`,
    );
  }

  async due(limit: number): Promise<readonly SlotId[]> {
    const found = await rows<{ id: string }>(
      this.manager,
      sql`select c.slot_id as id from help_call c join slot s on s.id = c.slot_id
          where c.ending is null and (c.look_at <= talka_now() or s.state = 'cancelled'
            or lower(s.during) <= talka_now() or (s.taken >= s.places and not exists (select from registration r
              where r.slot_id = s.id and r.state = 'held' and r.why <> 'hand-over')))
          order by c.look_at limit ${limit}`,
    );
    return found.map(({ id }) => slotId(id));
  }

  async find(which: WhichQuestion): Promise<HelpQuestion | undefined> {
    const mine =
      'token' in which
        ? sql`token_hash = ${tokenHash(which.token)}`
        : sql`id = ${which.question} and person_id = ${which.person}`;
    const row = await first<QuestionRow>(this.manager, sql`${QUESTION} where ${mine}`);
    return row && questionOf(row);
  }

  async question(id: HelpQuestionId): Promise<HelpQuestion> {
    return questionOf(
      await one<QuestionRow>(this.manager, sql`${QUESTION} where id = ${id} for no key update`),
    );
  }

  async answer(id: HelpQuestionId, state: 'yes' | 'no' | 'not-this-kind'): Promise<void> {
    await rows(
      this.manager,
      sql`update help_question set state = ${state}, answered_at = talka_now() where id = ${id}`,
    );
  }

  async notThisKind(id: HelpQuestionId): Promise<void> {
    await rows(
      this.manager,
      sql`insert into help_unwanted (organisation_id, role, person_id) ${KIND} where q.id = ${id} on conflict do nothing`,
    );
  }

  async thisKindAfterAll(id: HelpQuestionId): Promise<void> {
    await rows(
      this.manager,
      sql`delete from help_unwanted u using (${KIND} where q.id = ${id}) as kind
          where u.person_id = kind.person_id and u.organisation_id = kind.organisation_id and u.role = kind.role`,
    );
  }

  async choose(person: PersonId, municipalities: readonly MunicipalityId[]): Promise<void> {
    await rows(
      this.manager,
      sql`delete from help_willing where person_id = ${person} and municipality_id <> all(${municipalities}::text[])`,
    );
    await rows(
      this.manager,
      sql`insert into help_willing (person_id, municipality_id)
          select ${person}, one from unnest(${municipalities}::text[]) as one on conflict do nothing`,
    );
  }

  async releaseFrom(person: PersonId): Promise<void> {
    await rows(
      this.manager,
      sql`update help_question set state = 'lapsed' where person_id = ${person} and state = 'open'`,
    );
  }

  async askAgain(person: PersonId, kind: string): Promise<boolean> {
    const gone = sql`delete from help_unwanted where id = ${kind} and person_id = ${person} returning id`;
    return (await changes(this.manager, gone)) > 0;
  }

  private async call(statement: Sql): Promise<HelpCall | undefined> {
    const row = await first<{ slot_id: string; waves: number; ending: HelpEnding | null }>(
      this.manager,
      statement,
    );
    return row && { slot: slotId(row.slot_id), waves: row.waves, ending: row.ending };
  }
}

interface Asked {
  readonly id: string;
  readonly email: string | null;
  readonly language: Language;
  readonly title: string;
  readonly role: string;
  readonly organiser: string;
  readonly place: string;
  readonly from: Date;
}

const questionOf = (row: QuestionRow): HelpQuestion => ({
  id: helpQuestionId(row.id),
  slot: slotId(row.slot_id),
  person: personId(row.person_id),
  state: row.state,
});
