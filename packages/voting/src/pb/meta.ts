import { parseDecimal, type Decimal } from '../exact/decimal.js';
import { VOTE_TYPES, type VoteType } from '../election.js';
import { readMoney } from './money.js';
import type { Row } from './rows.js';
import { blankNone, type Reading, type Section } from './sections.js';

/** What https://pabulib.org/format asks of every file. */
const OBLIGATORY = [
  ...['description', 'country', 'unit', 'instance', 'num_projects', 'num_votes', 'budget', 'vote_type'],
  ...['rule', 'date_begin', 'date_end'],
];
/** Without these two nothing can be counted, in whatever way the file is read. */
const NEEDED = ['budget', 'vote_type'];

/** What a file says a ballot may hold; informative when ballots are counted, binding when they are cast. */
export interface BallotLimits {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minPoints?: Decimal;
  readonly maxPoints?: Decimal;
  readonly minSumPoints?: Decimal;
  readonly maxSumPoints?: Decimal;
}

export interface Meta {
  /** Every key as it stands, in its order; unknown ones too. */
  readonly entries: Map<string, string>;
  readonly budget: Decimal;
  readonly voteType: VoteType;
  readonly maxSumCost: Decimal | undefined;
  readonly defaultScore: Decimal;
  readonly limits: BallotLimits;
  readonly rowOf: (key: string) => Row;
}

export function readMeta(reading: Reading, section: Section): Meta | undefined {
  const entries = new Map<string, string>();
  const rows = new Map<string, Row>();
  for (const row of section.rows) {
    const [key = '', ...values] = row.cells;
    const filled = values.findLastIndex((value) => value !== '') + 1;
    if (filled > 1) {
      reading.fault('pb.cell-extra', row, 2, { params: { wanted: 2, cells: row.cells.length } });
    }
    if (entries.has(key)) {
      reading.fault('pb.key-repeated', row, 0, { params: { key } });
      continue;
    }
    entries.set(key, values.slice(0, Math.max(filled, 1)).join(';'));
    rows.set(key, row);
  }
  const rowOf = (key: string): Row => rows.get(key) ?? section.title;
  for (const key of OBLIGATORY.filter((one) => (entries.get(one) ?? '') === '')) {
    const code = NEEDED.includes(key) ? 'pb.key-needed' : 'pb.key-missing';
    reading.fault(code, rowOf(key), rows.has(key) ? 1 : 0, { found: '', params: { key } });
  }
  const given = (key: string): boolean => blankNone(entries.get(key) ?? '') !== '';
  const number = (key: string): Decimal | undefined => {
    if (!given(key)) return undefined;
    const value = parseDecimal(entries.get(key) ?? '');
    if (!value) reading.fault('pb.number-malformed', rowOf(key), 1, { params: { key } });
    return value;
  };
  const whole = (key: string): number | undefined => {
    const value = number(key);
    if (value && value.decimals > 0) reading.fault('pb.number-malformed', rowOf(key), 1, { params: { key } });
    return value && Number(value.digits);
  };
  const budget = given('budget') ? readMoney(reading, rowOf('budget'), 1) : undefined;
  const maxSumCost = given('max_sum_cost') ? readMoney(reading, rowOf('max_sum_cost'), 1) : undefined;
  const voteType = VOTE_TYPES.find((one) => one === entries.get('vote_type'));
  if (given('vote_type') && !voteType) reading.fault('pb.vote-type-unknown', rowOf('vote_type'), 1);
  const limits = withoutGaps({
    minLength: whole('min_length'),
    maxLength: whole('max_length'),
    minPoints: number('min_points'),
    maxPoints: number('max_points'),
    minSumPoints: number('min_sum_points'),
    maxSumPoints: number('max_sum_points'),
  });
  const defaultScore = number('default_score') ?? { digits: 0n, decimals: 0 };
  if (!budget || !voteType) return undefined;
  return { entries, budget, voteType, maxSumCost, defaultScore, limits, rowOf };
}

/** Leaves out what is not known, so that it is absent rather than undefined. */
function withoutGaps(limits: { [K in keyof BallotLimits]: BallotLimits[K] | undefined }): BallotLimits {
  return Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined));
}

/** Does the file hold as many rows as it says? */
export function checkCount(
  reading: Reading,
  meta: Meta,
  key: 'num_projects' | 'num_votes',
  rows: number,
): void {
  const said = meta.entries.get(key) ?? '';
  if (said === '' || parseDecimal(said)?.digits === BigInt(rows)) return;
  const code = key === 'num_projects' ? 'pb.projects-miscounted' : 'pb.ballots-miscounted';
  reading.fault(code, meta.rowOf(key), 1, { params: { said, rows } });
}
