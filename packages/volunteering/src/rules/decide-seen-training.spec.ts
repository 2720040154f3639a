import { expect, it } from '@jest/globals';
import { decideSeenTraining } from './decide-seen-training.js';

const facts = {
  ...({ training: 'first-aid', needs: ['first-aid', 'speaks-en'], said: true } as const),
  ...{ validUntil: '2027-06-05', today: '2027-06-05' },
};

it('a paper is noted that a task asks for, that its person says they have, and that is valid today', () => {
  expect(decideSeenTraining(facts).ok).toBe(true);
  expect(decideSeenTraining({ ...facts, validUntil: null }).ok).toBe(true);
  for (const [change, code] of [
    [{ needs: ['speaks-en'] }, 'training.not-asked'],
    [{ said: false }, 'training.not-said'],
    [{ today: '2027-06-06' }, 'training.over'],
  ] as const)
    expect(decideSeenTraining({ ...facts, ...change })).toMatchObject({ refusal: { code } });
});
