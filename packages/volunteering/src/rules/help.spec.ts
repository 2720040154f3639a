import { describe, expect, it } from '@jest/globals';
import { DAY, HOUR, later, MINUTE, personId } from '@talka/kernel';
import { isWaking } from '@talka/registration';
import fc from 'fast-check';
import type { HelpAnswer, HelpQuestionState, Willing } from '../help.js';
import { decideHelpAnswer } from './decide-help-answer.js';
import { decideHelpWanted, decideWave, waveSize } from './decide-wave.js';
import { ASKED_AT_MOST, ASKED_WITHIN, whoIsAsked } from './who-is-asked.js';

/** A noon of summer, as clocks in Riga show it. */
const noon = new Date('2027-06-01T09:00:00Z');
const night = new Date('2027-06-01T21:00:00Z');
const slot = (starts: Date, taken = 1, places = 3, state: 'open' | 'cancelled' = 'open') => ({
  ...{ state, places, taken },
  during: { from: starts, until: later(starts, 2 * HOUR) },
});

describe('a wave', () => {
  it.each([
    [1, 3],
    [2, 4],
    [4, 8],
    [5, 10],
    [400, 10],
  ])('for %i free places asks %i people', (free, people) => expect(waveSize(free)).toBe(people));

  it('asks for as long as an offer is kept: shorter, the nearer the start', () => {
    const until = (starts: Date) => decideWave({ slot: slot(starts), kept: 0, now: noon });
    expect(until(later(noon, 20 * DAY))).toEqual({
      ...{ do: 'ask', people: 4, until: new Date('2027-06-03T07:00:00Z') },
    });
    expect(until(later(noon, 5 * DAY))).toMatchObject({ until: new Date('2027-06-02T08:00:00Z') });
    expect(until(later(noon, 30 * HOUR))).toMatchObject({ until: later(noon, 4 * HOUR) });
    expect(until(later(noon, 7 * HOUR))).toMatchObject({ until: later(noon, HOUR) });
    expect(until(later(noon, HOUR))).toMatchObject({ until: later(noon, 15 * MINUTE) });
  });

  it('wakes nobody: it waits for the morning', () => {
    expect(decideWave({ slot: slot(later(night, 3 * DAY)), kept: 0, now: night })).toEqual({
      ...{ do: 'wait', until: new Date('2027-06-02T05:00:00Z') },
    });
  });

  it('stops when the shift is full, has begun or is called off, at night too', () => {
    const starts = later(night, 3 * DAY);
    expect(decideWave({ slot: slot(starts, 3), kept: 0, now: night })).toMatchObject({ ending: 'filled' });
    expect(decideWave({ slot: slot(starts, 1, 3, 'cancelled'), kept: 0, now: night })).toMatchObject({
      ending: 'called-off',
    });
    expect(decideWave({ slot: slot(night), kept: 0, now: night })).toMatchObject({ ending: 'over' });
    expect(decideWave({ slot: slot(later(noon, 20 * MINUTE)), kept: 0, now: noon })).toMatchObject({
      ending: 'over',
    });
  });

  it('waits where the last places are only kept for somebody', () => {
    expect(decideWave({ slot: slot(later(noon, 3 * DAY), 3), kept: 1, now: noon })).toEqual({
      ...{ do: 'wait', until: later(noon, 2 * HOUR) },
    });
  });

  it('never asks at night, and never for longer than to the start', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 * 24 }),
        fc.integer({ min: 1, max: 60 * 24 * 30 }),
        fc.integer({ min: 1, max: 50 }),
        (minute, ahead, free) => {
          const now = later(noon, minute * MINUTE);
          const starts = later(now, ahead * MINUTE);
          const step = decideWave({ slot: slot(starts, 0, free), kept: 0, now });
          if (step.do !== 'ask') return;
          expect(isWaking(now)).toBe(true);
          expect(step.until > now && step.until < starts).toBe(true);
          expect(step.people).toBeGreaterThanOrEqual(3);
          expect(step.people).toBeLessThanOrEqual(10);
        },
      ),
    );
  });
});

describe('an organiser', () => {
  it.each([
    ['a free place', slot(later(noon, DAY)), 'ok'],
    ['no free place', slot(later(noon, DAY), 3), 'help.not-needed'],
    ['a shift about to begin', slot(later(noon, 20 * MINUTE)), 'help.too-late'],
    ['a shift called off', slot(later(noon, DAY), 1, 3, 'cancelled'), 'slot.cancelled'],
  ])('who asks for help with %s: %#', (_, of, outcome) => {
    const decided = decideHelpWanted({ slot: of, now: noon });
    expect(decided.ok ? 'ok' : decided.refusal.code).toBe(outcome);
  });
});

const willing = (name: string, asked: readonly Date[] = [], more: Partial<Willing> = {}): Willing => ({
  ...{ person: personId(name), livesHere: true, openQuestion: false, asked },
  ...more,
});
const names = (all: readonly Willing[]) => whoIsAsked(all, noon).map(({ person }) => person);

describe('who is asked', () => {
  it('is whoever was asked least recently, and of those who lives there', () => {
    expect(
      names([
        willing('a', [later(noon, -20 * DAY)]),
        willing('b', [later(noon, -90 * DAY), later(noon, -3 * DAY)]),
        willing('c', [], { livesHere: false }),
        willing('d'),
      ]),
    ).toEqual(['d', 'c', 'a', 'b']);
  });

  it('is nobody who owes an answer, or was asked twice in seven days, wherever', () => {
    expect(
      names([
        willing('owes', [], { openQuestion: true }),
        willing('twice', [later(noon, -6 * DAY), later(noon, -DAY)]),
        willing('long ago', [later(noon, -7 * DAY), later(noon, -DAY)]),
      ]),
    ).toEqual(['long ago']);
  });

  it('never exceeds the cap, and leaves nobody out who may be asked', () => {
    const ages = fc.array(fc.integer({ min: 0, max: 30 * 24 }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(ages, fc.boolean()), { maxLength: 20 }), (people) => {
        const all = people.map(([hours, owes], at) =>
          willing(
            `${at}`,
            hours.map((ago) => later(noon, -ago * HOUR)),
            { openQuestion: owes },
          ),
        );
        const within = ({ asked }: Willing) =>
          asked.filter((at) => noon.getTime() - at.getTime() < ASKED_WITHIN).length;
        const may = all.filter((one) => !one.openQuestion && within(one) < ASKED_AT_MOST);
        expect([...names(all)].sort()).toEqual(may.map(({ person }) => person).sort());
      }),
    );
  });
});

describe('an answer', () => {
  const said = (state: HelpQuestionState, answer: HelpAnswer) => {
    const decided = decideHelpAnswer(state, answer);
    return decided.ok ? decided.value : decided.refusal.code;
  };

  it('may become a yes later, and is then a place like every other', () => {
    for (const state of ['open', 'lapsed', 'no'] as const)
      expect(said(state, 'yes')).toEqual({ state: 'yes', joins: true, thisKindAfterAll: false });
    expect(said('open', 'wait')).toEqual({ state: 'yes', joins: true, thisKindAfterAll: false });
    expect(said('yes', 'no')).toBe('help.answered');
  });

  it('that this kind is not wanted is taken back by saying anything else', () => {
    expect(said('open', 'not-this-kind')).toMatchObject({ joins: false, thisKindAfterAll: false });
    expect(said('not-this-kind', 'no')).toMatchObject({ state: 'no', thisKindAfterAll: true });
    expect(said('not-this-kind', 'yes')).toMatchObject({ joins: true, thisKindAfterAll: true });
  });
});
