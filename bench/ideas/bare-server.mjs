// The floor: the product's own SQL through pg and node:http and nothing else. A process of its own, as the API is one.
import http from 'node:http';
import pg from 'pg';
import { ideaCards } from '../../packages/database/dist/index.js';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.BENCH_POOL) });
const database = {
  query: async (text, values) => (await pool.query(text, values)).rows,
};

const server = http.createServer(async (request, response) => {
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const { sort, after, task, ...filter } = Object.fromEntries(searchParams);
  const position = after ? JSON.parse(Buffer.from(after, 'base64url').toString()) : null;
  const wanted = { ...filter, ...(task ? { task: Number(task) } : {}) };
  const { cards, next, count } = await ideaCards(database, wanted, {
    sort: sort === 'supported' ? 'supported' : 'newest',
    after: position,
    limit: 20,
    counted: position === null,
  });
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify({ ideas: cards, next, count }));
});
server.keepAliveTimeout = 60_000;
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
