import { randomBytes } from 'node:crypto';
import { someContent, type Actor } from '@talka/testing';
import type { ApiUnderTest } from '../../testing/api-under-test.js';
import { commentOf } from './scene.discussion.js';
import type { Ids, ObjectName } from './who.js';

/** A session, a comment, a child or an invitation of the actor's own, or of Boriss. */
export async function ofActor(
  api: ApiUnderTest,
  name: ObjectName,
  actor: Actor,
  boriss: Actor,
): Promise<Ids> {
  // Those who have nothing of their own ask for what is somebody else's.
  const whose = name.startsWith('own') && actor.id ? actor : boriss;
  if (name.endsWith('session')) {
    const { rows } = await api.database.query<{ id: string }>(
      'insert into session (token_hash, person_id) values ($1, $2) returning id',
      [randomBytes(32), whose.id],
    );
    return { session: String(rows[0]?.id) };
  }
  if (name.endsWith('comment')) {
    const { rows } = await api.database.query<{ id: string }>(
      'select id from idea where is_public order by number limit 1',
    );
    return commentOf(api, String(rows[0]?.id), whose.id);
  }
  if (name.endsWith('child')) {
    const { rows } = await api.database.query<{ id: string }>(
      // Nobody brings more than ten, and one that was forgotten meanwhile is born again.
      `with known as (select person_id as id from child where carer_id = $1 limit 1),
       born as (
         insert into person (name, birth_date, municipality_id, area_id)
         select 'Zīle Linupīte', '2019-05-04', municipality_id, area_id from person
         where id = $1 and not exists (select from known) returning id),
       brought as (insert into child (person_id, carer_id) select id, $1 from born returning person_id as id)
       select id from known union all select id from brought`,
      [whose.id],
    );
    return { child: String(rows[0]?.id) };
  }
  const host = await api.person();
  const idea = await host.call('my-ideas.start', { body: { content: someContent() } });
  const invited = await host.call('my-ideas.invite', {
    params: { idea: idea.body.id },
    body: { email: String(whose.email) },
  });
  return { invitation: invited.body.id };
}
