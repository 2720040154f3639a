// The floor: the product's own SQL for a month of the calendar through pg and node:http and nothing else. A process of its own.
import http from 'node:http';
import pg from 'pg';
import { programmeCards } from '../../packages/database/dist/index.js';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.BENCH_POOL) });
const database = { query: async (text, values) => (await pool.query(text, values)).rows };

const server = http.createServer(async (request, response) => {
  const { searchParams: asked } = new URL(request.url ?? '/', 'http://localhost');
  const has = (name) => asked.get(name) === 'yes';
  const filter = {
    ...{ from: new Date(asked.get('from') ?? 0), until: new Date(asked.get('until') ?? 0) },
    ...(asked.has('municipality') ? { places: [asked.get('municipality')] } : {}),
    ...{ genre: asked.get('genre') ?? undefined, language: asked.get('language') ?? undefined },
    ...(asked.has('age') ? { age: Number(asked.get('age')) } : {}),
    ...{ stepFree: has('stepFree'), free: has('free') },
  };
  const limit = Number(asked.get('limit') ?? 40);
  const events = await programmeCards(database, filter, { limit: limit + 1 });
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify({ events }));
});
server.keepAliveTimeout = 60_000;
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
