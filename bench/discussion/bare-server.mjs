// The floor: the product's own SQL for a page of a discussion through pg and node:http and nothing else. A process of its own.
import http from 'node:http';
import pg from 'pg';
import { discussionOn, firstAnswers, peopleCalled, threadsOf } from '../../packages/database/dist/index.js';
import { mentionedIn } from '../../packages/discussion/dist/index.js';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.BENCH_POOL) });
const database = { query: async (text, values) => (await pool.query(text, values)).rows };

const server = http.createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const number = Number(/ideas\/(\d+)/.exec(pathname)?.[1] ?? 0);
  const about = await discussionOn(database, number);
  const sort = searchParams.get('sort') ?? 'balanced';
  const limit = Number(searchParams.get('limit') ?? 20);
  const heads = about?.id ? await threadsOf(database, about.id, null, { sort, after: null, limit }) : [];
  const ids = heads.filter((head) => head.answer_count > 0).map(({ id }) => id);
  const answers = ids.length > 0 ? await firstAnswers(database, ids, null) : [];
  const called = [...heads, ...answers].flatMap(({ body }) => mentionedIn(body));
  const people = about?.id ? await peopleCalled(database, about.id, called) : [];
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(
    JSON.stringify({ threads: heads.slice(0, limit), answers, people, count: about?.comment_count }),
  );
});
server.keepAliveTimeout = 60_000;
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
