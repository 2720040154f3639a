import { describe, expect, it } from '@jest/globals';
import { translator } from '@talka/i18n';
import { IDEA_STATUSES } from '@talka/ideas';
import { mayWithdraw, nextKey, promisedBy, since, toneOfMine } from './what-next.js';

describe('what happens next with my idea', () => {
  it('is said for every status', () => {
    const t = translator('lv', 'account');
    for (const status of IDEA_STATUSES) {
      const key = nextKey({ status, hidden: false, appealOpen: false, appealPossible: true });
      expect(t(key, { who: 'Ludzas novads', by: '14. jūnijā', days: 5 })).toMatch(/[.!]$/);
      expect(toneOfMine(status)).toBeTruthy();
    }
  });

  it('knows what is hidden, wherever it stood, and whether that can be appealed', () => {
    const hidden = { status: 'feasible', hidden: true, appealOpen: false } as const;
    expect(nextKey({ ...hidden, appealPossible: true })).toBe('next.hidden');
    expect(nextKey({ ...hidden, appealPossible: false })).toBe('next.hidden-final');
    expect(nextKey({ ...hidden, appealOpen: true, appealPossible: false })).toBe('next.appealed');
  });

  it('knows an appeal under way, and a refusal that can no longer be appealed', () => {
    expect(nextKey({ status: 'refused', hidden: false, appealOpen: true, appealPossible: false })).toBe(
      'next.appealed',
    );
    expect(nextKey({ status: 'refused', hidden: false, appealOpen: false, appealPossible: false })).toBe(
      'next.refused-final',
    );
  });

  it('may be the author taking it back, until it is on a ballot', () => {
    expect(mayWithdraw('published')).toBe(true);
    expect(mayWithdraw('on-ballot')).toBe(false);
    expect(mayWithdraw('withdrawn')).toBe(false);
  });

  it('is promised in working days', () => {
    // Friday evening, 5 June 2026; a week of working days ends on the next Friday.
    expect(promisedBy(new Date('2026-06-05T15:00:00Z'), 5).toISOString().slice(0, 10)).toBe('2026-06-12');
    expect(promisedBy(new Date('2026-06-05T15:00:00Z'), 1).toISOString().slice(0, 10)).toBe('2026-06-08');
    // Late on Sunday evening in London it is Monday in Riga already.
    expect(promisedBy(new Date('2026-06-07T22:30:00Z'), 1).toISOString().slice(0, 10)).toBe('2026-06-08');
  });

  it('counts from when the present status last began', () => {
    const path = [
      { status: 'submitted' as const, at: '2026-05-01T10:00:00.000Z' },
      { status: 'returned' as const, at: '2026-05-04T10:00:00.000Z' },
      { status: 'submitted' as const, at: '2026-05-06T10:00:00.000Z' },
    ];
    expect(since({ status: 'submitted', path })).toBe('2026-05-06T10:00:00.000Z');
    expect(since({ status: 'draft', path })).toBeNull();
  });
});
