import { describe, expect, it } from '@jest/globals';
import { HOUR } from '@talka/kernel';
import fc from 'fast-check';
import { decideLoad, MOST_IN_A_DAY, overloads, type Shift } from './decide-load.js';

const start = Date.parse('2027-03-27T06:00:00Z');
const shift = (from: number, hours: number): Shift => ({
  from: new Date(start + from * HOUR),
  until: new Date(start + (from + hours) * HOUR),
});
const code = (asked: Shift, others: readonly Shift[]): string => {
  const decided = decideLoad(asked, others);
  return decided.ok ? 'ok' : decided.refusal.code;
};

describe('the load of one person', () => {
  it.each([
    ['a shift alone, however long', shift(0, 14), [], 'ok'],
    ['twelve hours in a day', shift(6, 6), [shift(0, 6)], 'ok'],
    ['thirteen hours in a day', shift(6, 7), [shift(0, 6)], 'shift.day-full'],
    ['thirteen hours, asked for the other way round', shift(0, 6), [shift(6, 7)], 'shift.day-full'],
    ['eight hours of rest after an evening', shift(17, 4), [shift(4, 5)], 'ok'],
    [
      'short shifts all around the clock',
      shift(14, 2),
      [shift(0, 2), shift(7, 2), shift(21, 2)],
      'shift.rest-needed',
    ],
    ['eight hours on each of six days', shift(120, 8), [0, 24, 48, 72, 96].map((at) => shift(at, 8)), 'ok'],
    [
      'eight hours on a seventh',
      shift(144, 8),
      [0, 24, 48, 72, 96, 120].map((at) => shift(at, 8)),
      'shift.week-full',
    ],
    ['a shift a fortnight later', shift(336, 8), [0, 24, 48, 72, 96, 120].map((at) => shift(at, 8)), 'ok'],
  ] as const)('%s', (_, asked, others, answer) => expect(code(asked, others)).toBe(answer));

  it('that leaves too little rest is refused with the moment from which it would leave enough', () => {
    const others = [shift(0, 2), shift(7, 2), shift(21, 2)];
    // Eight hours after the second of them; two hours later it would lie over the third.
    expect(decideLoad(shift(14, 2), others)).toEqual({
      ok: false,
      refusal: {
        code: 'shift.rest-needed',
        params: { hours: 8, rested: new Date(start + 17 * HOUR).toISOString() },
      },
    });
    expect(code(shift(17, 2), others)).toBe('ok');
  });

  it('is all said at once to whoever gives it', () => {
    const days = [0, 24, 48, 72, 96, 120].map((at) => shift(at, 8));
    expect(overloads(shift(130, 7), days)).toEqual(['day', 'week', 'rest']);
    expect(overloads(shift(200, 12), [])).toEqual([]);
  });

  it('is decided alike in whatever order shifts are taken: what fits last has fitted all along', () => {
    const some = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 6 })), {
      ...{ minLength: 2, maxLength: 6 },
    });
    fc.assert(
      fc.property(some, (gaps) => {
        let at = 0;
        const all = gaps.map(([gap, hours]) => {
          at += gap;
          const made = shift(at, hours);
          at += hours;
          return made;
        });
        const answers = all.map((asked) =>
          code(
            asked,
            all.filter((one) => one !== asked),
          ),
        );
        if (answers.every((answer) => answer === 'ok')) {
          for (const { from } of all) {
            const day = { from, until: new Date(from.getTime() + 24 * HOUR) };
            const hours = all.reduce(
              (sum, one) =>
                sum + Math.max(Math.min(+one.until, +day.until) - Math.max(+one.from, +day.from), 0),
              0,
            );
            expect(hours).toBeLessThanOrEqual(MOST_IN_A_DAY);
          }
        }
      }),
    );
  });
});
