import { describe, expect, it } from '@jest/globals';
import { fold } from './fold.js';

describe('fold', () => {
  it.each([
    ['Rēzekne', 'rezekne'],
    ['Šķaunes pagasts', 'skaunes pagasts'],
    ['Ļaudonas ģimene', 'laudonas gimene'],
    ['Vīndīņs, Latgola', 'vindins, latgola'],
    ['Ёлка в Краславе', 'елка в краславе'],
    ['Daugavpils', 'daugavpils'],
  ])('%s is found by typing %s', (name, typed) => {
    expect(fold(name)).toBe(typed);
  });

  it('treats composed and decomposed letters alike', () => {
    expect(fold('a\u0304')).toBe(fold('ā'));
  });
});
