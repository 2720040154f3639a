import { describe, expect, it } from '@jest/globals';
import { clockOf, dayAfter, type Day } from '@talka/kernel';
import fc from 'fast-check';
import {
  copySeason,
  decideEnrolment,
  decideWorkshopAct,
  planSessions,
  sessionId,
  tidyWorkshop,
  whatIsCopied,
  type EnrolmentFacts,
  type SessionDraft,
  type WorkshopDraft,
  type WorkshopSession,
} from './index.js';

const planned = (days: readonly Day[], from = '18:00', until = '20:00'): SessionDraft[] => {
  const result = planSessions({ days, from, until, places: 0 });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};
const weekdayOf = (at: Date): number => new Date(`${clockOf(at).day}T00:00:00Z`).getUTCDay();
const draft = (sessions: readonly SessionDraft[], more: Partial<WorkshopDraft> = {}): WorkshopDraft => ({
  ...{
    title: 'Māla trauki',
    about: '',
    translations: {},
    bring: '',
    place: '',
    area: null,
    contact: '',
    craft: 'pottery',
  },
  ...{
    languages: ['lv'],
    access: [],
    youngest: null,
    oldest: null,
    price: 0,
    enrolment: 'course',
    places: 8,
  },
  ...{ closesBefore: 0, completion: null, questions: [], after: [], sessions, ...more },
});

describe('sessions of a season', () => {
  it('are at six by the clock before and after summer time ends', () => {
    const sessions = planned(['2027-10-26', '2027-11-02']);
    expect(sessions.map(({ during }) => during.from.toISOString())).toEqual([
      ...['2027-10-26T15:00:00.000Z', '2027-11-02T16:00:00.000Z'],
    ]);
  });

  it('are copied with their weekday, their gaps and their times by the clock, whatever clocks do between', () => {
    const day = fc.integer({ min: 0, max: 1500 }).map((days) => dayAfter('2026-01-01', days));
    // Not between three and four at night, which clocks skip in spring.
    const hour = fc.integer({ min: 5, max: 21 });
    fc.assert(
      fc.property(
        day,
        fc.uniqueArray(fc.integer({ min: 0, max: 80 }), { minLength: 1, maxLength: 12 }),
        hour,
        day,
        (first, gaps, at, begins) => {
          const days = gaps.sort((a, b) => a - b).map((gap) => dayAfter(first, gap));
          const from = `${String(at).padStart(2, '0')}:15`;
          const until = `${String(at + 2).padStart(2, '0')}:00`;
          const sessions = planned(days, from, until);
          const copied = copySeason(sessions, begins);
          if (!copied.ok) throw new Error(copied.refusal.code);
          const moved = copied.value.map(({ during }) => clockOf(during.from).day);
          const shift = Date.parse(moved[0] ?? '') - Date.parse(days[0] ?? '');
          copied.value.forEach(({ during }, nth) => {
            expect(clockOf(during.from).time).toBe(from);
            expect(clockOf(during.until).time).toBe(until);
            expect(weekdayOf(during.from)).toBe(weekdayOf(sessions[nth]?.during.from ?? new Date(0)));
            expect(Date.parse(moved[nth] ?? '') - Date.parse(days[nth] ?? '')).toBe(shift);
          });
          // In the week of the day that was asked for.
          expect(Math.abs(Date.parse(moved[0] ?? '') - Date.parse(begins))).toBeLessThan(7 * 86_400_000);
        },
      ),
    );
  });

  it('are refused at a time that the clocks skip', () => {
    expect(copySeason(planned(['2027-03-21'], '03:15', '05:00'), '2027-03-28')).toMatchObject({
      refusal: { code: 'time.skipped' },
    });
  });
});

describe('what another season begins with', () => {
  const [first, second, third] = planned(['2027-10-05', '2027-10-12', '2027-10-19']) as [
    ...[SessionDraft, SessionDraft, SessionDraft],
  ];
  const session = (number: number, { during }: SessionDraft, more: Partial<WorkshopSession> = {}) => ({
    ...{ id: sessionId(`s${number}`), number, during, isCancelled: false, catchUpFor: null, places: number },
    ...{ slot: null, ...more },
  });
  const completion = { percent: 80, needed: [1, 2, 3], excused: 'apart' } as const;
  const later = (hours: number) => ({
    ...third,
    during: {
      from: new Date(third.during.from.getTime() + hours * 3_600_000),
      until: new Date(third.during.until.getTime() + hours * 3_600_000),
    },
  });

  it('is without what was called off and what made good for it, numbered anew', () => {
    const sessions = [
      session(1, first, { isCancelled: true }),
      ...[session(2, second), session(3, third)],
      session(4, later(24), { catchUpFor: sessionId('s1') }),
      session(5, later(48), { catchUpFor: sessionId('s3') }),
    ];
    expect(whatIsCopied({ draft: draft([], { completion }), sessions })).toEqual({
      sessions: [
        { during: second.during, places: 2, catchUpFor: null },
        { during: third.during, places: 3, catchUpFor: null },
        { during: later(48).during, places: 5, catchUpFor: 2 },
      ],
      completion: { ...completion, needed: [1, 2] },
    });
  });

  it('is in the order of time, where a session was moved behind another', () => {
    const sessions = [session(1, later(24)), session(2, second), session(3, third)];
    const copied = whatIsCopied({
      draft: draft([], { completion: { ...completion, needed: [1] } }),
      sessions,
    });
    expect(copied.sessions.map(({ places }) => places)).toEqual([2, 3, 1]);
    expect(copied.completion?.needed).toEqual([3]);
    expect(whatIsCopied({ draft: draft([]), sessions }).completion).toBeNull();
  });
});

