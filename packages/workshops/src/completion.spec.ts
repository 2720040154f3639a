import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CompletionRule, HeldSession } from './completion.js';
import { sessionId, type Attendance, type SessionId } from './fact.js';
import { decideCompletion } from './rules/decide-completion.js';

const RULE: CompletionRule = { percent: 80, needed: [1], excused: 'apart' };
const session = (number: number, minutes = 60, catchUpFor: string | null = null): HeldSession => ({
  ...{ id: sessionId(`s${number}`), number, minutes },
  catchUpFor: catchUpFor === null ? null : sessionId(catchUpFor),
});
const FIVE = [1, 2, 3, 4, 5].map((number) => session(number));
const PRESENT: Attendance = { as: 'present', late: 0, early: 0 };
const ABSENT: Attendance = { as: 'absent' };
const EXCUSED: Attendance = { as: 'excused' };

const said = (...all: (Attendance | null | undefined)[]): ReadonlyMap<SessionId, Attendance | null> =>
  new Map(
    all.flatMap((one, i) =>
      one === undefined ? [] : [[sessionId(`s${i + 1}`), one] as [SessionId, Attendance | null]],
    ),
  );
const decided = (attendance: ReturnType<typeof said>, rule = RULE, sessions = FIVE) =>
  decideCompletion({ rule, sessions, attendance });
const codes = (attendance: ReturnType<typeof said>, rule = RULE, sessions = FIVE) =>
  decided(attendance, rule, sessions).missing.map(({ code, params }) => [
    code,
    ...Object.values(params ?? {}),
  ]);

describe('a rule of 80 per cent and the first session', () => {
  it('is met by four of five', () => {
    expect(decided(said(PRESENT, PRESENT, ABSENT, PRESENT, PRESENT))).toEqual({
      ...{ isComplete: true, attended: 240, counted: 300, missing: [] },
    });
  });

  it('is not met without the first, and says so', () => {
    expect(codes(said(ABSENT, PRESENT, PRESENT, PRESENT, PRESENT))).toEqual([['completion.session', 1]]);
  });

  it('is missed by one minute, and never rounded in its favour', () => {
    const late: Attendance = { as: 'present', late: 1, early: 0 };
    expect(codes(said(PRESENT, PRESENT, ABSENT, PRESENT, late))).toEqual([['completion.hours', 80, 79]]);
  });

  it('sets apart what somebody was excused from, or counts it as missed, as the rule says', () => {
    const excused = said(PRESENT, EXCUSED, EXCUSED, PRESENT, PRESENT);
    expect(decided(excused)).toMatchObject({ isComplete: true, attended: 180, counted: 180 });
    expect(codes(excused, { ...RULE, excused: 'missed' })).toEqual([['completion.hours', 80, 60]]);
  });

  it('is not met by being excused from everything', () => {
    const all = said(EXCUSED, EXCUSED, EXCUSED, EXCUSED, EXCUSED);
    expect(codes(all, { ...RULE, needed: [] })).toEqual([['completion.nothing']]);
  });

  it('waits for what leaders differ about, and for what nobody marked where it matters', () => {
    expect(codes(said(PRESENT, null, PRESENT, PRESENT, PRESENT))).toEqual([['completion.conflict', 2]]);
    const short = [
      ['completion.unmarked', 5],
      ['completion.hours', 80, 60],
    ];
    expect(codes(said(PRESENT, PRESENT, PRESENT, ABSENT, undefined))).toEqual(short);
    expect(codes(said(PRESENT, PRESENT, PRESENT, ABSENT, { as: 'unmarked' }))).toEqual(short);
    expect(codes(said(undefined, PRESENT, PRESENT, PRESENT, PRESENT))).toEqual([['completion.unmarked', 1]]);
  });

  it('waits for no mark that could not change it: who has done enough has, were they missing there', () => {
    expect(decided(said(PRESENT, PRESENT, PRESENT, PRESENT, undefined))).toMatchObject({
      ...{ isComplete: true, attended: 240, counted: 300, missing: [] },
    });
  });
});

describe('a catch-up session', () => {
  const sessions = [...FIVE, session(6, 60, 's1')];

  it('makes good for the one that was missed, the needed one too', () => {
    expect(decided(said(ABSENT, PRESENT, PRESENT, PRESENT, PRESENT, PRESENT), RULE, sessions)).toMatchObject({
      isComplete: true,
      attended: 300,
      counted: 300,
    });
  });

  it('adds nothing for who was there already, and asks nothing of who did not need it', () => {
    expect(decided(said(PRESENT, PRESENT, PRESENT, PRESENT, PRESENT), RULE, sessions)).toMatchObject({
      ...{ isComplete: true, attended: 300, counted: 300 },
    });
  });

  it('that leaders differ about matters to those alone who need it', () => {
    const all = [PRESENT, PRESENT, PRESENT, PRESENT] as const;
    expect(codes(said(PRESENT, ...all, null), RULE, sessions)).toEqual([]);
    expect(codes(said(ABSENT, ...all, null), RULE, sessions)).toEqual([['completion.conflict', 1]]);
  });
});

describe('whoever attends more', () => {
  const attendance = fc.array(
    fc.oneof(
      fc.record({ as: fc.constant('present' as const), late: fc.nat(40), early: fc.nat(40) }),
      fc.constantFrom<Attendance | undefined>(ABSENT, EXCUSED, undefined),
    ),
    { minLength: 5, maxLength: 5 },
  );

  it('is never further from completing, and nobody is at more than everything', () => {
    fc.assert(
      fc.property(
        attendance,
        fc.nat(4),
        fc.integer({ min: 1, max: 100 }),
        fc.constantFrom('apart' as const, 'missed' as const),
        (all, at, percent, excused) => {
          const rule = { ...RULE, percent, excused };
          const before = decided(said(...all), rule);
          const more = decided(said(...all.map((one, i) => (i === at ? PRESENT : one))), rule);
          expect(before.attended).toBeLessThanOrEqual(before.counted);
          if (before.isComplete) expect(more.isComplete).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
