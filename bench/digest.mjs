// @ts-check
// Fifty thousand people have news, and each gets one digest: the lines are taken, grouped, written down with their mails and left in
// the outbox, page by page. The floor is one bare statement that does the same to all of them at once.
// docs/performance.md says how to read the figures.
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { digestSweep } from '../packages/composition/dist/identity/digest-sweep.js';
import { createDataSource, migrate, seedTerritory } from '../packages/database/dist/index.js';
import { renderMail } from '../packages/emails/dist/index.js';
import { rounded, table } from './ideas/figures.mjs';
import { dropDatabase, withClient } from './ideas/generate.mjs';

const PEOPLE = Number(process.env.TALKA_BENCH_PEOPLE ?? 50_000);
const ROUNDS = Number(process.env.TALKA_BENCH_ROUNDS ?? 3);
const [FILLED, COPY] = ['bench_digest', 'bench_digest_copy'];
/** Lines for each person: two that count, two that name somebody. */
const LINES = 4;
const WRITTEN = 5_000;
/** Ticks of the kernel's clock, in which it counts CPU time. */
const TICKS = 100;
const BARS = { ratio: 0.25, heapMb: 16 };

const say = (/** @type {string} */ line) => console.log(line);
const server = process.env.DATABASE_URL ?? '';
const addressOf = (/** @type {string} */ name) =>
  Object.assign(new URL(server), { pathname: `/${name}` }).toString();
setFlagsFromString('--expose-gc');
/** @type {() => void} */
const collect = runInNewContext('gc');
const heapMb = () => process.memoryUsage().heapUsed / 1e6;

try {
  process.exitCode = (await main()) ? 0 : 1;
} finally {
  for (const name of [COPY, FILLED]) await dropDatabase({ server, name });
}
process.exit();

async function main() {
  await fill();
  /** @type {Awaited<ReturnType<typeof product>>[]} */
  const made = [];
  /** @type {number[]} */
  const bare = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    made.push(await onACopy(product));
    bare.push(await onACopy(statement));
  }
  return report(made, bare, written());
}

async function fill() {
  await dropDatabase({ server, name: FILLED });
  await withClient(server, (client) => client.query(`create database ${FILLED}`));
  await migrate(addressOf(FILLED));
  const source = await createDataSource({
    url: addressOf(FILLED),
    pool: 2,
    applicationName: 'talka-bench',
  }).initialize();
  await seedTerritory(source);
  await source.destroy();
  await withClient(addressOf(FILLED), async (client) => {
    await client.query(
      `insert into person (name, email, birth_date, municipality_id, area_id, language)
       select 'Elfrīda Ķirsone ' || n, n || '@talka.example', '1990-01-01', a.municipality_id, a.id, 'lv'
       from (select municipality_id, id from area limit 1) a, generate_series(1, $1::int) n`,
      [PEOPLE],
    );
    await client.query(
      `insert into notice (happening_id, person_id, kind, params, link, about, count, mail_at)
       select gen_random_uuid(), p.id,
         (array['idea.supported', 'idea.commented', 'comment.mentioned', 'comment.mentioned'])[n],
         jsonb_build_object('title', 'Šūpoles pie ezera ' || n, 'name', 'Kārlis Kaimiņš'), '/ideas/' || n,
         case when n < 3 then 'idea:' || n end, case when n < 3 then 12 else 1 end, talka_now() - interval '1 minute'
       from person p, generate_series(1, $1::int) n`,
      [LINES],
    );
    await client.query('vacuum analyze');
  });
}

/** @template T @param {(address: string) => Promise<T>} act */
async function onACopy(act) {
  await dropDatabase({ server, name: COPY });
  await withClient(server, (client) => client.query(`create database ${COPY} template ${FILLED}`));
  const answer = await act(addressOf(COPY));
  await exact(addressOf(COPY));
  return answer;
}

/** Throws unless each has one mail with all their lines, and nothing waits. @param {string} address */
async function exact(address) {
  const { rows } = await withClient(address, (client) =>
    client.query(
      `select (select count(*)::int from mail m where jsonb_array_length(params -> 'lines') = $1) as mails,
         (select count(distinct person_id)::int from mail) as people, (select count(*)::int from digest) as digests,
         (select count(*)::int from outbox where job = 'send-mail') as jobs,
         (select count(*)::int from notice where mail_at is not null or mailed <> count) as waiting`,
      [LINES],
    ),
  );
  const [found] = rows;
  const wanted = { mails: PEOPLE, people: PEOPLE, digests: PEOPLE, jobs: PEOPLE, waiting: 0 };
  if (JSON.stringify(found) !== JSON.stringify(wanted)) throw new Error(`wrong: ${JSON.stringify(found)}`);
}

