import { describe, expect, it } from '@jest/globals';
import type { VoteState } from '../vote/vote.js';
import { callDue, remindsAt } from './decide-calls.js';

const at = (day: number, hour = 0): Date => new Date(Date.UTC(2027, 4, day, hour));
const time = { from: at(1), until: at(15) };
const vote = (state: VoteState, more: { announcedAt?: Date; publishedAt?: Date } = {}) => ({
  ...{ state, time, announcedAt: at(-3), publishedAt: null },
  ...more,
});

describe('what is told of a vote', () => {
  it.each([
    ['nothing before it opens', at(-1), undefined],
    ['that it has begun, from its first moment', at(1), { kind: 'begun', about: at(1) }],
    ['the same a week later', at(8), { kind: 'begun', about: at(1) }],
    ['that it ends soon, two days before', at(13), { kind: 'ends-soon', about: at(15) }],
    ['nothing from its last moment on', at(15), undefined],
  ])('%s', (_, now, call) => expect(callDue(vote('announced'), now)).toEqual(call));

  it.each<[VoteState]>([['draft'], ['suspended'], ['closed'], ['opened']])(
    'nothing while it is %s',
    (state) => expect(callDue(vote(state), at(8))).toBeUndefined(),
  );

  it('a vote that is extended ends soon a second time', () => {
    const extended = { ...vote('announced'), time: { from: at(1), until: at(20) } };
    expect(callDue(extended, at(14))).toEqual({ kind: 'begun', about: at(1) });
    expect(callDue(extended, at(18))).toEqual({ kind: 'ends-soon', about: at(20) });
  });

  it('a result is told when it is published, and not again when it is final', () => {
    const call = { kind: 'result', about: at(17) };
    expect(callDue(vote('published', { publishedAt: at(17) }), at(17))).toEqual(call);
    expect(callDue(vote('final', { publishedAt: at(17) }), at(28))).toEqual(call);
  });

  it('that a vote is annulled, if anybody had heard of it', () => {
    expect(callDue(vote('annulled'), at(8))).toEqual({ kind: 'annulled', about: at(1) });
    expect(callDue({ ...vote('annulled'), announcedAt: null }, at(8))).toBeUndefined();
  });
});

describe('the reminder', () => {
  it('comes two days before the end, in a short vote when two thirds are over', () => {
    expect(remindsAt(time)).toEqual(at(13));
    expect(remindsAt({ from: at(1), until: at(1, 3) })).toEqual(at(1, 2));
  });
});
