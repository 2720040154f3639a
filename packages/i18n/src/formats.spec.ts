import { describe, expect, it } from '@jest/globals';
import { formats } from './formats.js';

const now = new Date('2026-06-12T09:00:00Z');
const saturday = '2026-06-13T21:30:00Z';

describe('dates', () => {
  it('are said as people say them, on the calendar of Riga', () => {
    expect(formats('lv').day(saturday, now)).toBe('svētdien, 14. jūnijā');
    expect(formats('lv').dateTime(saturday, now)).toBe('14. jūnijā, 00.30');
    expect(formats('en').day(saturday, now)).toBe('Sunday 14 June');
    expect(formats('ru').day(saturday, now)).toBe('воскресенье, 14 июня');
    expect(formats('ltg').day(saturday, now)).toBe('14.06.2026');
  });

  it('name the year when it is another one', () => {
    expect(formats('lv').date('2025-03-01T12:00:00Z', now)).toBe('2025. gada 1. martā');
    expect(formats('ru').date('2025-03-01T12:00:00Z', now)).toBe('1 марта 2025 года');
  });

  it('turn relative while they are near', () => {
    const two = '2026-06-10T08:00:00Z';
    expect(['lv', 'en', 'ru', 'ltg'].map((l) => formats(l as 'lv').relative(two, now))).toEqual([
      'aizvakar',
      '2 days ago',
      'позавчера',
      'aizvakar',
    ]);
    expect(formats('lv').relative('2026-06-09T20:00:00Z', now)).toBe('pirms 3 dienām');
    expect(formats('lv').relative('2026-06-12T08:59:40Z', now)).toBe('tagad');
    expect(formats('lv').relative('2026-04-01T08:59:40Z', now)).toBe('1. aprīlī');
  });
});

describe('numbers', () => {
  const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

  it('are grouped, and money hides empty cents', () => {
    expect(spaced(formats('lv').euros(284_000))).toBe('2 840 €');
    expect(spaced(formats('lv').euros(284_050))).toBe('2 840,50 €');
    expect(spaced(formats('ltg').euros(284_000))).toBe('2 840 €');
    expect(formats('en').euros(284_000)).toBe('€2,840');
    expect(spaced(formats('lv').percent(0.96))).toBe('96%');
    expect(formats('ru').list(['a', 'b', 'c'])).toBe('a, b и c');
    expect(formats('lv').size(2_340_000)).toBe('2,3 MB');
  });
});
