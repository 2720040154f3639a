import type { PersonId } from '@talka/kernel';
import type { Ability, AbilityPorts } from '@talka/volunteering';
import type { EntityManager } from 'typeorm';
import { rows, sql, type Queryable } from '../sql.js';

/** What somebody has said of themselves. */
export const abilitiesOf = async (on: Queryable, person: string): Promise<Ability[]> =>
  (
    await rows<{ ability: Ability }>(
      on,
      sql`select ability from person_ability where person_id = ${person} order by ability`,
    )
  ).map(({ ability }) => ability);

/** Abilities in PostgreSQL, inside one transaction; when something was first said is kept. */
export class PgAbilityStore implements Pick<AbilityPorts['abilities'], 'say'> {
  constructor(private readonly manager: EntityManager) {}

  async say(person: PersonId, abilities: readonly Ability[]): Promise<void> {
    await rows(
      this.manager,
      sql`delete from person_ability where person_id = ${person} and not (ability = any(${abilities}::text[]))`,
    );
    await rows(
      this.manager,
      sql`insert into person_ability (person_id, ability) select ${person}, unnest(${abilities}::text[])
          on conflict do nothing`,
    );
  }
}
