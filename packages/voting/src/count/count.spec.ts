import { describe, expect, it } from '@jest/globals';
import { counted, election, pbFile } from '../testing/elections.js';
import { fixture, referenceData, referenceFile } from '../testing/reference.js';
import { count } from './count.js';
import { commitmentTo, drawOrder, isPromised } from './lot.js';
import { readQuestion } from './options.js';
import { countPots, partByPot } from './pots.js';
import { reportOn, type ProjectReport } from './report.js';

const refusalOf = (rule: string, options: Record<string, unknown>, of = town): unknown => {
  const question = readQuestion(rule, options);
  const outcome = question.ok ? count(of, question.value) : question;
  return outcome.ok ? undefined : outcome.refusal.code;
};
const town = election(100, { park: 60, pond: 60, path: 40 }, [
  ['park', 'path'],
  ['pond'],
  ['park'],
  ['pond'],
]);
const told = (project: string, rule: string, options = {}, of = town): ProjectReport | undefined =>
  reportOn(counted(of, rule, options)).projects.find((one) => one.project === project);

describe('a question', () => {
  it.each([
    ['plurality', {}, 'count.rule-unknown'],
    ['toString', {}, 'count.rule-unknown'],
    ['greedy', { perCosts: true }, 'count.option-unknown'],
    ['greedy', { completion: 'add1' }, 'count.option-unknown'],
    ['greedy', { constructor: true }, 'count.option-unknown'],
    ['greedy', { perCost: 'yes' }, 'count.option-invalid'],
    ['greedy', { threshold: '3,5' }, 'count.option-invalid'],
    ['greedy', { tieBreak: [] }, 'count.option-invalid'],
    ['greedy', { tieBreak: ['coin'] }, 'count.option-invalid'],
    ['mes', { increment: '0' }, 'count.option-invalid'],
    ['greedy', { score: 'points' }, 'count.score-unfit'],
    ['greedy', { tieBreak: ['minCost'] }, 'count.tie-unresolved'],
    ['greedy', { tieBreak: ['drawn'], drawnOrder: ['park', 'pond'] }, 'count.drawn-order-incomplete'],
    [
      'greedy',
      { tieBreak: ['drawn'], drawnOrder: ['park', 'pond', 'path', 'path'] },
      'count.drawn-order-incomplete',
    ],
  ])('%s %j is refused as %s', (rule, options, code) => {
    expect(refusalOf(rule, options)).toBe(code);
  });
});

describe('ties', () => {
  it('are broken in the published order, and told', () => {
    const { order, ties } = counted(town, 'greedy');
    expect(order).toEqual(['park', 'path']);
    expect(ties).toEqual([{ projects: ['park', 'pond'], criteria: ['id'], round: 0, stage: 'greedy' }]);
  });

  it('are broken by lot with one order for all', () => {
    const drawnOrder = ['pond', 'path', 'park'];
    expect(counted(town, 'greedy', { tieBreak: ['drawn'], drawnOrder }).order).toEqual(['pond', 'path']);
  });

  it('of Equal Shares name the round', () => {
    const of = election(90, { a: 30, b: 30, c: 30 }, [['a'], ['b'], ['c']]);
    expect(counted(of, 'mes').ties[0]).toEqual({
      ...{ projects: ['a', 'b', 'c'], criteria: ['id', 'id'], round: 1, stage: 'equal-shares' },
    });
  });

  it('a seed draws one order that nobody could aim', () => {
    const order = drawOrder('seed of 23 May 2027', ['a', 'b', 'c', 'd', 'e']);
    expect(order).toEqual(drawOrder('seed of 23 May 2027', ['e', 'd', 'c', 'b', 'a']));
    expect(order).not.toEqual(drawOrder('seed of 24 May 2027', ['a', 'b', 'c', 'd', 'e']));
    const promised = commitmentTo('seed of 23 May 2027');
    expect([isPromised('seed of 23 May 2027', promised), isPromised('another', promised)]).toEqual([
      true,
      false,
    ]);
  });
});

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

describe('Wieliczka’s comparison and Świecie’s threshold', () => {
  it('gives way to greedy when more voters are better off', () => {
    // Three spread voters could each pay for their own small thing; greedy builds the one that most are for.
    const of = election(90, { big: 80, x: 18, y: 18, z: 18 }, [
      ['big', 'x'],
      ['big', 'y'],
      ['big'],
      ['big'],
      ['z'],
    ]);
    expect(counted(of, 'mes').order).not.toContain('big');
    const compared = counted(of, 'mes', { comparison: 'anyWinner' });
    expect(compared.order).toEqual(['big']);
    expect(reportOn(compared).equalShares?.comparison).toEqual({
      ...{ betterWithEqualShares: 1, betterWithGreedy: 2, keeps: 'greedy' },
    });
  });

  it('what too few of all want is not bought', () => {
    const of = election(90, { a: 30, b: 30 }, [['a'], ['a'], ['b'], ...Array.from({ length: 7 }, () => [])]);
    expect(told('b', 'mes', { eligibility: 'swiecie', completion: 'add1' }, of)?.reason).toBe('not-eligible');
    expect(counted(of, 'mes', { eligibility: 'swiecie', completion: 'add1' }).order).toEqual(['a']);
  });

  (referenceData ? it : it.skip)('official results come out: Świecie, Assen, Wieliczka', () => {
    const official = (file: string, options: Record<string, unknown>): [string[], readonly string[]] => {
      const { election: of, projects } = pbFile(referenceFile('pb', 'real', file));
      const at = projects.columns.indexOf('selected');
      const winners = projects.rows.filter((row) => row[at] === '1').map(([id = '']) => id);
      return [winners.toSorted(), counted(of, 'mes', options).selected];
    };
    for (const [file, options] of [
      ['Poland_Swiecie_2023.pb', { completion: 'add1' }],
      ['Netherlands_Assen_2024.pb', { completion: 'add1' }],
      [
        'Poland_Wieliczka_2023_Green_Budget.pb',
        { completion: 'add1', stopWhenExhaustive: false, comparison: 'moreWinners' },
      ],
    ] as const) {
      const [winners, selected] = official(file, options);
      expect(selected).toEqual(winners);
    }
  });
});

describe('several pots', () => {
  it('are counted apart, each among those who could vote in it', () => {
    const { ballots: _ballots, budget: _budget, ...rest } = election(0, { a: 10, b: 10, c: 20 }, []);
    const parted = partByPot(
      {
        ...rest,
        ballots: [
          { pots: ['north'], choices: [0] },
          { pots: ['north', 'all'], choices: [1, 2] },
          { pots: ['all'], choices: [] },
        ],
      },
      [
        { id: 'north', budget: 10n, projects: ['a', 'b'] },
        { id: 'all', budget: 20n, projects: ['c'] },
      ],
    );
    expect(parted.get('all')?.ballots).toEqual([{ choices: [0] }, { choices: [] }]);
    const question = readQuestion('greedy');
    const counts = question.ok ? countPots(parted, question.value) : question;
    expect(counts.ok && [...counts.value].map(([id, { order }]) => [id, order])).toEqual([
      ['north', ['a']],
      ['all', ['c']],
    ]);
  });
});

it('two counts are the same to the byte', () => {
  const { election: of } = pbFile(fixture('s22_float_drift.pb'));
  const once = (): string => JSON.stringify(reportOn(counted(of, 'mes', { completion: 'add1u' })));
  expect(once()).toBe(once());
});