/** Seconds of CPU a process of the database has had. @param {number} pid */
function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** The product's own sweep. @param {string} address */
async function product(address) {
  const source = await createDataSource({
    url: address,
    pool: 1,
    applicationName: 'talka-bench',
  }).initialize();
  const [{ pid }] = await source.query('select pg_backend_pid() as pid');
  collect();
  const [before, database, node, began] = [heapMb(), cpuOf(pid), process.cpuUsage(), performance.now()];
  let most = 0;
  const looking = setInterval(() => (most = Math.max(most, heapMb())), 20);
  const mails = await digestSweep(source)();
  clearInterval(looking);
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(node);
  const figures = { inDatabase: cpuOf(pid) - database, inNode: (user + system) / 1e6, seconds, most };
  collect();
  const after = heapMb();
  if (mails !== PEOPLE) throw new Error(`${mails} digests for ${PEOPLE} people`);
  if ((await digestSweep(source)()) !== 0) throw new Error('a digest was written twice');
  await source.destroy();
  return { ...figures, cpu: figures.inDatabase + figures.inNode, before, after };
}

/** The same in one statement. @param {string} address @returns {Promise<number>} seconds of CPU */
async function statement(address) {
  return withClient(address, async (client) => {
    const { rows } = await client.query('select pg_backend_pid() as pid');
    const [before, node] = [cpuOf(rows[0].pid), process.cpuUsage()];
    await client.query(
      `with due as (
         select person_id, max(mail_at) as due_at from notice where mail_at <= talka_now() group by person_id),
       claimed as (insert into digest (person_id, due_at) select * from due on conflict do nothing returning person_id, due_at),
       taken as (
         select n.id, n.person_id, n.kind, n.params, n.link, n.count - n.mailed as fresh, c.due_at
         from notice n join claimed c on c.person_id = n.person_id and n.mail_at <= c.due_at),
       told as (update notice n set mail_at = null, mailed = n.count from taken t where t.id = n.id),
       written as (
         insert into mail (once_key, to_address, person_id, language, template, params)
         select 'digest:' || p.id || ':' || t.due_at, p.email, p.id, p.language, 'digest', jsonb_build_object('more', 0, 'lines',
           jsonb_agg(jsonb_build_object('kind', t.kind, 'title', t.params ->> 'title', 'name', t.params ->> 'name',
             'count', t.fresh, 'path', t.link) order by t.id desc))
         from taken t join person p on p.id = t.person_id group by p.id, t.due_at
         on conflict (once_key) do nothing returning id)
       insert into outbox (job, payload) select 'send-mail', jsonb_build_object('mail', id) from written`,
    );
    const { user, system } = process.cpuUsage(node);
    return cpuOf(rows[0].pid) - before + (user + system) / 1e6;
  });
}

/** Mails in words, as they are sent. @returns {number} mails to a second of CPU */
function written() {
  const lines = Array.from({ length: LINES }, (_, at) => ({
    kind: at < 2 ? 'idea.supported' : 'comment.mentioned',
    ...{ title: 'Šūpoles pie ezera', name: 'Kārlis Kaimiņš', count: 12, path: `/ideas/${at}` },
  }));
  const began = process.cpuUsage();
  for (let mail = 0; mail < WRITTEN; mail += 1)
    renderMail('digest', 'lv', { lines, more: 0 }, { origin: 'https://talka.example' }, '/unsubscribe#token');
  const { user, system } = process.cpuUsage(began);
  return WRITTEN / ((user + system) / 1e6);
}

/**
 * @param {Awaited<ReturnType<typeof product>>[]} made @param {number[]} bare @param {number} words
 */
function report(made, bare, words) {
  const median = (/** @type {number[]} */ all) =>
    all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
  const of = (/** @type {(one: (typeof made)[number]) => number} */ what) => rounded(median(made.map(what)));
  const figures = {
    perCpuSecond: rounded(PEOPLE / median(made.map(({ cpu }) => cpu))),
    cpuSeconds: of(({ cpu }) => cpu),
    ...{ inDatabase: of(({ inDatabase }) => inDatabase), inNode: of(({ inNode }) => inNode) },
    ...{ seconds: of(({ seconds }) => seconds), wordsPerCpuSecond: rounded(words) },
    ...{ heapBefore: of(({ before }) => before), heapMost: of(({ most }) => most) },
    heapAfter: of(({ after }) => after),
  };
  const floor = { perCpuSecond: rounded(PEOPLE / median(bare)), cpuSeconds: rounded(median(bare)) };
  const ratio = rounded(median(bare) / median(made.map(({ cpu }) => cpu)));
  const grown = Math.max(...made.map(({ before, after }) => after - before));
  say(`${PEOPLE} people with ${LINES} lines each, ${ROUNDS} rounds in turns, medians`);
  say(
    table([
      ['', 'digests per CPU second', 'CPU s', 'of them in the database'],
      [
        'the product, page by page',
        `${figures.perCpuSecond}`,
        `${figures.cpuSeconds}`,
        `${figures.inDatabase}`,
      ],
      ['one bare statement', `${floor.perCpuSecond}`, `${floor.cpuSeconds}`, `${floor.cpuSeconds}`],
    ]),
  );
  say(`bare / product: ${ratio} (wanted: at least ${BARS.ratio})`);
  say(
    `heap: ${figures.heapBefore} MB before, ${figures.heapMost} at most, ${figures.heapAfter} after (may grow by ${BARS.heapMb})`,
  );
  say(`in words, as they are sent: ${figures.wordsPerCpuSecond} mails per CPU second`);
  const isOk = ratio >= BARS.ratio && grown <= BARS.heapMb;
  say(JSON.stringify({ bench: 'digest', ok: isOk, people: PEOPLE, ...figures, floor, ratio }));
  return isOk;
}
