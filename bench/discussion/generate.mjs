// @ts-check
// One idea that two thousand comments are about.

/**
 * @param {import('pg').Client} client
 * @param {{ heads: number, answers: number, people: number }} size
 * @returns {Promise<number>} the number of the idea
 */
export async function talkedThrough(client, { heads, answers, people }) {
  const { rows } = await client.query('select id, number from idea where is_public order by number limit 1');
  const { id: idea, number } = rows[0];
  await client.query('insert into discussion (idea_id, comment_count) values ($1, $2)', [
    idea,
    heads + answers,
  ]);
  await client.query(
    `insert into discussion_person (discussion_id, number, person_id)
     select d.id, row_number() over (order by p.id), p.id from discussion d, (select id from person order by id limit $2) p
     where d.idea_id = $1`,
    [idea, people],
  );
  // The same every time: which stance, how much support and how long is a matter of the turn.
  await client.query(
    `insert into comment (discussion_id, number, stance, language, body, support_count, written_at)
     select d.id, 1 + n % $3, (array['for', 'against', 'question', null])[1 + n % 4], (array['lv', 'ltg', 'ru', 'en'])[1 + n % 4],
       'Saka ' || n || ': ' || repeat('lai izdodas, un lai visiem ir prieks. ', 1 + n % 12)
         || case when n % 5 = 0 then ' @{' || 1 + (n * 7) % $3 || '}' else '' end,
       (n * 37) % 211, now() - make_interval(mins => n)
     from discussion d, generate_series(1, $2::int) n where d.idea_id = $1`,
    [idea, heads, people],
  );
  await client.query(
    `with h as (select id, discussion_id, row_number() over (order by written_at) as n from comment)
     insert into comment (discussion_id, number, answers_id, language, body, written_at)
     select h.discussion_id, 1 + (a * 3) % $2, h.id, 'lv', 'Atbild ' || a || '.', now() + make_interval(secs => a)
     from generate_series(1, $1::int) a join h on h.n = 1 + (a * 11) % (select count(*) from h)`,
    [answers, people],
  );
  await client.query(
    `update comment h set answer_count = (select count(*) from comment a where a.answers_id = h.id) where answers_id is null`,
  );
  await client.query('analyze comment, discussion, discussion_person');
  return number;
}

/** What each order must begin with, said a second time in plain SQL. */
export const ORDERS = {
  newest: `select id from comment where answers_id is null order by written_at desc, id desc limit 50`,
  supported: `select id from comment where answers_id is null order by support_count desc, id desc limit 50`,
  balanced: `select id from (select id, stance, rank() over (partition by stance order by support_count desc, id desc) as r
      from comment where answers_id is null) c
    order by r, case stance when 'for' then 1 when 'against' then 2 when 'question' then 3 else 4 end limit 50`,
};
