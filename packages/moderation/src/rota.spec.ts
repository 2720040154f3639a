import { describe, expect, it } from '@jest/globals';
import { dayAfter, municipalityId, personId, type Day } from '@talka/kernel';
import { WEEKS_AHEAD, type Away, type Duty, type PoolMember } from './pool.js';
import { decideAway } from './rules/decide-away.js';
import { turnRota } from './rules/turn-rota.js';

const MONDAY = '2026-11-30';
const member = (name: string, municipality: string, away: readonly Away[] = []): PoolMember => ({
  ...{ person: personId(name), municipality: municipalityId(municipality), away },
});
const FOUR = [
  member('ilze', 'ludza'),
  member('anna', 'preili'),
  member('maris', 'ludza'),
  member('juris', 'balvi'),
];
const turnsOf = (duties: readonly Duty[], name: string) => duties.filter(({ person }) => person === name);

/** The rota as it stands after so many weeks, filled anew each Monday. */
function after(weeks: number, members: readonly PoolMember[]): Duty[] {
  const duties: Duty[] = [];
  for (let week: Day = MONDAY, at = 0; at < weeks; at++, week = dayAfter(week, 7))
    duties.push(...turnRota({ week, members, duties }));
  return duties;
}

describe('a rota', () => {
  it('has two of two municipalities in every week ahead', () => {
    const duties = turnRota({ week: MONDAY, members: FOUR, duties: [] });
    expect(duties).toHaveLength(2 * WEEKS_AHEAD);
    for (let ahead = 0; ahead < WEEKS_AHEAD; ahead++) {
      const here = duties.filter(({ week }) => week === dayAfter(MONDAY, 7 * ahead));
      expect(new Set(here.map(({ municipality }) => municipality)).size).toBe(2);
    }
  });

  it('gives everyone as many weeks as the others, over a year', () => {
    const members = [...FOUR, member('zane', 'balvi'), member('peteris', 'preili')];
    const duties = after(52, members);
    const turns = members.map(({ person }) => turnsOf(duties, person).length);
    expect(Math.max(...turns) - Math.min(...turns)).toBeLessThanOrEqual(2);
  });

  it('is filled once: drawn again it stays as it is', () => {
    const duties = turnRota({ week: MONDAY, members: FOUR, duties: [] });
    expect(turnRota({ week: MONDAY, members: FOUR, duties })).toEqual([]);
  });

  it('has one a week where one municipality is alone, and nobody where nobody is', () => {
    const alone = FOUR.filter(({ municipality }) => municipality === 'ludza');
    const duties = turnRota({ week: MONDAY, members: alone, duties: [] });
    expect(duties.map(({ place }) => place)).toEqual(Array(WEEKS_AHEAD).fill(1));
    expect(turnRota({ week: MONDAY, members: [], duties: [] })).toEqual([]);
  });

  it('does not keep the only one of a small municipality on duty every week', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((name) => member(name, 'ludza'));
    const duties = after(40, [...many, member('solo', 'balvi')]);
    expect(turnsOf(duties, 'solo').length).toBeLessThanOrEqual(16);
    for (const { person } of many) expect(turnsOf(duties, person).length).toBeGreaterThanOrEqual(5);
  });

  it('has both of two in every week, whoever came first, and so while others are away', () => {
    const [ilze, anna] = [member('ilze', 'ludza'), member('anna', 'preili')];
    const alone = turnRota({ week: MONDAY, members: [ilze], duties: [] });
    const both = [...alone, ...turnRota({ week: MONDAY, members: [ilze, anna], duties: alone })];
    for (const { person } of [ilze, anna]) expect(turnsOf(both, person)).toHaveLength(WEEKS_AHEAD);
    const away = [{ from: MONDAY, until: dayAfter(MONDAY, 7 * WEEKS_AHEAD) }];
    const members = [ilze, member('maris', 'ludza', away), anna, member('juris', 'balvi', away)];
    expect(turnRota({ week: MONDAY, members, duties: [] })).toHaveLength(2 * WEEKS_AHEAD);
  });

  it('passes over who is away, on whatever day of a week, and lets weeks given before be', () => {
    const away = { from: dayAfter(MONDAY, 13), until: dayAfter(MONDAY, 14) };
    const given = {
      week: MONDAY,
      place: 1,
      person: personId('juris'),
      municipality: municipalityId('balvi'),
    } as const;
    const members = FOUR.map((one) => (one.person === 'anna' ? { ...one, away: [away] } : one));
    const duties = turnRota({ week: MONDAY, members, duties: [given] });
    const hers = turnsOf(duties, 'anna').map(({ week }) => week);
    expect(hers).not.toContain(dayAfter(MONDAY, 7));
    expect(hers).not.toContain(dayAfter(MONDAY, 14));
    expect(duties.filter(({ week, place }) => week === MONDAY && place === 1)).toEqual([]);
  });
});

describe('being away', () => {
  const today = '2026-12-02';
  it.each([
    ['2026-12-02', '2026-12-02', true],
    ['2026-11-01', '2026-12-20', true],
    ['2026-12-05', '2026-12-04', false],
    ['2026-11-01', '2026-12-01', false],
    ['2026-12-05', '2028-12-04', false],
    ['2026-12-05', '2026-13-40', false],
    ['', '', false],
  ])('from %s to %s: %s', (from, until, may) => expect(decideAway({ from, until }, today).ok).toBe(may));
});
