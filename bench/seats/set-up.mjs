// @ts-check
// An event with one shift in a database of the product's own schema, people with a session each, and exact copies of it.
import { randomBytes } from 'node:crypto';
import { createDataSource, migrate, seedTerritory } from '../../packages/database/dist/index.js';
import { Actor, asPerson, publishedEvent, verifiedOrganisation } from '../../packages/testing/dist/index.js';
import { dropDatabase, withClient } from '../ideas/generate.mjs';
import { startApi } from '../ideas/servers.mjs';

const NAMES = { api: 'bench_seats_api', bare: 'bench_seats_bare', naive: 'bench_seats_naive' };
const MUNICIPALITY = 'ludzas-novads';
const DAY = 24 * 3_600_000;

/** @typedef {Record<keyof typeof NAMES, string>} Urls */

/**
 * @param {string} server the URL of any database of the server
 * @param {{ people: number, places: number }} of
 * @returns {Promise<{ urls: Urls, secret: string, shift: string }>}
 */
export async function crowdedShift(server, { people, places }) {
  const urls = /** @type {Urls} */ (
    Object.fromEntries(Object.entries(NAMES).map(([side, name]) => [side, at(server, name)]))
  );
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
  const api = await startApi('seats set-up', urls.api, { TALKA_SECRET: secret });
  try {
    const shift = await withClient(urls.api, async (client) => {
      const official = await actor(client, api.origin, [
        { role: 'administrator', municipality: MUNICIPALITY },
      ]);
      const organiser = await actor(client, api.origin, []);
      const organisation = await verifiedOrganisation(organiser, official, MUNICIPALITY);
      const from = new Date(Date.now() + 30 * DAY);
      const until = new Date(from.getTime() + DAY / 8);
      const shifts = [{ role: 'soli', from: from.toISOString(), until: until.toISOString(), places }];
      const event = await publishedEvent(organiser, organisation, { shifts });
      await client.query(PEOPLE_SQL, [MUNICIPALITY, people]);
      await client.query('vacuum (analyze) person, session');
      return event.shifts[0] ?? '';
    });
    await api.stop();
    for (const name of [NAMES.bare, NAMES.naive]) {
      await withClient(server, (client) => client.query(`create database ${name} template ${NAMES.api}`));
    }
    // Others have no counter that is checked, and would not be kept from anything.
    await withClient(urls.naive, (client) =>
      client.query('drop trigger registration_counts on registration'),
    );
    return { urls, secret, shift };
  } finally {
    await api.stop();
  }
}

/** @param {import('pg').Client} client @param {string} origin @param {readonly { role: string, municipality: string }[]} grants */
async function actor(client, origin, grants) {
  const { id, cookie } = await asPerson(client, origin, { grants: [...grants], birthDate: '1980-01-01' });
  // Over https, as in production, the cookie has another name.
  return new Actor(origin, id, null, cookie?.replace('talka_local', '__Host-talka'));
}

/** @param {string} server @param {string} name */
const at = (server, name) => String(Object.assign(new URL(server), { pathname: `/${name}` }));

/** @param {string} server */
export async function dropDatabases(server) {
  for (const name of Object.values(NAMES)) await dropDatabase({ server, name });
}

/** What somebody's browser keeps: made from a number, so that nobody has to remember it. @param {number} person */
export const sessionOf = (person) => `bench-${person}`;

const PEOPLE_SQL = `
  with people as (
    insert into person (name, birth_date, municipality_id, area_id)
      select 'Palīgs ' || n, date '1980-01-01', municipality_id, id
      from (select municipality_id, id from area where municipality_id = $1 order by id limit 1) area,
        generate_series(1, $2::int) as n
      returning id, split_part(name, ' ', 2) as n)
  insert into session (token_hash, person_id) select sha256(('bench-' || n)::bytea), id from people`;

/**
 * How the places stand, and who waits in which order.
 * @param {string} url
 * @returns {Promise<{ taken: number, confirmed: number, held: number, double: number, line: number[], live: number[] }>}
 *   `line` and `live`: people by their numbers
 */
export const howItStands = (url) =>
  withClient(url, async (client) => {
    const { rows } = await client.query(
      `select state, split_part(p.name, ' ', 2)::int as person from registration r join person p on p.id = r.person_id
       where state <> 'ended' order by priority desc, turn`,
    );
    const slot = await client.query('select taken from slot');
    const of = (/** @type {string} */ state) => rows.filter((row) => row.state === state);
    const live = rows.map(({ person }) => person);
    return {
      ...{ taken: slot.rows[0].taken, confirmed: of('confirmed').length, held: of('held').length },
      ...{ double: live.length - new Set(live).size, live, line: of('waiting').map(({ person }) => person) },
    };
  });
