import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { realVote } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const MUNICIPALITY = 'ludzas-novads';
let api: ApiUnderTest;
beforeAll(async () => void (api = await apiUnderTest()), 60_000);
afterAll(() => api.close());

it('what is announced is signed for at once, before anybody can vote, with no worker about', async () => {
  const administrator = await api.person({
    grants: [{ role: 'administrator', municipality: MUNICIPALITY }],
  });
  const { number } = await realVote(administrator, MUNICIPALITY);
  const { rows } = await api.database.query<{ leaf: string }>(
    `select encode(leaf, 'hex') as leaf from vote_leaf l join vote v on v.id = l.vote_id where v.number = $1`,
    [number],
  );
  expect(rows).toHaveLength(1);
  const params = { number, leaf: rows[0]?.leaf ?? '' };
  const { body } = await api.visitor().call('votes.proof', { params });
  expect(body).toMatchObject({ standing: 'included', index: 0, proof: [] });
  // The head's second line is the size of the log.
  expect(body.head?.split('\n')[1]).toBe('1');
});
