import { describe, expect, it } from '@jest/globals';
import { municipalityId, personId } from '@talka/kernel';
import { decideResidence, type ResidenceFacts } from './decide-residence.js';

const [HERE, THERE] = [municipalityId('ludzas-novads'), municipalityId('balvu-novads')];
const [ANNA, BORISS] = [personId('anna'), personId('boriss')];

const facts = (change: Partial<ResidenceFacts> = {}): ResidenceFacts => ({
  how: 'desk',
  code: { digits: '32867300679', birthDate: null, checks: true },
  birthDate: '1986-04-17',
  resident: { id: ANNA, birthDate: '1986-04-17', municipality: HERE },
  municipality: HERE,
  placeIsThere: true,
  asResident: true,
  providerSaysSo: false,
  known: undefined,
  owner: undefined,
  otherCode: undefined,
  voteRunning: false,
  ...change,
});
const decided = (change: Partial<ResidenceFacts>): string => {
  const decision = decideResidence(facts(change));
  return decision.ok ? decision.value : decision.refusal.code;
};

describe('by eID, a residence is kept', () => {
  const area = null;
  it.each([
    ['on nobody’s word but their own', {}, 'residence.not-on-roll'],
    ['when the provider says it', { providerSaysSo: true }, 'keep'],
    ['when the municipality’s roll has them', { known: { area, how: 'roll' } }, 'keep'],
    ['when a desk of it has seen a document', { known: { area, how: 'desk' } }, 'keep'],
    [
      'when eID has shown it once, and does not now',
      { known: { area, how: 'sign-in' } },
      'residence.not-on-roll',
    ],
    ['and who they are, on no more than that', { asResident: false }, 'keep'],
  ] as const)('%s', (_, change, outcome) => {
    expect(decided({ how: 'sign-in', ...change })).toBe(outcome);
  });
});

describe('a code that is another account’s', () => {
  const owner = (change: Partial<NonNullable<ResidenceFacts['owner']>>) => ({
    owner: { person: BORISS, municipality: HERE, account: HERE, hasMailbox: true, ...change },
  });
  const elsewhere = { municipality: THERE, account: THERE };
  const outside = { municipality: null, account: THERE };

  it.each([
    ['here', {}, 'residence.taken', 'residence.taken'],
    ['elsewhere', elsewhere, 'residence.taken', 'residence.taken'],
    ['outside', outside, 'residence.taken', 'residence.taken'],
    ['here, without a mailbox', { hasMailbox: false }, 'residence.taken', 'move'],
    [
      'outside, of an account of here without a mailbox',
      { municipality: null, hasMailbox: false },
      'residence.taken',
      'move',
    ],
    ['elsewhere, without a mailbox', { ...elsewhere, hasMailbox: false }, 'move', 'move'],
    [
      'outside, of an account of elsewhere without a mailbox',
      { ...outside, hasMailbox: false },
      'move',
      'move',
    ],
  ] as const)('proved %s: at a desk %s, by eID', (_, change, atDesk, byEid) => {
    expect(decided(owner(change))).toBe(atDesk);
    expect(decided({ how: 'sign-in', providerSaysSo: true, ...owner(change) })).toBe(byEid);
  });

  it('is kept when it is their own, wherever it was proved', () => {
    expect(decided(owner({ person: ANNA, ...elsewhere }))).toBe('keep');
  });
});

describe('another code of the same account', () => {
  it.each([
    ['while no vote of theirs runs', { hasVoted: false }, false, 'keep'],
    ['while one runs', { hasVoted: false }, true, 'residence.code-differs'],
    ['that has a ballot in any', { hasVoted: true }, false, 'residence.code-differs'],
  ] as const)('%s', (_, { hasVoted }, voteRunning, outcome) => {
    expect(decided({ otherCode: { municipality: THERE, hasVoted }, voteRunning })).toBe(outcome);
  });
});
