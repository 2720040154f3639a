import { describe, expect, it } from '@jest/globals';
import { commitmentTo, compareIds, drawOrder, isPromised } from '@talka/kernel';
import { counted, election, pbFile } from '../testing/elections.js';
import { fixture, referenceData, referenceFile } from '../testing/reference.js';
import { count } from './count.js';
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

  it('ids stand in the order of code points, whatever the language', () => {
    const ids = ['10', '2', '9', 'Z', '_', 'a', 'aa', 'ä', '\uffff', '😀'];
    expect(ids.toReversed().toSorted(compareIds)).toEqual(ids);
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
