import type { Account, PeopleStore } from '@talka/identity';
import { personId } from '@talka/kernel';
import { first, one, rows, sql, type Queryable } from '../sql.js';
import { erasePerson } from './erase-person.js';
import { grantsOf } from './grants.store.js';
import { holdAddress } from './hold-address.js';

type AccountRow = Omit<Account, 'grants'>;

/** People, as those who decide about them see them. */
export const peopleStore = (manager: Queryable): PeopleStore => ({
  async find(id) {
    const row = await first<AccountRow>(
      manager,
      sql`select id, name, email, to_char(birth_date, 'YYYY-MM-DD') as "birthDate",
            municipality_id as municipality, area_id as area, language
          from person where id = ${id} and erased_at is null for update`,
    );
    return row && { ...row, grants: await grantsOf(manager, id) };
  },

  async idByEmail(email) {
    const row = await first<{ id: string }>(manager, sql`select id from person where email = ${email}`);
    return row && personId(row.id);
  },

  async claim(email) {
    await holdAddress(manager, email);
    return (await first(manager, sql`select from person where email = ${email}`)) === undefined;
  },

  async add(it) {
    const { id } = await one<{ id: string }>(
      manager,
      sql`insert into person (name, email, birth_date, municipality_id, area_id, language)
          values (${it.name}, ${it.email}, ${it.birthDate}, ${it.municipality}, ${it.area}, ${it.language})
          returning id`,
    );
    return personId(id);
  },

  async change(id, it) {
    await rows(
      manager,
      sql`update person set name = ${it.name}, municipality_id = ${it.municipality}, area_id = ${it.area},
            language = ${it.language}
          where id = ${id}`,
    );
  },

  async changeEmail(id, email) {
    await rows(manager, sql`update person set email = ${email} where id = ${id}`);
  },

  async keepDeskHelp(it) {
    await rows(
      manager,
      sql`insert into desk_help (municipality_id, clerk_id, person_id, act, document)
          values (${it.municipality}, ${it.clerk}, ${it.person}, ${it.act}, ${it.document})`,
    );
  },

  async forgetAddress(email) {
    await rows(manager, sql`delete from session where email = ${email}`);
    await rows(manager, sql`delete from sign_in_code where email = ${email} and person_id is null`);
    await rows(manager, sql`delete from news_request where email = ${email}`);
    await rows(manager, sql`delete from news_subscription where email = ${email}`);
    await rows(manager, sql`delete from parked_address where email = ${email}`);
    await rows(
      manager,
      sql`delete from mail where lower(to_address) = lower(${email}) and person_id is null`,
    );
  },

  erase: (id) => erasePerson(manager, id),
});
