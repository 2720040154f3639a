import { describe, expect, it } from '@jest/globals';
import { counted, election, pbFile } from '../testing/elections.js';
import { fixture } from '../testing/reference.js';
import { reportOn, type ProjectReport } from './report.js';

const town = election(100, { park: 60, pond: 60, path: 40 }, [
  ['park', 'path'],
  ['pond'],
  ['park'],
  ['pond'],
]);
const told = (project: string, rule: string, options = {}, of = town): ProjectReport | undefined =>
  reportOn(counted(of, rule, options)).projects.find((one) => one.project === project);

describe('why it won, and why not', () => {
  it('under greedy: what was left, and how many more votes', () => {
    expect(told('park', 'greedy')).toMatchObject({ reason: 'funded', left: '100', selected: true });
    expect(told('pond', 'greedy')).toMatchObject({
      ...{ reason: 'too-dear', left: '40', missing: '20', scoreEnough: '1', selected: false },
    });
    const of = election(100, { a: 101, b: 10, c: 10, d: 90 }, [['a', 'd'], ['a', 'd'], ['c']]);
    expect(told('a', 'greedy', {}, of)).toMatchObject({ reason: 'over-budget' });
    expect(told('b', 'greedy', {}, of)).toMatchObject({ reason: 'no-support' });
    expect(told('c', 'greedy', { threshold: 2 }, of)).toMatchObject({
      reason: 'below-threshold',
      scoreEnough: '1',
    });
    expect(told('d', 'greedy', { skip: false, tieBreak: ['maxCost', 'id'] }, of)).toMatchObject({
      reason: 'not-reached',
      scoreEnough: '1',
    });
  });

  it('what is said to be enough is enough, and one less is not', () => {
    const of = election(100, { park: 60, pond: 60, path: 50 }, [
      ...Array.from({ length: 5 }, () => ['park']),
      ...Array.from({ length: 3 }, () => ['pond']),
      ['path'],
    ]);
    const report = told('path', 'greedy', {}, of);
    const enough = Number(report?.reason === 'too-dear' && report.scoreEnough);
    const withMore = (more: number): string[] => [
      ...counted(
        { ...of, ballots: [...of.ballots, ...Array.from({ length: more }, () => ({ choices: [2] }))] },
        'greedy',
      ).order,
    ];
    expect(enough).toBe(4);
    expect(withMore(enough)).toContain('path');
    expect(withMore(enough - 1)).not.toContain('path');
  });

  it('under Equal Shares: who paid, what was left, where the money went', () => {
    const of = election(100, { park: 40, pond: 50, lamp: 0 }, [
      ['park', 'pond', 'lamp'],
      ['park', 'pond'],
      ['park'],
      [],
    ]);
    expect(told('lamp', 'mes', {}, of)).toMatchObject({ reason: 'free' });
    expect(told('park', 'mes', {}, of)).toMatchObject({
      ...{ reason: 'bought', round: 1, pricePerPoint: '40/3', effectiveSupport: '3' },
      ...{ paidFull: 3, paidPartial: 0, paidNothing: 0 },
    });
    expect(told('pond', 'mes', {}, of)).toEqual({
      ...{ project: 'pond', name: 'pond', cost: '50', score: '2', supporters: 2, selected: false },
      ...{ reason: 'not-affordable', moneyLeft: '70/3', missing: '80/3', ballotsEnough: 2 },
      payments: [{ project: 'park', paid: '80/3', ballots: 2 }],
      // In round 1, at 1/3 for each unit of utility, each of the two would have paid 50/3.
      effectiveSupport: '2/3',
    });
  });

  it('tells apart what a double cannot: one cent in ten billion euros', () => {
    const many = 1e12;
    const of = election(3 * many, { penny: 1, both: 2 * many - 1 }, [['penny', 'both'], ['both'], []]);
    const { projects, equalShares } = reportOn(counted(of, 'mes', { utility: 'points' }));
    expect(projects[1]).toMatchObject({
      ...{ project: 'both', reason: 'bought', pricePerPoint: `${many}`, paidFull: 1, paidPartial: 1 },
    });
    expect(equalShares?.trace).toMatchObject({
      ...{ votersWithNothingLeft: 2, votersUntouched: 1, unspent: `${many}` },
    });
    const short = election(3 * many, { penny: 1, both: 2 * many }, [['penny', 'both'], ['both'], []]);
    expect(told('both', 'mes', { utility: 'points' }, short)).toMatchObject({
      missing: '1',
      ballotsEnough: 1,
    });
  });

  it('the pot step by step ends with what is left', () => {
    expect(reportOn(counted(town, 'greedy')).pot).toEqual([
      { project: 'park', cost: '60', left: '40' },
      { project: 'path', cost: '40', left: '0' },
    ]);
  });

  it('every project of every small file has a reason under every rule', () => {
    for (const file of ['s03_zero_cost_zero_votes.pb', 's09_scoring_negative.pb', 's14_no_votes.pb']) {
      const { election: of } = pbFile(fixture(file));
      for (const options of [
        {},
        { completion: 'add1u' },
        { comparison: 'moreWinners' },
        { eligibility: 'swiecie' },
      ]) {
        const { projects } = reportOn(counted(of, 'mes', options));
        expect(projects.map(({ reason }) => reason)).not.toContain(undefined);
        expect(projects).toHaveLength(of.projects.length);
      }
    }
  });
});
