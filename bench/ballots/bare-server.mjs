// @ts-check
// The floor: the SQL of tokens and ballots through pg and node:http and nothing else. No contract, no guard and no
// cryptography: what is signed, sealed and proved is taken as it comes.
import { createHash } from 'node:crypto';
import http from 'node:http';
import pg from 'pg';
import { PgBallotBox, PgRoll, PgVoteStore, readSession } from '../../packages/database/dist/index.js';
import { castBallot, issueToken } from '../../packages/voting/dist/index.js';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.BENCH_POOL) });
const { id, style } = JSON.parse(process.env.BENCH_VOTE ?? '{}');
const sha256 = (/** @type {string | Uint8Array} */ bytes) => createHash('sha256').update(bytes).digest();
const signed = Buffer.alloc(256, 1);

/** A transaction as the product's: the same statements around it, nothing more. */
const transaction = (/** @type {(ports: any) => Promise<unknown>} */ act) =>
  withConnection(async (connection) => {
    await connection.query('begin isolation level read committed');
    await connection.query(`set local lock_timeout = '3s'`);
    const [{ now }] = await connection.query('select talka_now() as now');
    const ports = {
      ...{
        votes: new PgVoteStore(connection),
        roll: new PgRoll(connection),
        box: new PgBallotBox(connection),
      },
      ...{ signer: { sign: async () => signed }, sha256, now },
    };
    try {
      const value = await act(ports);
      await connection.query('commit');
      return value;
    } catch (error) {
      await connection.query('rollback');
      throw error;
    }
  });

/** @template T @param {(connection: { query(text: string, values?: unknown[]): Promise<any[]> }) => Promise<T>} act */
async function withConnection(act) {
  const client = await pool.connect();
  try {
    return await act({ query: async (text, values) => (await client.query(text, values)).rows });
  } finally {
    client.release();
  }
}

const issue = issueToken(transaction);
const cast = castBallot(transaction);
const reading = {
  query: async (/** @type {string} */ text, /** @type {unknown[]} */ values) =>
    (await pool.query(text, values)).rows,
};

/** @param {http.IncomingMessage} request @param {string} body */
async function token({ headers, url }, body) {
  const session = await readSession(reading, headers.cookie?.split('=')[1] ?? '');
  const number = Number(url?.split('/').at(-2));
  const { blindSignature } = await issue(session?.person, {
    number,
    blinded: Buffer.from(JSON.parse(body).blinded, 'base64'),
  });
  return { style, blindSignature: Buffer.from(blindSignature).toString('base64') };
}

/** @param {string} body */
async function ballot(body) {
  const { envelope } = JSON.parse(body);
  const { leaf } = await cast(id, {
    ...{
      voterKey: Buffer.from(envelope.voterKey, 'base64'),
      style: envelope.style,
      revision: envelope.revision,
    },
    ...{ sealHash: sha256(envelope.enc + envelope.ciphertext), leaf: sha256(body), envelope },
  });
  return { leaf: Buffer.from(leaf).toString('hex') };
}

const server = http.createServer(async (request, response) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  const body = Buffer.concat(parts).toString();
  try {
    const answer =
      request.method === 'GET'
        ? {}
        : request.url?.endsWith('/token')
          ? await token(request, body)
          : await ballot(body);
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(JSON.stringify(answer));
  } catch (error) {
    response.statusCode = 500;
    response.end(String(error));
  }
});
server.keepAliveTimeout = 60_000;
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
