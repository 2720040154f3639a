import { describe, expect, it } from '@jest/globals';
import { flaws, step, type Lifecycle } from './lifecycle.js';
import { cents, parseEuros } from './money.js';
import { ageOn, contains, isDay } from './time.js';

describe('life cycles', () => {
  const door: Lifecycle<'open' | 'shut' | 'gone', 'shut' | 'open' | 'remove'> = {
    states: ['open', 'shut', 'gone'],
    initial: 'open',
    final: ['gone'],
    transitions: [
      { act: 'shut', from: ['open'], to: 'shut' },
      { act: 'open', from: ['shut'], to: 'open' },
      { act: 'remove', from: ['open', 'shut'], to: 'gone' },
    ],
  };

  it('lead where they say, or refuse with where things stand', () => {
    expect(step(door, 'open', 'shut')).toEqual({ ok: true, value: 'shut' });
    expect(step(door, 'gone', 'open')).toMatchObject({ refusal: { params: { act: 'open', state: 'gone' } } });
  });

  it('are walked for unreachable states, dead ends and forks', () => {
    expect(flaws(door)).toEqual([]);
    expect(flaws({ ...door, transitions: [] })).toEqual([
      'open is a dead end',
      'shut cannot be reached',
      'shut is a dead end',
      'gone cannot be reached',
    ]);
  });
});

describe('money', () => {
  it.each([
    ['1200', 120_000],
    ['1 200,50', 120_050],
    ['1.200,50 €', 120_050],
    ['1,200.50', 120_050],
    ['0,5', 50],
  ])('reads %s as people type it', (text, amount) => expect(parseEuros(text)).toBe(amount));

  it.each(['', 'daudz', '-5', '1,23,5', '1e9', '12345678901234567'])('does not guess at %j', (text) =>
    expect(parseEuros(text)).toBeUndefined(),
  );

  it('is never a fraction of a cent', () => expect(() => cents(0.1)).toThrow(RangeError));
});

describe('time', () => {
  it('is half open', () => {
    const range = { from: new Date(10), until: new Date(20) };
    expect([9, 10, 19, 20].map((at) => contains(range, new Date(at)))).toEqual([false, true, true, false]);
  });

  it('counts age on the calendar of Riga', () => {
    expect(ageOn('2013-11-23', new Date('2026-11-22T21:59:00Z'))).toBe(12);
    expect(ageOn('2013-11-23', new Date('2026-11-22T22:00:00Z'))).toBe(13);
    expect(ageOn('2012-02-29', new Date('2025-02-28T12:00:00Z'))).toBe(12);
    expect(ageOn('2012-02-29', new Date('2025-03-01T12:00:00Z'))).toBe(13);
  });

  it('knows real days', () => {
    expect(['2024-02-29', '2023-02-29', '2026-13-01', '26-1-1'].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
