import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { createDataSource } from '../data-source.js';
import { MIGRATIONS } from '../migrations/index.js';
import { migrate } from '../migrate.js';
import { seedCalls } from '../seeds/seed-calls.js';
import { seedHeritage, seedHeritageRoutes } from '../seeds/seed-heritage.js';
import { seedTerritory } from '../seeds/seed-territory.js';

export { comes } from './comes.js';

export { careless } from './careless.js';
export { without } from './without.js';

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

const TEMPLATE_LOCK = 7_202_712;

/**
 * A database of one's own: migrated, with the region and its calls, nobody in it. Copied from a template that the
 * first test to ask builds.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const admin = adminUrl();
  const template = await ensureTemplate(admin);
  const name = `test_${randomBytes(6).toString('hex')}`;
  await withClient(admin, (client) => copyOf(client, template, name));
  return {
    url: urlOf(admin, name),
    drop: () =>
      withClient(admin, (client) => client.query(`drop database if exists ${name} with (force)`)).then(noop),
  };
}

const noop = (): void => undefined;

function adminUrl(): string {
  const url = process.env['DATABASE_URL'];
  if (!url) throw new Error('tests with a database need DATABASE_URL; run them through "npm run test:db"');
  return url;
}

const urlOf = (admin: string, database: string): string => {
  const url = new URL(admin);
  url.pathname = `/${database}`;
  return url.toString();
};

/** The template's name follows the schema, so that a changed migration makes a new one. */
async function ensureTemplate(admin: string): Promise<string> {
  const schema = MIGRATIONS.map((migration) => JSON.stringify(migration.sql)).join();
  const name = `talka_template_${createHash('sha256').update(schema).digest('hex').slice(0, 10)}`;
  await withClient(admin, async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const ready = await client.query(`select from pg_database where datname = $1 and datistemplate`, [name]);
    if (ready.rowCount) return;
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name}`);
    await fill(urlOf(admin, name));
    await client.query(`alter database ${name} with is_template true allow_connections false`);
  });
  return name;
}

async function fill(url: string): Promise<void> {
  await migrate(url);
  const source = await createDataSource({
    url,
    pool: 2,
    applicationName: 'talka-test-template',
  }).initialize();
  try {
    await seedTerritory(source);
    await seedCalls(source);
    await seedHeritage(source);
    await seedHeritageRoutes(source);
  } finally {
    await source.destroy();
  }
}

const copyOf = (client: pg.Client, template: string, name: string): Promise<unknown> =>
  client.query(`create database ${name} template ${template}`);

async function withClient<T>(url: string, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}
