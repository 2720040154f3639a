import { describe, expect, it } from '@jest/globals';
import { RULE_PACKS } from './packs.js';

describe('a rule pack', () => {
  it.each(RULE_PACKS.filter(({ id }) => id !== 'quick-poll').map((pack) => [pack.id, pack] as const))(
    '%s says where its rules are written down, so that one can read them there',
    (_id, { source }) => {
      const { protocol, hostname } = new URL(source.url ?? '');
      expect(protocol).toBe('https:');
      expect(hostname).toMatch(/^[a-z.]+\.[a-z]{2,}$/);
      expect(source.title).not.toBe('');
      expect(source.year).toBeGreaterThan(2020);
    },
  );

  it('of a statutory budget takes ideas for thirty days at least and carries winners out in two years', () => {
    const statutory = RULE_PACKS.filter(({ submissionDays }) => submissionDays === 30);
    expect(statutory).toHaveLength(5);
    expect(new Set(statutory.map(({ deliveryMonths }) => deliveryMonths))).toEqual(new Set([24]));
    expect(statutory.every(({ mayPropose, vote }) => mayPropose.minimumAge === 16 && vote.mayVote.minimumAge === 16)).toBe(true); // prettier-ignore
  });

  it('has a name of its own', () => {
    expect(new Set(RULE_PACKS.map(({ id }) => id)).size).toBe(RULE_PACKS.length);
  });
});
