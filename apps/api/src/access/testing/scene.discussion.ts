import type { ApiUnderTest } from '../../testing/api-under-test.js';
import type { Add, Ids } from './who.js';

/** Something a person said about an idea, as if they had said it while it was public. */
export async function commentOf(api: ApiUnderTest, idea: string, person: string): Promise<Ids> {
  const { database } = api;
  await database.query(
    `insert into discussion (idea_id, comment_count) values ($1, 1)
     on conflict (idea_id) do update set comment_count = discussion.comment_count + 1`,
    [idea],
  );
  await database.query(
    `insert into discussion_person (discussion_id, person_id, number)
     select d.id, $2, coalesce((select max(number) from discussion_person p where p.discussion_id = d.id), 0) + 1
     from discussion d where d.idea_id = $1 on conflict do nothing`,
    [idea, person],
  );
  const { rows } = await database.query<{ id: string }>(
    `insert into comment (discussion_id, number, stance, language, body)
     select d.id, p.number, 'for', 'lv', 'Lai izdodas!' from discussion d join discussion_person p on p.discussion_id = d.id
     where d.idea_id = $1 and p.person_id = $2 returning id`,
    [idea, person],
  );
  return { comment: String(rows[0]?.id) };
}

/** What somebody who is none of those who ask has said about an idea that is there, and about one that is not any more. */
export async function commentsOf(api: ApiUnderTest, published: Ids, withdrawn: Ids, add: Add): Promise<void> {
  const somebody = await api.person();
  const here = await commentOf(api, String(published['idea']), somebody.id);
  add('comment here', here);
  add('report here', await reportOf(api, String(here['comment'])));
  add('comment on a withdrawn idea', await commentOf(api, String(withdrawn['idea']), somebody.id));
}

const CODE = '7K3M9QRT0V5X2BW4';

/** Somebody who has not signed in has reported it. */
async function reportOf(api: ApiUnderTest, comment: string): Promise<Ids> {
  await api.database.query(
    `with c as (insert into moderation_case (kind, municipality_id, comment_id, looks, authors)
       select 'report', i.municipality_id, k.id, 'after', '{}' from comment k join discussion d on d.id = k.discussion_id
       join idea i on i.id = d.idea_id where k.id = $1 returning id)
     insert into report (case_id, code, ground, words, language) select id, $2, 'hostile', 'Tas ir rupji.', 'lv' from c`,
    [comment, CODE],
  );
  return { code: CODE };
}
