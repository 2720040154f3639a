import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { heldWorkshop, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest();
}, 60_000);
afterAll(() => api.close());

const HOURS = 60;
const people = (count: number) =>
  Promise.all(Array.from({ length: count }, () => api.person())) as Promise<[Actor, Actor, Actor, Actor]>;
const say = (who: Actor, number: number, stars: number, words = '') =>
  who.call('my-workshops.say-feedback', { params: { number }, body: { stars, words } });
const seen = async (leader: Actor, number: number) =>
  (await leader.call('led-workshops.read', { params: { number } })).body.feedback;

it('how it was is said once, shown to who leads from three answers on, and never with who said it', async () => {
  const [leader, ...learners] = (await people(5)) as unknown as [Actor, Actor, Actor, Actor, Actor];
  const [anna, boriss, vita, stranger] = learners;
  const { id, number } = await heldWorkshop(api.database, {
    ...{ leaders: [{ who: leader }], learners: [anna, boriss, vita], sessions: [{ in: -26 * HOURS }] },
  });
  const mine = async () => (await anna.call('my-workshops.learned')).body.workshops[0]?.feedback;
  expect(await mine()).toBe('open');
  expect((await say(stranger, number, 1)).problem?.code).toBe('feedback.not-there');
  expect((await say(anna, number, 5, 'Gribu vēl.')).status).toBe(204);
  expect(await mine()).toBe('given');
  expect((await say(anna, number, 1)).problem?.code).toBe('feedback.given');
  expect((await say(boriss, number, 4)).status).toBe(204);
  expect(await seen(leader, number)).toBeNull();
  expect((await say(vita, number, 3, 'Auksta telpa.')).status).toBe(204);
  expect(await seen(leader, number)).toEqual({
    ...{ count: 3, average: 4, stars: [0, 0, 1, 1, 1] },
    words: ['Auksta telpa.', 'Gribu vēl.'],
  });
  // Who has answered was written by three transactions, as it happened; what was said, by the last of them alone.
  const { rows } = await api.database.query<object>(
    `select (select count(distinct xmin::text)::int from workshop_feedback_given where workshop_id = $1) as given,
       (select count(distinct xmin::text)::int from workshop_feedback where workshop_id = $1) as said,
       (select count(*)::int from request_key k, unnest($2::text[]) as person
         where k.actor like '%' || person || '%') as remembered`,
    [id, [anna.id, boriss.id, vita.id]],
  );
  expect(rows).toEqual([{ given: 3, said: 1, remembered: 0 }]);
});

it('nobody says it before it is over, and whoever presses twice at once says it once', async () => {
  const [leader, anna] = await people(2);
  const running = await heldWorkshop(api.database, {
    ...{ leaders: [{ who: leader }], learners: [anna], sessions: [{ in: -26 * HOURS }, { in: 26 * HOURS }] },
  });
  expect((await say(anna, running.number, 5)).problem?.code).toBe('feedback.not-yet');
  const over = await heldWorkshop(api.database, {
    ...{ leaders: [{ who: leader }], learners: [anna], sessions: [{ in: -50 * HOURS }] },
  });
  const answers = await Promise.all([5, 4, 3].map((stars) => say(anna, over.number, stars)));
  expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
  const { rows } = await api.database.query<{ count: number }>(
    'select count(*)::int as count from workshop_feedback where workshop_id = $1',
    [over.id],
  );
  expect(rows).toEqual([{ count: 1 }]);
});
