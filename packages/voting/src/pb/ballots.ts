import { decimalText, parseDecimal, type Decimal } from '../exact/decimal.js';
import type { Ballot, VoteType } from '../election.js';
import { MOST_DECIMALS } from './money.js';
import type { Row } from './rows.js';
import { blankNone, cellsOf, needColumns, type Reading, type Section } from './sections.js';

/** A row of VOTES as it was understood. */
export interface BallotRow {
  readonly row: Row;
  readonly choices: readonly number[];
  readonly points: readonly Decimal[] | undefined;
}

export interface BallotTable {
  readonly columns: readonly string[];
  readonly cells: readonly (readonly string[])[];
  readonly ballots: readonly BallotRow[];
  /** How often each project is named, repetitions too: what the file's own `votes` column counts. */
  readonly named: readonly number[];
}

/** Items of a list in a cell; a comma at the end is somebody's habit and not an empty choice. */
function listIn(cell: string): string[] {
  if (cell === '' || cell === 'None') return [];
  return cell.split(',').map((item) => item.trim());
}

/** Reads the ballots. Where the kind of ballot gives points, they are in a column of that name. */
export function readBallots(
  reading: Reading,
  section: Section,
  { projects, voteType }: { projects: ReadonlyMap<string, number>; voteType: VoteType },
): BallotTable | undefined {
  const withPoints = voteType === 'cumulative' || voteType === 'scoring';
  const needed = ['voter_id', 'vote', ...(withPoints ? ['points'] : [])];
  if (!needColumns(reading, section, needed)) return undefined;
  const { columns } = section;
  const [voterAt = 0, voteAt = 0] = needed.map((name) => columns.indexOf(name));
  const pointsAt = withPoints ? columns.indexOf('points') : -1;
  const table = { columns, cells: [] as string[][], ballots: [] as BallotRow[], named: [] as number[] };
  table.named = Array.from({ length: projects.size }, () => 0);
  const voters = new Set<string>();
  const ids = [...projects.keys()];
  for (const row of section.rows) {
    const cells = cellsOf(reading, section, row);
    const voter = cells[voterAt] ?? '';
    if (voter === '') reading.fault('pb.voter-missing', row, voterAt);
    else if (voters.has(voter)) {
      reading.fault('pb.voter-repeated', row, voterAt, { params: { voter } });
      continue;
    }
    voters.add(voter);
    const items = listIn(cells[voteAt] ?? '');
    const points = pointsAt < 0 ? undefined : readPoints(reading, row, pointsAt, { items, voteType });
    if (pointsAt >= 0 && !points) continue;
    const ballot = readChoices(reading, row, voteAt, { items, points, projects, named: table.named });
    for (const [at, column] of columns.entries()) {
      if (at === voteAt) cells[at] = ballot.choices.map((choice) => ids[choice]).join(',');
      else if (at === pointsAt) cells[at] = (ballot.points ?? []).map(pointsText).join(',');
      else if (column !== 'voter_id') cells[at] = blankNone(cells[at] ?? '');
    }
    table.cells.push(cells);
    table.ballots.push(ballot);
  }
  return table;
}

const pointsText = ({ digits, decimals }: Decimal): string => decimalText(digits, decimals);

/** Points stand in the order of the choices, one for each. @returns undefined when they do not: the ballot is spoilt. */
function readPoints(
  reading: Reading,
  row: Row,
  cell: number,
  { items, voteType }: { readonly items: readonly string[]; readonly voteType: VoteType },
): Decimal[] | undefined {
  const texts = listIn(row.cells[cell] ?? '');
  const wanted = lengthOf(items);
  if (lengthOf(texts) !== wanted) {
    return void reading.fault('pb.points-mismatch', row, cell, {
      params: { wanted, points: lengthOf(texts) },
    });
  }
  const points: Decimal[] = [];
  for (const [item, text] of texts.slice(0, wanted).entries()) {
    const value = parseDecimal(text);
    if (!value || value.decimals > MOST_DECIMALS) {
      return void reading.fault('pb.points-malformed', row, cell, { item, found: text });
    }
    // Points taken from a project are scores; points that are shared out are never less than none.
    if (voteType === 'cumulative' && value.digits < 0n) {
      return void reading.fault('pb.points-negative', row, cell, { item, found: text });
    }
    points.push(value);
  }
  return points;
}

const lengthOf = (items: readonly string[]): number => items.findLastIndex((item) => item !== '') + 1;

interface Items {
  readonly items: readonly string[];
  readonly points: readonly Decimal[] | undefined;
  readonly projects: ReadonlyMap<string, number>;
  readonly named: number[];
}

/** What the row chooses: unknown projects are left out; one named twice counts once, its points together. */
function readChoices(reading: Reading, row: Row, cell: number, given: Items): BallotRow {
  const { items, projects, named } = given;
  const choices: number[] = [];
  const points: Decimal[] = [];
  for (const [item, id] of items.entries()) {
    if (id === '') {
      reading.fault('pb.choice-empty', row, cell, { item, found: '' });
      continue;
    }
    const project = projects.get(id);
    if (project === undefined) {
      reading.fault('pb.choice-unknown', row, cell, { item, found: id, params: { project: id } });
      continue;
    }
    named[project] = (named[project] ?? 0) + 1;
    const before = choices.indexOf(project);
    const own = given.points?.[item];
    if (before < 0) {
      choices.push(project);
      if (own) points.push(own);
      continue;
    }
    reading.fault('pb.choice-repeated', row, cell, { item, found: id, params: { project: id } });
    const first = points[before];
    if (own && first) points[before] = sum(first, own);
  }
  return { row, choices, points: given.points && points };
}

function sum(a: Decimal, b: Decimal): Decimal {
  const decimals = Math.max(a.decimals, b.decimals);
  const scaled = ({ digits, decimals: own }: Decimal): bigint => digits * 10n ** BigInt(decimals - own);
  return { digits: scaled(a) + scaled(b), decimals };
}

/** The ballot with its points as whole numbers of 10^-`scale`; undefined when they are beyond counting. */
export function ballotAt(scale: number, { choices, points }: BallotRow): Ballot | undefined {
  if (!points) return { choices };
  const whole = points.map(({ digits, decimals }) => Number(digits * 10n ** BigInt(scale - decimals)));
  return whole.every((value) => Math.abs(value) <= 1e9) ? { choices, points: whole } : undefined;
}
