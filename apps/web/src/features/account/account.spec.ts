import { describe, expect, it } from '@jest/globals';
import { translator } from '@talka/i18n';
import { erasureSteps, mayErase } from './erasure.js';
import { noticeWords } from './notice-words.js';

describe('notices', () => {
  it('are said in words, whatever they carry', () => {
    const t = translator('lv', 'account');
    // An open page may be older than the server and hear of something new.
    const newer = 'something.new' as 'case.opened';
    for (const kind of ['idea.published', 'idea.threshold-reached', 'case.opened', newer] as const) {
      const { key, params } = noticeWords({ kind, params: {} });
      expect(t(key, params).length).toBeGreaterThan(5);
    }
    const { key, params } = noticeWords({ kind: 'idea.returned', params: { title: 'Tilts' } });
    expect(t(key, params)).toContain('Tilts');
  });
});

describe('erasing an account', () => {
  it('takes every step, and no roles', () => {
    const all = Object.fromEntries(erasureSteps.map((step) => [step, true]));
    expect(mayErase([], all)).toBe(true);
    expect(mayErase([], { ...all, [erasureSteps[0]]: false })).toBe(false);
    expect(mayErase([{ role: 'moderator', municipality: 'ludza' }], all)).toBe(false);
  });
});
