// @ts-check
// A vote with real keys in a database of the product's own schema, an exact copy of it for the floor, and residents.
import { randomBytes } from 'node:crypto';
import { createDataSource, migrate, seedTerritory } from '../../packages/database/dist/index.js';
import { Actor, asPerson, realVote } from '../../packages/testing/dist/index.js';
import { dropDatabase, withClient } from '../ideas/generate.mjs';
import { startApi } from '../ideas/servers.mjs';

const NAMES = { api: 'bench_ballots_api', bare: 'bench_ballots_bare' };
const MUNICIPALITY = 'ludzas-novads';
const HOURS = 6 * 3_600_000;

/** @typedef {{ api: string, bare: string }} Urls */

/** @param {string} server the URL of any database of the server */
export async function heldVote(server) {
  const urls = { api: at(server, NAMES.api), bare: at(server, NAMES.bare) };
  await dropDatabases(server);
  await withClient(server, (client) => client.query(`create database ${NAMES.api}`));
  await migrate(urls.api);
  const source = await createDataSource({
    url: urls.api,
    pool: 2,
    applicationName: 'talka-bench',
  }).initialize();
  await seedTerritory(source);
  await source.destroy();

  const secret = randomBytes(32).toString('hex');
  // Set up by an API that ends again: a database with connections cannot be copied.
  const api = await startApi('ballots set-up', urls.api, { TALKA_SECRET: secret });
  try {
    const vote = await withClient(urls.api, async (client) => {
      const grants = [{ role: 'administrator', municipality: MUNICIPALITY }];
      const { id, cookie } = await asPerson(client, api.origin, { grants });
      // Over https, as in production, the cookie has another name.
      const administrator = new Actor(api.origin, id, null, cookie?.replace('talka_local', '__Host-talka'));
      return realVote(administrator, MUNICIPALITY, { closesAt: new Date(Date.now() + HOURS).toISOString() });
    });
    await api.stop();
    await withClient(server, (client) => client.query(`create database ${NAMES.bare} template ${NAMES.api}`));
    return { vote, secret, urls };
  } finally {
    await api.stop();
  }
}

/** @param {string} server @param {string} name */
const at = (server, name) => String(Object.assign(new URL(server), { pathname: `/${name}` }));

/** @param {string} server */
export async function dropDatabases(server) {
  for (const name of Object.values(NAMES)) await dropDatabase({ server, name });
}

/** What a resident's browser keeps: made from a number, so that nobody has to remember it. @param {number} voter */
export const sessionOf = (voter) => `bench-${voter}`;

/**
 * Residents whose residence is proved, with a session each, in both databases.
 * @param {Urls} urls
 * @param {number} from
 * @param {number} count
 */
export async function addResidents(urls, from, count) {
  for (const url of Object.values(urls)) {
    await withClient(url, async (client) => {
      await client.query(RESIDENTS_SQL, [MUNICIPALITY, from, from + count - 1]);
      await client.query('vacuum (analyze) person, session, residence_proof');
    });
  }
}

const RESIDENTS_SQL = `
  with people as (
    insert into person (name, birth_date, municipality_id, area_id)
      select 'Iedzīvotājs ' || n, date '1980-01-01', municipality_id, id
      from (select municipality_id, id from area where municipality_id = $1 order by id limit 1) area,
        generate_series($2::int, $3::int) as n
      returning id, municipality_id, area_id, split_part(name, ' ', 2) as n),
  sessions as (
    insert into session (token_hash, person_id) select sha256(('bench-' || n)::bytea), id from people)
  insert into residence_proof (municipality_id, area_id, person_key, person_id, how)
    select municipality_id, area_id, sha256(('person ' || n)::bytea), id, 'desk' from people`;

const PATIENCE_MS = 60_000;

/**
 * What the database holds once the worker has taken the last ballots into the log.
 * @param {string} url
 * @returns {Promise<{ roll: number, envelopes: number, logged: number, heads: number }>}
 */
export const whatIsKept = (url) =>
  withClient(url, async (client) => {
    for (const begun = performance.now(); performance.now() - begun < PATIENCE_MS;) {
      const { rows } = await client.query('select from vote_leaf where position is null limit 1');
      if (rows.length === 0) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const { rows } = await client.query(
      `select (select count(*)::int from vote_roll) as roll, (select count(*)::int from vote_envelope) as envelopes,
         (select count(*)::int from vote_leaf where position > 0) as logged, (select count(*)::int from vote_head) as heads`,
    );
    return rows[0];
  });
