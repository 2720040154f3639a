import type { Person } from '@talka/identity';
import { ideaId, milestoneId, type DeliveryPorts, type IdeaId, type MilestoneId } from '@talka/ideas';
import { municipalityId, personId } from '@talka/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import { createDataSource } from '../../data-source.js';
import { record } from '../../record.js';
import { one, rows, sql } from '../../sql.js';
import { testDatabase } from '../../testing/test-database.js';
import { PgDeliveryStore } from '../delivery.store.js';
import { PgIdeaStore } from '../idea.store.js';

export const HERE = municipalityId('ludzas-novads');
export const PLANNED = '2026-06-01';

/** A database with officials, and ideas that votes have chosen. */
export async function deliveryScene() {
  const database = await testDatabase();
  const source = await createDataSource({
    ...{ url: database.url, applicationName: 'spec', pool: 20 },
  }).initialize();
  return {
    source,
    close: async (): Promise<void> => {
      await source.destroy();
      await database.drop();
    },
    official: () => official(source),
    chosen: () => chosen(source),
    step: async (idea: IdeaId): Promise<MilestoneId> => step(source, idea, await official(source)),
    photo: async (idea: IdeaId, at: MilestoneId): Promise<string> =>
      photo(source, idea, at, await official(source)),
  };
}

export const deliveryPorts = (plain: EntityManager, manager = plain): DeliveryPorts => ({
  ideas: new PgIdeaStore(manager),
  deliveries: new PgDeliveryStore(manager),
  record: async (it) => void (await record(plain, it)),
});

async function official(source: DataSource): Promise<Person> {
  const { id } = await one<{ id: string }>(
    source,
    sql`insert into person (name, email, birth_date, municipality_id, area_id)
        select 'Anna', 'a' || uuidv7() || '@talka.example', '1980-01-01', municipality_id, id
        from area where municipality_id = ${HERE} limit 1 returning id`,
  );
  return { id: personId(id), name: 'Anna', birthDate: '1980-01-01', municipality: HERE, grants: [] };
}

async function chosen(source: DataSource): Promise<IdeaId> {
  const author = await official(source);
  const { id } = await one<{ id: string }>(
    source,
    sql`insert into idea (status, number, published_at, author_id, process_id, title, summary, why, task, category,
          municipality_id, area_id, language)
        select 'selected', nextval('idea_number'), talka_now(), ${author.id}, p.id, 'Laipa', 'Laipa', 'Laipa', 1,
          'play-and-sport', a.municipality_id, a.id, 'lv'
        from area a join process p on p.municipality_id = a.municipality_id where a.municipality_id = ${HERE}
        order by p.id limit 1 returning id`,
  );
  return ideaId(id);
}

async function step(source: DataSource, idea: IdeaId, by: Person): Promise<MilestoneId> {
  const { id } = await one<{ id: string }>(
    source,
    sql`insert into idea_step (idea_id, words, language, planned_on, added_by)
        values (${idea}, 'Ielieti pamati', 'lv', ${PLANNED}::date, ${by.id}) returning id`,
  );
  await rows(source, sql`update idea set status = 'in-delivery' where id = ${idea} and status = 'selected'`);
  return milestoneId(id);
}

async function photo(source: DataSource, idea: IdeaId, at: MilestoneId, by: Person): Promise<string> {
  const { id } = await one<{ id: string }>(
    source,
    sql`insert into idea_photo (idea_id, step_id, name, bytes, key, taken_on, added_by)
        values (${idea}, ${at}, 'pamati.png', 1, uuidv7()::text, ${PLANNED}::date, ${by.id}) returning id`,
  );
  return id;
}
