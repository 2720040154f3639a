import { expect, it } from '@jest/globals';
import { personId } from '@talka/kernel';
import { VOTE_STATES, type VoteState } from '../vote/vote.js';
import { decideConfirmation, decideProposal } from './decide-act.js';
import { rerunTime } from './rerun-time.js';

const NOW = new Date('2027-03-05T10:00:00Z');
const TIME = { from: new Date('2027-03-01T06:00:00Z'), until: new Date('2027-03-15T18:00:00Z') };
const WISH = { kind: 'rerun', until: null, reason: 'Zīmē bija nepareizas summas.' } as const;
const said = (state: VoteState, reason: string = WISH.reason) => {
  const decided = decideProposal({ state, time: TIME }, { ...WISH, reason }, NOW);
  return decided.ok ? 'ok' : decided.refusal.code;
};

it('whatever can be annulled can be held again, but a draft, which is simply changed', () => {
  const possible = VOTE_STATES.filter((state) => said(state) === 'ok');
  expect(possible).toEqual(['announced', 'suspended', 'closed', 'opened', 'published']);
  expect(said('draft')).toBe('state.not-possible');
});

it('everyone is told why, and another than who proposed it confirms', () => {
  expect(said('closed', 'Nu')).toBe('act.reason-missing');
  const one = personId('0190a000-0000-7000-8000-000000000001');
  const act = { ...WISH, id: 'x' as never, proposedBy: one, proposedAt: NOW };
  const decided = decideConfirmation({ state: 'closed', time: TIME }, act, one, NOW);
  expect(decided.ok ? 'ok' : decided.refusal.code).toBe('act.second-person-needed');
});

it('the new vote is two weeks ahead and as long as the first', () => {
  expect(rerunTime(TIME, NOW)).toEqual({
    from: new Date('2027-03-19T10:00:00Z'),
    until: new Date('2027-04-02T22:00:00Z'),
  });
});
