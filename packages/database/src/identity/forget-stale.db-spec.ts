import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { redeemCode, requestSignIn } from '@talka/identity';
import { rows, sql } from '../sql.js';
import { forgetStale } from './forget-stale.js';
import { cellsThatSay } from './testing/cells-that-say.js';
import { identityScene, LUDZA, type IdentityScene } from './testing/identity-scene.js';

let scene: IdentityScene;
beforeAll(async () => void (scene = await identityScene(5)));
afterAll(() => scene.close());

const signIn = async (email: string): Promise<void> => {
  await requestSignIn(scene.transaction)({ email, language: 'lv', next: undefined });
  const { code } = await scene.codeSentTo(email);
  await redeemCode(scene.transaction)({ email, code }, { device: '', session: null });
};

/** As if all that happened to these had happened so much earlier. */
const earlier = async (by: string): Promise<void> => {
  await rows(
    scene.source,
    sql`update session set created_at = created_at - ${by}::interval, seen_at = seen_at - ${by}::interval`,
  );
  await rows(scene.source, sql`update sign_in_code set issued_at = issued_at - ${by}::interval`);
  await rows(
    scene.source,
    sql`update mail set created_at = created_at - ${by}::interval, sent_at = created_at`,
  );
};

it('forgets a bar some time after it is over or lifted, and none in force', async () => {
  const [person, by] = [await scene.resident(), await scene.resident()];
  const set = (from: string, until: string | null, lifted: string | null) =>
    rows(
      scene.source,
      sql`insert into volunteer_bar (person_id, municipality_id, reason, by_id, during, decision, decision_reason, decided_by,
            decided_at)
          select ${person}::uuid, ${LUDZA.municipality}, 'Nenāca.', ${by}::uuid,
            tstzrange(talka_now() - ${from}::interval, talka_now() - ${until}::interval),
            case when at is not null then 'lifted' end, case when at is not null then 'Lai nāk.' end,
            case when at is not null then ${by}::uuid end, at
          from (select talka_now() - ${lifted}::interval as at) as lifting`,
    );
  await set('300 days', '91 days', null);
  await set('80 days', '70 days', null);
  await set('300 days', null, '91 days');
  await set('20 days', null, null);
  await forgetStale(scene.source);
  expect(await scene.count('volunteer_bar')).toBe(2);
  expect(await scene.count('volunteer_bar', 'upper_inf(during)')).toBe(1);
});

it('forgets an address that never became an account, and keeps people signed in', async () => {
  const stranger = 'passer.by@talka.example';
  const person = await scene.resident({ email: 'stays@talka.example' });
  await signIn(stranger);
  await signIn('stays@talka.example');
  expect(await forgetStale(scene.source)).toBe(0);
  await earlier('1 hour');
  await forgetStale(scene.source);
  expect(await cellsThatSay(scene.source, stranger)).toEqual(['mail.to_address']);
  expect(await scene.count('session', `person_id = '${person}'`)).toBe(1);
  await earlier('30 days');
  await forgetStale(scene.source);
  expect(await cellsThatSay(scene.source, stranger)).toEqual([]);
  expect(await scene.count('session')).toBe(0);
});
