import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { evenings, organiserIn, publishedWorkshop, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
let api: ApiUnderTest;
let organiser: Actor;
let organisation: number;

beforeAll(async () => {
  api = await apiUnderTest();
  ({ organiser, organisation } = await organiserIn(api, municipality));
}, 60_000);
afterAll(() => api.close());

it('a sheet to sign on is for who leads it, of a session that is held', async () => {
  const { number, slot, sessions } = await publishedWorkshop(organiser, organisation, {
    sessions: evenings(3),
  });
  const [learner, helper] = [await api.person(), await api.person()];
  await learner.call('my-workshops.enrol', { params: { number, slot }, body: {} });
  await organiser.call('led-workshops.name-leader', {
    ...{ params: { number }, body: { email: helper.email ?? '', role: 'assistant' } },
  });
  const sheet = (by: Actor, session = '') =>
    by.call('led-workshops.sign-in-sheet', { params: { number, session }, query: { language: 'lv' } });
  for (const by of [organiser, helper]) {
    const { body } = await sheet(by, sessions[1]?.id);
    expect(body.name).toBe(`talka-${number}-2.pdf`);
    expect(Buffer.from(body.pdf, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  }
  expect((await sheet(learner, sessions[1]?.id)).problem?.code).toBe('workshop.not-found');
  expect((await sheet(organiser, randomUUID())).problem?.code).toBe('workshop.session-unknown');
  await organiser.call('led-workshops.call-off-session', {
    params: { number, session: sessions[1]?.id ?? '' },
    body: { reason: 'Podnieks ir saslimis.' },
  });
  expect((await sheet(organiser, sessions[1]?.id)).problem?.code).toBe('workshop.session-off');
});