describe('a draft', () => {
  it('has its sessions in the order of time, and those that make good for others after them', () => {
    const [first, second, third] = planned(['2027-10-05', '2027-10-12', '2027-10-14']) as [
      ...[SessionDraft, SessionDraft, SessionDraft],
    ];
    const catchUp = { ...third, catchUpFor: 2, places: 3 };
    const tidied = tidyWorkshop(draft([second, first, catchUp]));
    expect(tidied.ok && tidied.value.sessions).toEqual([first, second, { ...catchUp, catchUpFor: 1 }]);
  });

  it('makes good for nothing that is not over by then, nor for another that does', () => {
    const [first, second] = planned(['2027-10-05', '2027-10-12']) as [SessionDraft, SessionDraft];
    const code = (sessions: readonly SessionDraft[], more = {}) => {
      const tidied = tidyWorkshop(draft(sessions, more));
      return tidied.ok ? 'ok' : tidied.refusal.code;
    };
    expect(code([{ ...first, catchUpFor: 2, places: 1 }, second])).toBe('workshop.catch-up-unknown');
    expect(code([first, { ...second, catchUpFor: 2, places: 1 }])).toBe('workshop.catch-up-unknown');
    expect(code([first, { ...second, catchUpFor: 1, places: 0 }])).toBe('workshop.places-unreal');
    expect(code([first, { ...second, catchUpFor: 1, places: 1 }])).toBe('ok');
    expect(code([first, second], { enrolment: 'drop-in' })).toBe('workshop.places-unreal');
  });
});

describe('what a certificate takes', () => {
  const [first, second] = planned(['2027-10-05', '2027-10-12']) as [SessionDraft, SessionDraft];
  const needing = (needed: readonly number[], sessions: readonly SessionDraft[]) => {
    const completion = { percent: 80, needed, excused: 'apart' } as const;
    const tidied = tidyWorkshop(draft(sessions, { completion }));
    return tidied.ok ? tidied.value.completion?.needed : tidied.refusal;
  };

  it('is the same session when the list is put in the order of time, each once', () => {
    expect(needing([1, 1], [second, first])).toEqual([2]);
    expect(needing([2, 1], [first, second])).toEqual([1, 2]);
  });

  it('is no session that is not there, nor one that makes good for another', () => {
    const refusal = { code: 'workshop.needed-unknown', field: 'completion' };
    expect(needing([3], [first, second])).toMatchObject({ ...refusal, params: { number: 3 } });
    expect(needing([2], [first, { ...second, catchUpFor: 1, places: 1 }])).toMatchObject(refusal);
  });
});

describe('enrolling', () => {
  const facts: EnrolmentFacts = {
    ...{ kind: 'course', birthDate: '2012-10-06', youngest: 15, oldest: 60, missing: null },
    ...{ begins: new Date('2027-10-05T15:00:00Z'), isEnrolled: false, wasThere: false },
  };
  const code = (more: Partial<EnrolmentFacts>) => {
    const decided = decideEnrolment({ ...facts, ...more });
    return decided.ok ? 'ok' : decided.refusal.code;
  };
  it('is by age on the day it begins, both bounds included', () => {
    expect(code({})).toBe('workshop.too-young');
    expect(code({ birthDate: '2012-10-05' })).toBe('ok');
    expect(code({ birthDate: '1966-10-06' })).toBe('ok');
    expect(code({ birthDate: '1966-10-05' })).toBe('workshop.too-old');
  });
  it('is after what comes before', () => {
    expect(code({ birthDate: '2000-01-01', missing: 'Māla pamati' })).toBe('workshop.after-needed');
  });
  it('for what was missed is for those in the course who were not there', () => {
    expect(code({ kind: 'catch-up' })).toBe('workshop.catch-up-for-enrolled');
    expect(code({ kind: 'catch-up', isEnrolled: true })).toBe('ok');
    expect(code({ kind: 'catch-up', isEnrolled: true, wasThere: true })).toBe('workshop.was-there');
  });
});

describe('who may do what with a workshop', () => {
  it.each([
    ['manager', null, ['write', 'list', 'step-back', 'messages']],
    ['coordinator', null, ['write', 'list', 'step-back', 'messages']],
    ['gate', null, []],
    [null, 'leader', ['list', 'step-back', 'messages']],
    [null, 'assistant', ['list', 'step-back', 'messages']],
    [null, 'guest', ['step-back']],
    ['gate', 'leader', ['list', 'step-back', 'messages']],
  ] as const)('for %s and %s is %j', (organisation, leads, acts) => {
    const may = (['write', 'list', 'step-back', 'messages'] as const).filter(
      (act) => decideWorkshopAct({ organisation, leads }, act).ok,
    );
    expect(may).toEqual(acts);
  });
});
