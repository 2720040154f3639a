import { describe, expect, it } from '@jest/globals';
import { personId } from '@talka/kernel';
import { VOTE_STATES, type Vote, type VoteState } from '../vote/vote.js';
import { decideConfirmation, decideProposal } from './decide-act.js';
import { decideSettingAside } from './decide-publication.js';
import { rerunTime } from './rerun-time.js';

const NOW = new Date('2027-03-05T10:00:00Z');
const TIME = { from: new Date('2027-03-01T06:00:00Z'), until: new Date('2027-03-15T18:00:00Z') };
const WISH = { kind: 'rerun', until: null, reason: 'Zīmē bija nepareizas summas.' } as const;
const EARLIER = { submission: null, support: null };
const said = (state: VoteState, reason: string = WISH.reason) => {
  const decided = decideProposal({ state, time: TIME, earlier: EARLIER }, { ...WISH, reason }, NOW);
  return decided.ok ? 'ok' : decided.refusal.code;
};

it('whatever can be annulled or was can be held again, but a draft, which is simply changed', () => {
  const possible = VOTE_STATES.filter((state) => said(state) === 'ok');
  expect(possible).toEqual(['announced', 'suspended', 'closed', 'opened', 'published', 'annulled']);
  expect(said('draft')).toBe('state.not-possible');
});

it('everyone is told why, and another than who proposed it confirms', () => {
  expect(said('closed', 'Nu')).toBe('act.reason-missing');
  const one = personId('0190a000-0000-7000-8000-000000000001');
  const act = { ...WISH, id: 'x' as never, proposedBy: one, proposedAt: NOW };
  const decided = decideConfirmation({ state: 'closed', time: TIME, earlier: EARLIER }, act, one, NOW);
  expect(decided.ok ? 'ok' : decided.refusal.code).toBe('act.second-person-needed');
});

it('what was opened is set aside while it is not published, if it was checked, and if somebody brought it', () => {
  const wish = { ...WISH, kind: 'set-aside' } as const;
  const facts = { time: TIME, earlier: EARLIER };
  const possible = VOTE_STATES.filter((state) => decideProposal({ state, ...facts }, wish, NOW).ok);
  expect(possible).toEqual(['opened']);
  const [secret, open] = (['secret', 'open'] as const).map(
    (secrecy) => ({ rules: { secrecy } }) as Pick<Vote, 'rules'>,
  );
  expect(decideSettingAside(secret!, 'checked').ok).toBe(true);
  expect(decideSettingAside(secret!, 'checking')).toMatchObject({
    refusal: { code: 'vote.opening-checking' },
  });
  expect(decideSettingAside(secret!, undefined)).toMatchObject({ refusal: { code: 'vote.opening-missing' } });
  expect(decideSettingAside(open!, 'checked')).toMatchObject({ refusal: { code: 'state.not-possible' } });
});

it('the new vote is two weeks ahead and as long as the first', () => {
  expect(rerunTime(TIME, NOW)).toEqual({
    from: new Date('2027-03-19T10:00:00Z'),
    until: new Date('2027-04-02T22:00:00Z'),
  });
});

describe('more time', () => {
  const at = (day: number): Date => new Date(Date.UTC(2027, 2, day, 10));
  const range = (from: number, until: number) => ({ from: at(from), until: at(until) });
  const asked = (
    kind: 'extend' | 'extend-ideas' | 'extend-support',
    { state, now, until }: { state: VoteState; now: number; until: number },
  ): string => {
    const earlier = { submission: range(1, 5), support: range(2, 8) };
    const vote = { state, time: range(20, 30), earlier };
    const wish = { kind, until: at(until), reason: 'Pieteikšanās lapa divas dienas nestrādāja.' };
    const decided = decideProposal(vote, wish, at(now));
    return decided.ok ? 'ok' : decided.refusal.code;
  };

  it.each([
    ['extend', 'announced', 25, 31, 'ok'],
    ['extend', 'announced', 10, 31, 'ok'],
    ['extend', 'suspended', 25, 31, 'ok'],
    // Its time ran out while it was suspended: that it is not closed yet does not open it again.
    ['extend', 'suspended', 30, 31, 'state.not-possible'],
    ['extend', 'announced', 30, 31, 'state.not-possible'],
    ['extend', 'announced', 25, 29, 'act.time-wrong'],
    ['extend-ideas', 'draft', 1, 6, 'ok'],
    ['extend-ideas', 'draft', 4, 20, 'ok'],
    ['extend-ideas', 'draft', 4, 21, 'act.time-wrong'],
    ['extend-ideas', 'draft', 4, 5, 'act.time-wrong'],
    ['extend-ideas', 'draft', 5, 6, 'state.not-possible'],
    ['extend-support', 'draft', 1, 9, 'state.not-possible'],
    ['extend-support', 'draft', 7, 9, 'ok'],
    ['extend-support', 'announced', 7, 9, 'state.not-possible'],
  ] as const)('%s, when %s, on the %ith until the %ith: %s', (kind, state, now, until, answer) =>
    expect(asked(kind, { state, now, until })).toBe(answer),
  );
});
