// @ts-check
// A workshop ends and a thousand people get their certificates: by two workers, through the outbox, while people read the site over
// HTTP. The floor is the same papers drawn one after the other, with no database, signature or queue.
// docs/performance.md says how to read the figures.
import { randomBytes } from 'node:crypto';
import { sharesOf } from '../packages/certificates/dist/index.js';
import { certificatePdf } from '../packages/documents/dist/index.js';
import { createDataSource, migrate, seedTerritory } from '../packages/database/dist/index.js';
import { percentile, rounded, table } from './ideas/figures.mjs';
import { dropDatabase, withClient } from './ideas/generate.mjs';
import { startApi, startWorker } from './ideas/servers.mjs';

const PEOPLE = Number(process.env.TALKA_BENCH_PEOPLE ?? 1_000);
const NAME = 'bench_certificates';
const MUNICIPALITY = 'ludzas-novads';
const WORKERS = 2;
const LANGUAGES = /** @type {const} */ (['lv', 'en']);
/** Who reads meanwhile, and for how long before anything is made. */
const READERS = 4;
const ALONE_MS = 10_000;
const GIVE_UP_MS = 600_000;
const BARS = { seconds: 60, slower: 2, ratio: 0.4 };

const say = (/** @type {string} */ line) => console.log(line);
const server = process.env.DATABASE_URL ?? '';
const url = Object.assign(new URL(server), { pathname: `/${NAME}` }).toString();
/** @type {{ stop(): Promise<void> }[]} */
const running = [];
try {
  process.exitCode = (await main()) ? 0 : 1;
} finally {
  for (const one of running.toReversed()) await one.stop();
  await dropDatabase({ server, name: NAME });
}
process.exit();

async function main() {
  await setUp();
  const settings = { TALKA_SECRET: randomBytes(32).toString('hex'), TALKA_REDIS_PREFIX: NAME };
  const api = await startApi('certificates', url, settings);
  running.push(api);
  for (let at = 1; at <= WORKERS; at += 1)
    running.push(await startWorker(`certificates worker ${at}`, url, settings));
  const address = `${api.origin}/api/v1/home`;
  const floor = await drawn();
  await readers(address, Date.now() + 2_000);
  const alone = await readers(address, Date.now() + ALONE_MS);
  const began = performance.now();
  const done = { at: 0 };
  await ask();
  const meanwhile = readers(address, Date.now() + GIVE_UP_MS, () => done.at > 0);
  const made = await all(began);
  done.at = made;
  return report(floor, made / 1000, await alone, await meanwhile);
}

/** People without an address: what is measured is certificates, not mail. */
async function setUp() {
  await dropDatabase({ server, name: NAME });
  await withClient(server, (client) => client.query(`create database ${NAME}`));
  await migrate(url);
  const source = await createDataSource({ url, pool: 2, applicationName: 'talka-bench' }).initialize();
  await seedTerritory(source);
  await source.destroy();
  await withClient(url, (client) =>
    client.query(
      `insert into person (name, birth_date, municipality_id, area_id, language)
       select 'Elfrīda Ķirsone ' || n, '1990-01-01', $1, (select id from area where municipality_id = $1 limit 1), 'lv'
       from generate_series(1, $2::int) n`,
      [MUNICIPALITY, PEOPLE],
    ),
  );
}

/** What `issueCertificates` writes down: the batch, its certificates, and word for the worker. */
function ask() {
  return withClient(url, (client) =>
    client.query(
      `with batch as (insert into certificate_batch (origin, municipality_id) values ('bench', $1) returning id),
         wanted as (insert into certificate (batch_id, municipality_id, code, holder_id, kind, thing, name, title, organisation,
             from_day, until_day, minutes, status_list, status_index)
           select batch.id, $1, upper(translate(substr(md5(p.id::text), 1, 16), 'ilou', '0000')), p.id, 'workshop', 'bench',
             p.name, '{"lv": "Māla trauki", "en": "Pottery"}', 'Podnieku māja', '2027-01-01', '2027-02-01', 600, 1,
             (row_number() over ())::int
           from batch, person p returning batch_id)
       insert into outbox (job, payload)
       select 'make-certificates', jsonb_build_object('batch', id, 'share', share::jsonb)
       from batch, unnest($2::text[]) share where exists (select from wanted)`,
      [MUNICIPALITY, sharesOf(PEOPLE).map((share) => JSON.stringify(share))],
    ),
  );
}

/** @param {number} began @returns {Promise<number>} milliseconds until all are made */
function all(began) {
  return withClient(url, async (client) => {
    for (;;) {
      const { rows } = await client.query(
        `select count(*)::int as made from certificate c where state = 'issued'
           and (select count(*) from certificate_paper p where p.certificate_id = c.id) = $1`,
        [LANGUAGES.length],
      );
      const passed = performance.now() - began;
      if (rows[0]?.made === PEOPLE || passed > GIVE_UP_MS) return passed;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  });
}

/** People who read, one thing after the other. @param {string} address @param {number} until @param {() => boolean} [ended] */
async function readers(address, until, ended = () => false) {
  /** @type {number[]} */
  const times = [];
  const reader = async () => {
    while (Date.now() < until && !ended()) {
      const began = performance.now();
      const answer = await fetch(address);
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      times.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  await Promise.all(Array.from({ length: READERS }, reader));
  return times;
}

/** The papers alone. @returns {Promise<number>} seconds */
async function drawn() {
  const began = performance.now();
  for (let at = 0; at < PEOPLE; at += 1)
    for (const language of LANGUAGES)
      await certificatePdf(
        {
          ...{
            name: `Elfrīda Ķirsone ${at}`,
            title: 'Māla trauki',
            organisation: 'Podnieku māja',
            minutes: 600,
          },
          ...{ from: '2027-01-01', until: '2027-02-01', code: '7K3M-9QRT-0V5X-2BWD' },
          municipality: { name: 'Ludzas novads', mark: { colour: '#1d4e79', accent: '#c98a1b' } },
          ...{ issued: new Date(0), made: new Date(0), link: `https://talka.example/verify/${at}` },
        },
        language,
      );
  return (performance.now() - began) / 1000;
}

/** @param {number} floor seconds @param {number} made seconds @param {number[]} alone @param {number[]} meanwhile */
function report(floor, made, alone, meanwhile) {
  const [before, during] = [percentile(alone, 0.95), percentile(meanwhile, 0.95)];
  /** @type {readonly (readonly [string, string, number, boolean])[]} */
  const bars = [
    [`${PEOPLE} certificates, s`, `at most ${BARS.seconds}`, made, made <= BARS.seconds],
    ['floor / product', `at least ${BARS.ratio}`, floor / made, floor / made >= BARS.ratio],
    [
      'p95 of a page, meanwhile / alone',
      `at most ${BARS.slower}`,
      during / before,
      during / before <= BARS.slower,
    ],
  ];
  say(
    table([
      ['bar', 'wanted', 'measured', 'met'],
      ...bars.map(([bar, wanted, measured, ok]) => [bar, wanted, rounded(measured), ok ? 'yes' : 'no']),
    ]),
  );
  say(`floor ${rounded(floor)} s; p95 alone ${rounded(before)} ms, meanwhile ${rounded(during)} ms`);
  return bars.every(([, , , ok]) => ok);
}
