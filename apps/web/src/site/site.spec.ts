import { describe, expect, it } from '@jest/globals';
import { queryKey } from './keys.js';
import { pathIn, placeOf } from './language.js';

describe('addresses', () => {
  it.each([
    ['/', 'lv', '/'],
    ['/ideas/12/taka', 'lv', '/ideas/12/taka'],
    ['/en', 'en', '/'],
    ['/ru/ideas', 'ru', '/ideas'],
    ['/ltg/', 'ltg', '/'],
    ['/entirely/other', 'lv', '/entirely/other'],
    ['/lv/ideas', 'lv', '/lv/ideas'],
  ])('%s is in %s at %s', (pathname, language, path) => {
    expect(placeOf(pathname)).toEqual({ language, path });
  });

  it('are put together as they were taken apart', () => {
    for (const address of ['/', '/ideas', '/en', '/ru/ideas', '/ltg/about']) {
      const { language, path } = placeOf(address);
      expect(pathIn(language, path)).toBe(address);
    }
  });
});

describe('cache keys', () => {
  it('are the same however a question is asked', () => {
    const plain = queryKey('ideas.list');
    expect(
      queryKey('ideas.list', { query: { sort: 'newest', limit: 20, search: '', area: undefined } }),
    ).toEqual(plain);
    expect(queryKey('ideas.list', { params: {}, query: {} })).toEqual(plain);
    expect(queryKey('ideas.read', { params: { number: '12' } })).toEqual(
      queryKey('ideas.read', { params: { number: 12 } }),
    );
    expect(queryKey('ideas.list', { query: { task: 2 } })).not.toEqual(plain);
  });
});
