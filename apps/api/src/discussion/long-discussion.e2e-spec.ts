import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { decideOn, handIn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const COMMENTS = 5_000;
let api: ApiUnderTest;
let reader: Actor;
let number: number;

/** Some said in the same moment, some as much supported as others: what a place in a list has to tell apart. */
beforeAll(async () => {
  api = await apiUnderTest();
  reader = await api.person();
  const author = await api.person();
  const moderator = await api.person({ grants: [{ role: 'moderator', municipality: 'ludzas-novads' }] });
  const idea = await handIn(author);
  await decideOn(moderator, idea, 'publish');
  number = (await author.call('my-ideas.read', { params: { idea } })).body.number ?? 0;
  await author.call('comments.write', {
    params: { number },
    body: { body: 'Sāku', language: 'lv', stance: null, answers: null },
  });
  await api.database.query(
    `insert into comment (discussion_id, number, stance, language, body, support_count, written_at)
     select d.id, 1, (array['for', 'against', 'question', null])[1 + n % 4], 'lv', 'Saka ' || n, n % 37,
       talka_now() - (n / 3) * interval '1 minute'
     from discussion d join idea i on i.id = d.idea_id, generate_series(1, $2::int) n where i.number = $1`,
    [number, COMMENTS - 1],
  );
  await api.database.query('analyze comment');
}, 60_000);
afterAll(() => api.close());

it.each(['newest', 'supported', 'balanced'] as const)(
  'five thousand comments are read page by page, each once: %s',
  async (sort) => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const query = { sort, limit: 50, ...(after ? { after } : {}) };
      const page: { threads: readonly { id: string }[]; next: string | null } = (
        await reader.call('comments.list', { params: { number }, query })
      ).body;
      expect(page.threads.length).toBeLessThanOrEqual(50);
      seen.push(...page.threads.map(({ id }) => id));
      after = page.next;
    } while (after);
    expect([seen.length, new Set(seen).size]).toEqual([COMMENTS, COMMENTS]);
  },
  60_000,
);

it('what is said meanwhile moves no page: a place is asked for, not a count of what is passed over', async () => {
  const page = async (after: string | null) =>
    (
      await reader.call('comments.list', {
        params: { number },
        query: { sort: 'newest', limit: 50, ...(after ? { after } : {}) },
      })
    ).body;
  const first = await page(null);
  const second = await page(first.next);
  const body = { body: 'Tikmēr saku', language: 'lv', stance: null, answers: null } as const;
  expect((await reader.call('comments.write', { params: { number }, body })).status).toBe(201);
  const again = await page(first.next);
  expect(again.threads.map(({ id }) => id)).toEqual(second.threads.map(({ id }) => id));
});
