import type { Child, ChildStore } from '@talka/identity';
import { personId } from '@talka/kernel';
import { first, one, rows, sql, type Queryable, type Sql } from '../sql.js';
import { erasePerson } from './erase-person.js';

const COLUMNS = sql`p.id as person, p.name, to_char(p.birth_date, 'YYYY-MM-DD') as "birthDate"`;

/** The children somebody brings, by age. */
export const childrenOf = (on: Queryable, carer: string): Promise<Child[]> =>
  rows(
    on,
    sql`select ${COLUMNS} from child c join person p on p.id = c.person_id
        where c.carer_id = ${carer} order by p.birth_date, p.name, p.id`,
  );

/** Who hears of what concerns somebody `person`: whoever brings a child, and everybody else themselves. */
export const toldFor = (person: Sql): Sql =>
  sql`coalesce((select brought.carer_id from child brought where brought.person_id = ${person}), ${person})`;

/** That what is `whose` is somebody's own, or of a child they bring. */
export const ownOrTheirChilds = (whose: Sql, person: string): Sql =>
  sql`(${whose} = ${person} or ${whose} in (select brought.person_id from child brought where brought.carer_id = ${person}))`;

/**
 * Children, inside one transaction. The carer is locked by whoever looks their account up; were they not, there would still be
 * only ten numbers to have.
 */
export const childStore = (manager: Queryable): ChildStore => ({
  async count(carer) {
    const { count } = await one<{ count: number }>(
      manager,
      sql`select count(*)::int as count from child where carer_id = ${carer}`,
    );
    return count;
  },

  async add(carer, { name, birthDate }) {
    const { id } = await one<{ id: string }>(
      manager,
      sql`with born as (
            insert into person (name, birth_date, municipality_id, area_id, language)
            select ${name}, ${birthDate}::date, municipality_id, area_id, language from person where id = ${carer}
            returning id)
          insert into child (person_id, carer_id, number)
            select id, ${carer}, (select min(free) from generate_series(1, 10) free
              where not exists (select from child where carer_id = ${carer} and number = free))
            from born returning person_id as id`,
    );
    return personId(id);
  },

  find: (carer, child) =>
    first<Child>(
      manager,
      sql`select ${COLUMNS} from child c join person p on p.id = c.person_id
          where c.carer_id = ${carer} and c.person_id = ${child} for update of p`,
    ),

  async rename(child, name) {
    await rows(manager, sql`update person set name = ${name} where id = ${child}`);
  },

  erase: (child) => erasePerson(manager, child),
});
