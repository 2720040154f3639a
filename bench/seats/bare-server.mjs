// @ts-check
// The floor: the SQL of signing up through pg and node:http and nothing else; no contract, no guard, no memory of requests.
// With BENCH_NAIVE, how many others do it: count, then insert.
import http from 'node:http';
import pg from 'pg';
import { mayTakeShift } from '../../packages/composition/dist/volunteering/volunteering.ports.js';
import { registrationPorts } from '../../packages/composition/dist/registration/registration.ports.js';
import { readSession } from '../../packages/database/dist/index.js';
import { joinSlot } from '../../packages/registration/dist/index.js';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.BENCH_POOL) });
const portsOf = registrationPorts(mayTakeShift);

/** A transaction as the product's: the same statements around it, nothing more. */
const transaction = (/** @type {(ports: any) => Promise<any>} */ act) =>
  withConnection(async (connection) => {
    await connection.query('begin isolation level read committed');
    const [{ now }] = await connection.query(
      `select talka_now() as now, set_config('lock_timeout', '3s', true)`,
    );
    try {
      const value = await act({ ...portsOf(/** @type {any} */ (connection)), now });
      await connection.query('commit');
      return value;
    } catch (error) {
      await connection.query('rollback');
      throw error;
    }
  });

/** @param {(connection: { query(text: string, values?: unknown[]): Promise<any[]> }) => Promise<any>} act */
async function withConnection(act) {
  const client = await pool.connect();
  try {
    return await act({ query: async (text, values) => (await client.query(text, values)).rows });
  } finally {
    client.release();
  }
}

const join = joinSlot(/** @type {any} */ (transaction));

/** @param {string} person @param {string} slot */
const naively = (person, slot) =>
  withConnection(async ({ query }) => {
    const [{ free }] = await query(
      `select places > (select count(*) from registration where slot_id = s.id and state = 'confirmed') as free
       from slot s where id = $1`,
      [slot],
    );
    await query(
      `insert into registration (slot_id, during, person_id, state)
       select id, during, $2, $3 from slot where id = $1 on conflict do nothing`,
      [slot, person, free ? 'confirmed' : 'waiting'],
    );
  });

const reading = {
  query: async (/** @type {string} */ text, /** @type {unknown[]} */ values) =>
    (await pool.query(text, values)).rows,
};

const server = http.createServer(async (request, response) => {
  request.resume();
  response.setHeader('content-type', 'application/json; charset=utf-8');
  try {
    if (request.method === 'PUT') {
      const session = await readSession(reading, request.headers.cookie?.split('=')[1] ?? '');
      const person = /** @type {any} */ (session?.person);
      const slot = /** @type {any} */ (request.url?.split('/').at(-1));
      if (process.env.BENCH_NAIVE) await naively(person.id, slot);
      else await join(person.id, { slot, people: [person.id] });
    }
    response.end('{}');
  } catch (error) {
    const code = /** @type {any} */ (error).refusal?.code;
    response.statusCode = code ? 409 : 500;
    response.end(JSON.stringify({ code: code ?? String(error) }));
  }
});
server.keepAliveTimeout = 60_000;
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
