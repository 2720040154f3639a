import { describe, expect, it } from '@jest/globals';
import {
  CHECKS_WITH_REFERENCE_DATA,
  expectedOfFixtures,
  fixture,
  referenceData,
  referenceFile,
  type Expected,
} from '../testing/reference.js';
import { counted, pbFile } from '../testing/elections.js';
import { floatEqualShares } from '../testing/float-shares.js';
import type { PbFile } from '../pb/read.js';
import { power10 } from '../exact/decimal.js';
import { fractionText, rational } from '../exact/rational.js';
import { reportOn } from './report.js';

const read = new Map<string, PbFile>();
function fileOf(name: string, text: () => string): PbFile {
  // The one file whose rows are meant for a lenient import.
  const mode = name.includes('s08_dirty_ballots') ? 'lenient' : 'strict';
  const file = read.get(name) ?? pbFile(text(), mode);
  read.set(name, file);
  return file;
}

function check(row: Expected, text: () => string): void {
  const { election } = fileOf(row.file, text);
  const outcome = counted(election, row.rule, row.options);
  expect(outcome.selected).toEqual(row.expected_selected);
  if (row.expected_order) expect(outcome.order).toEqual(row.expected_order);
  expect(outcome.totalCost).toBe(row.total_cost);
  if (row.rejected_ballots !== undefined) expect(outcome.rejectedBallots).toHaveLength(row.rejected_ballots);
  if (row.add1_iterations === undefined || outcome.how !== 'equal-shares') return;
  expect(outcome.run.addOne).toEqual({ iterations: row.add1_iterations, stop: row.add1_stop });
  const { num, den } = outcome.run.share!;
  expect(fractionText(rational(num, den * power10(election.moneyScale)))).toBe(row.final_endowment);
}

const name = ({ id, file, rule, options }: Expected): string =>
  `${id} ${file} ${rule} ${JSON.stringify(options)}`;

describe('small elections, as other programs count them', () => {
  it.each(expectedOfFixtures().map((row) => [name(row), row] as const))('%s', (_, row) => {
    check(row, () => fixture(row.file));
  });
});

describe('floating-point numbers, as a negative control', () => {
  it.each(['s21', 's22', 's23', 's24', 's25', 's26'])('come to another result on %s', (prefix) => {
    const rows = expectedOfFixtures().filter(
      ({ file, rule, options }) =>
        file.startsWith(prefix) && rule === 'mes' && options['completion'] === 'none',
    );
    const wrong = rows.filter((row) => {
      const { election } = fileOf(row.file, () => fixture(row.file));
      const order = floatEqualShares(election, row.options['utility'] as 'cost' | 'points');
      return JSON.stringify(order.toSorted()) !== JSON.stringify(row.expected_selected);
    });
    expect(wrong.length).toBeGreaterThan(0);
  });
});

interface TraceRound {
  readonly round: number;
  readonly project: string;
  readonly [key: string]: unknown;
}
interface ExpectedTrace {
  readonly file: string;
  readonly utility: string;
  readonly endowment: string;
  readonly stage: string;
  readonly rounds: readonly TraceRound[];
  readonly unspent_total: string;
  readonly voters_with_nothing_left: number;
  readonly voters_untouched: number;
}

if (referenceData) {
  const rows = (JSON.parse(referenceFile('pb', 'expected.json')) as Expected[]).filter(({ file }) =>
    file.startsWith('real/'),
  );
  const traces = JSON.parse(referenceFile('pb', 'traces.json')) as ExpectedTrace[];

  it('knows how many checks there are', () => {
    expect([rows.length, traces.length]).toEqual([
      CHECKS_WITH_REFERENCE_DATA.rows,
      CHECKS_WITH_REFERENCE_DATA.traces,
    ]);
  });

  describe('real elections, as other programs count them', () => {
    it.each(rows.map((row) => [name(row), row] as const))('%s', (_, row) => {
      check(row, () => referenceFile('pb', ...row.file.split('/')));
    });
  });

  describe('Equal Shares, round by round', () => {
    it.each(traces.map((trace) => [`${trace.file} ${trace.utility} ${trace.stage}`, trace] as const))(
      '%s',
      (_, trace) => {
        const { election } = fileOf(`real/${trace.file}`, () => referenceFile('pb', 'real', trace.file));
        const completion = trace.stage === 'none' ? 'none' : 'add1';
        const told = reportOn(counted(election, 'mes', { utility: trace.utility, completion })).equalShares
          ?.trace;
        expect(
          told?.rounds.map((round) => ({
            ...{ round: round.round, project: round.project, cost: round.cost, rho: round.rho },
            ...{ price_per_score_point: round.pricePerPoint, effective_support: round.effectiveSupport },
            ...{ supporters: round.supporters, paid_full_share: round.paidFull },
            ...{
              paid_partial: round.paidPartial,
              paid_nothing: round.paidNothing,
              tied_with: round.tiedWith,
            },
          })),
        ).toEqual(trace.rounds);
        expect(told).toMatchObject({
          ...{ share: trace.endowment, unspent: trace.unspent_total },
          votersWithNothingLeft: trace.voters_with_nothing_left,
          votersUntouched: trace.voters_untouched,
        });
      },
    );
  });
} else {
  const { rows, traces } = CHECKS_WITH_REFERENCE_DATA;
  it.skip.each(Array.from({ length: rows + traces }, (_, at) => at))('reference data absent: %d', () => {});
}
