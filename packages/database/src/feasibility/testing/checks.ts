import type { Person } from '@talka/identity';
import { municipalityId, personId } from '@talka/kernel';
import { createDataSource } from '../../data-source.js';
import { one, rows, sql } from '../../sql.js';
import { testDatabase } from '../../testing/test-database.js';

export const HERE = municipalityId('ludzas-novads');

/** A database with people and ideas under check. */
export async function checksScene() {
  const database = await testDatabase();
  const source = await createDataSource({
    url: database.url,
    applicationName: 'spec',
    pool: 20,
  }).initialize();

  const person = async (): Promise<string> =>
    (
      await one<{ id: string }>(
        source,
        sql`insert into person (name, email, birth_date, municipality_id, area_id)
            select 'Anna', 'a' || uuidv7() || '@talka.example', '1980-01-01', municipality_id, id
            from area where municipality_id = ${HERE} limit 1 returning id`,
      )
    ).id;
  const author = await person();

  return {
    source,
    author,
    person,
    administrator: async (): Promise<Person> => ({
      ...{ id: personId(await person()), name: 'Maija', birthDate: '1980-01-01', municipality: HERE },
      grants: [{ role: 'administrator', municipality: HERE }],
    }),
    /** An idea under review with an assessment, costed or not. */
    checkedIdea: async (cents: number | null): Promise<{ idea: string; assessment: string }> => {
      const { id: idea } = await one<{ id: string }>(
        source,
        sql`insert into idea (status, author_id, process_id, title, summary, why, task, category, municipality_id,
              area_id, language, number, published_at)
            select 'under-review', ${author}, p.id, 'Šūpoles', 'Šūpoles', 'Šūpoles', 1, 'play-and-sport',
              a.municipality_id, a.id, 'lv', nextval('idea_number'), talka_now()
            from area a join process p on p.municipality_id = a.municipality_id
            where a.municipality_id = ${HERE} limit 1 returning id`,
      );
      const { id: assessment } = await one<{ id: string }>(
        source,
        sql`insert into idea_assessment (idea_id, municipality_id, opened_by)
            values (${idea}, ${HERE}, ${await person()}) returning id`,
      );
      if (cents !== null)
        await rows(source, sql`insert into idea_costing_line values (${assessment}, 1, 'Pamats', ${cents})`);
      return { idea, assessment };
    },
    close: async (): Promise<void> => {
      await source.destroy();
      await database.drop();
    },
  };
}

export type ChecksScene = Awaited<ReturnType<typeof checksScene>>;
