import type { Person } from '@talka/identity';
import { municipalityId, personId, type MunicipalityId, type PersonId } from '@talka/kernel';
import { sharePool, type PoolStore } from '@talka/moderation';
import type { DataSource, EntityManager } from 'typeorm';
import { createDataSource } from '../../data-source.js';
import { record } from '../../record.js';
import { one, rows, sql } from '../../sql.js';
import { testDatabase } from '../../testing/test-database.js';
import { transactionOf } from '../../transaction.js';
import { PgPoolStore } from '../pool.store.js';
import { PgSwapStore } from '../swap.store.js';

export const LUDZA = municipalityId('ludzas-novads');
export const PREILI = municipalityId('preilu-novads');
export const BALVI = municipalityId('balvu-novads');

export const as = (id: PersonId): Person => ({
  ...{ id, name: 'Anna', birthDate: '1980-01-01', municipality: LUDZA, grants: [] },
});

/** A store that does not wait for others. */
export class Careless extends PgPoolStore {
  override lock = async (): Promise<void> => undefined;
}

interface Stores {
  readonly Pool?: new (manager: EntityManager) => PoolStore;
  readonly Swaps?: new (manager: EntityManager) => PgSwapStore;
}

/** A database in which municipalities may share moderators. */
export async function poolScene() {
  const database = await testDatabase();
  const source: DataSource = await createDataSource({
    ...{ url: database.url, applicationName: 'spec', pool: 20 },
  }).initialize();
  const { week: monday } = await one<{ week: string }>(source, sql`select talka_week()::text as week`);
  const keeping = ({ Pool = PgPoolStore, Swaps = PgSwapStore }: Stores = {}) =>
    transactionOf(source, (manager) => ({
      pool: new Pool(manager),
      swaps: new Swaps(manager),
      record: async (it: Parameters<typeof record>[1]) => void (await record(manager, it)),
    }));
  return {
    source,
    monday,
    keeping,
    close: async () => {
      await source.destroy();
      await database.drop();
    },
    empty: async () => {
      const tables = [sql`duty_swap`, sql`duty`, sql`duty_absence`, sql`pool_member`, sql`shared_desk`];
      for (const table of tables) await rows(source, sql`delete from ${table}`);
    },
    moderator: async (at: MunicipalityId): Promise<PersonId> => {
      const { id } = await one<{ id: string }>(
        source,
        sql`with p as (insert into person (name, email, birth_date, municipality_id, area_id)
              select 'Anna', 'a' || uuidv7() || '@talka.example', '1980-01-01', municipality_id, id
              from area where municipality_id = ${at} limit 1 returning id)
            insert into role_grant (person_id, role, municipality_id) select id, 'moderator', ${at} from p
            returning person_id as id`,
      );
      return personId(id);
    },
    share: (municipality: MunicipalityId, members: readonly PersonId[], on = keeping()) =>
      sharePool(on)(as(members[0] ?? personId('')), {
        ...{ municipality, submissions: false, ownElsewhere: false, members },
      }),
    rota: () =>
      rows<{ week: string; place: number; person: string }>(
        source,
        sql`select week::text as week, place, person_id as person from duty order by week, place`,
      ),
  };
}

export type PoolScene = Awaited<ReturnType<typeof poolScene>>;
