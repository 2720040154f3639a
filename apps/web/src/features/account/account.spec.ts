import { describe, expect, it } from '@jest/globals';
import { translator } from '@talka/i18n';
import { deviceWords } from './device-words.js';
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

describe('a device', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0',
      'Edge · Windows',
    ],
    [
      'Mozilla/5.0 (Linux; Android 14; SM-S911B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0 Mobile Safari/537.36',
      'Samsung Internet · Android',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari · iPhone',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 'Firefox · Linux'],
    ['curl/8.5', null],
    ['', null],
  ])('is called what people call it: %s', (agent, words) => {
    expect(deviceWords(agent)).toBe(words);
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
