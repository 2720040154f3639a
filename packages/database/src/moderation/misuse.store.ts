import { municipalityId, personId, type PersonId } from '@talka/kernel';
import type {
  Conduct,
  Measure,
  Misuse,
  MisuseFact,
  MisuseStore,
  NewMeasure,
  OfConduct,
} from '@talka/moderation';
import type { EntityManager } from 'typeorm';
import { one, first, rows, sql, type Sql } from '../sql.js';

/**
 * Every time something of somebody's had to go, or they reported without any ground, in a municipality: by person and by what,
 * when they did it and when it was decided. What an appeal put right is not among it.
 */
export const misuseFacts = (municipality: string): Sql => sql`
  select a.person, 'commenting' as what, coalesce(w.written_at, i.created_at) as did, d.at
    from decision d join moderation_case c on c.id = d.case_id
      left join comment w on w.id = c.comment_id left join idea i on i.id = c.idea_id,
      unnest(c.authors) as a (person)
    where c.municipality_id = ${municipality} and (d.outcome = 'hide' or (d.outcome = 'refuse' and c.kind = 'review' and c.comment_id is not null))
      and not exists (select from moderation_case n join decision e on e.case_id = n.id
        where (n.idea_id = c.idea_id or n.comment_id = c.comment_id) and n.kind = 'appeal' and e.outcome = 'publish' and e.at > d.at)
  union all
  select r.reporter_id, 'reporting', r.sent_at, d.at from decision d join moderation_case c on c.id = d.case_id
      join report r on r.case_id = c.id
    where c.municipality_id = ${municipality} and d.unfounded and r.reporter_id is not null`;

/** The two columns of instants as facts: in the same order. */
export const factsOf = (row: { readonly did: Date[]; readonly facts: Date[] }): MisuseFact[] =>
  row.did.flatMap((did, index) => {
    const at = row.facts[index];
    return at ? [{ did, at }] : [];
  });

interface MeasureRow {
  readonly id: string;
  readonly municipality_id: string;
  readonly person_id: string;
  readonly what: Misuse;
  readonly kind: Measure['kind'];
  readonly by_id: string;
  readonly at: Date;
  readonly until: Date | null;
  readonly appealed_at: Date | null;
  readonly decided_at: Date | null;
  readonly recused: string[];
}

/** Measures against misuse in PostgreSQL, inside one transaction. */
export class PgMisuseStore implements MisuseStore {
  constructor(private readonly manager: EntityManager) {}

  async conduct({ municipality, person, what }: OfConduct): Promise<Conduct> {
    await rows(this.manager, sql`select from person where id = ${person} for no key update`);
    const found = await one<{
      did: Date[];
      facts: Date[];
      warned_at: Date | null;
      acted_at: Date | null;
      suspended_until: Date | null;
      recused: string[];
    }>(
      this.manager,
      sql`with f as (select f.did, f.at from (${misuseFacts(municipality)}) f where f.person = ${person} and f.what = ${what}),
          m as (select m.at, m.kind from misuse_measure m where m.person_id = ${person} and m.what = ${what}
            and m.municipality_id = ${municipality})
        select array(select did from f order by at, did) as did, array(select at from f order by at, did) as facts,
          (select max(at) from m where kind = 'warning') as warned_at, (select max(at) from m) as acted_at,
          talka_suspended_until(${person}, ${what}, ${municipality}) as suspended_until,
          talka_recused(array[${person}::uuid]) as recused`,
    );
    return {
      person,
      facts: factsOf(found),
      warnedAt: found.warned_at,
      actedAt: found.acted_at,
      suspendedUntil: found.suspended_until,
      recused: found.recused.map(personId),
    };
  }

  async add(it: NewMeasure): Promise<string> {
    const { id } = await one<{ id: string }>(
      this.manager,
      sql`insert into misuse_measure (municipality_id, person_id, what, kind, counted, words, by_id, until)
          values (${it.municipality}, ${it.person}, ${it.what}, ${it.kind}, ${it.counted}, ${it.words}, ${it.by}, ${it.until})
          returning id`,
    );
    return id;
  }

  async find(id: string): Promise<Measure | undefined> {
    await rows(
      this.manager,
      sql`select from person where id = (select person_id from misuse_measure where id = ${id}) for no key update`,
    );
    const row = await first<MeasureRow>(
      this.manager,
      sql`select id, municipality_id, person_id, what, kind, by_id, at, until, appealed_at, decided_at,
            talka_recused(array[person_id]) as recused
          from misuse_measure where id = ${id} and person_id is not null for update`,
    );
    return (
      row && {
        ...{ id: row.id, what: row.what, kind: row.kind, at: row.at, until: row.until },
        municipality: municipalityId(row.municipality_id),
        person: personId(row.person_id),
        by: personId(row.by_id),
        ...{ appealedAt: row.appealed_at, decidedAt: row.decided_at, recused: row.recused.map(personId) },
      }
    );
  }

  async appeal(id: string, words: string): Promise<void> {
    await rows(
      this.manager,
      sql`update misuse_measure set appeal_words = ${words}, appealed_at = talka_now() where id = ${id}`,
    );
  }

  async decide(id: string, outcome: 'upheld' | 'lifted', words: string, by: PersonId): Promise<void> {
    await rows(
      this.manager,
      sql`update misuse_measure set decision = ${outcome}, decision_words = ${words}, decided_by = ${by},
            decided_at = talka_now() where id = ${id}`,
    );
  }
}
