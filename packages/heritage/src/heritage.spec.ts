import { describe, expect, it } from '@jest/globals';
import { isOutside, saidIn } from './index.js';

describe('words of a place', () => {
  const words = { lv: 'Ludzas pilsdrupas', en: 'Ludza Castle ruins', ltg: null };

  it('are in the reader’s language where they are known in it', () => {
    expect(saidIn(words, 'en')).toEqual({ text: 'Ludza Castle ruins', language: 'en', isMissing: false });
    expect(saidIn(words, 'lv')).toEqual({ text: 'Ludzas pilsdrupas', language: 'lv', isMissing: false });
  });

  it('are Latvian where they are not, and say so: null, nothing at all and an empty word alike', () => {
    const latvian = { text: 'Ludzas pilsdrupas', language: 'lv', isMissing: true };
    expect(saidIn(words, 'ltg')).toEqual(latvian);
    expect(saidIn(words, 'ru')).toEqual(latvian);
    expect(saidIn({ ...words, ru: '' }, 'ru')).toEqual(latvian);
  });
});

describe('what lies outside the region', () => {
  it.each([
    ['Daugavpils', { lat: 55.8838, lon: 26.4976, country: 'LV' }, false],
    ['Viļaka', { lat: 57.1846, lon: 27.6722, country: 'LV' }, false],
    ['Zarasai, across the border and no further south', { lat: 55.73, lon: 26.25, country: 'LT' }, true],
    ['Rīga', { lat: 56.95, lon: 24.1, country: 'LV' }, true],
    ['the other half of the world', { lat: -56.5, lon: -27.3, country: 'LV' }, true],
  ])('%s', (_, at, outside) => expect(isOutside(at)).toBe(outside));
});
