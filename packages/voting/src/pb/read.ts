import { atScale, parseDecimal, power10, type Decimal } from '../exact/decimal.js';
import type { Ballot, Election } from '../election.js';
import { ballotAt, readBallots, type BallotTable } from './ballots.js';
import { checkColumns, checkLimits } from './cross-check.js';
import { Faults, type ImportMode, type PbFault } from './faults.js';
import { checkCount, readMeta, type Meta } from './meta.js';
import { readProjects, type ProjectTable } from './projects.js';
import { Reading, readSections } from './sections.js';

/** A `.pb` file as it was understood: every key, column and row, cleaned, and the election they describe. */
export interface PbFile {
  readonly meta: ReadonlyMap<string, string>;
  readonly projects: PbTable;
  readonly votes: PbTable;
  readonly election: Election;
}

export interface PbTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type PbReading =
  | {
      readonly ok: true;
      readonly file: PbFile;
      readonly warnings: readonly PbFault[];
      readonly unlisted: number;
    }
  | {
      readonly ok: false;
      readonly errors: readonly PbFault[];
      readonly warnings: readonly PbFault[];
      /** Further faults that are not listed one by one. */
      readonly unlisted: number;
    };

/**
 * Reads a file of Pabulib's format (https://pabulib.org/format). Strict refuses what has to be guessed; lenient leaves
 * out what cannot be counted and lists it. What is wrong is said with line and column.
 */
export function readPb(text: string, mode: ImportMode = 'strict'): PbReading {
  const faults = new Faults(mode);
  const file = readFile(new Reading(text, faults));
  const { errors, warnings, unlisted } = faults;
  if (!file || errors.length > 0) return { ok: false, errors, warnings, unlisted };
  return { ok: true, file, warnings, unlisted };
}

function readFile(reading: Reading): PbFile | undefined {
  const sections = readSections(reading);
  if (!sections) return undefined;
  const meta = readMeta(reading, sections.META);
  const projects = readProjects(reading, sections.PROJECTS);
  if (!meta || !projects) return undefined;
  checkCount(reading, meta, 'num_projects', sections.PROJECTS.rows.length);
  checkCount(reading, meta, 'num_votes', sections.VOTES.rows.length);
  const places = new Map(projects.projects.map(({ id }, at) => [id, at]));
  const votes = readBallots(reading, sections.VOTES, { projects: places, voteType: meta.voteType });
  if (!votes) return undefined;
  const pointsScale = scaleOf([meta.defaultScore, ...votes.ballots.flatMap(({ points = [] }) => points)]);
  const ballots = ballotsAt(reading, votes, pointsScale);
  if (!ballots) return undefined;
  const election = electionFrom(meta, projects, ballots, pointsScale);
  checkLimits(reading, { meta, votes, voteAt: votes.columns.indexOf('vote') });
  checkColumns(reading, { election, projects, named: votes.named });
  return {
    meta: cleanMeta(meta, projects.projects.length, ballots.length),
    projects: { columns: projects.columns, rows: projects.cells },
    votes: { columns: votes.columns, rows: votes.cells },
    election,
  };
}

function scaleOf(numbers: readonly Decimal[]): number {
  let scale = 0;
  for (const { decimals } of numbers) if (decimals > scale) scale = decimals;
  return scale;
}

/** Sums of points stay whole numbers that a double holds exactly, or the file is refused. */
function ballotsAt(reading: Reading, votes: BallotTable, scale: number): Ballot[] | undefined {
  const ballots: Ballot[] = [];
  let total = 0;
  for (const own of votes.ballots) {
    const ballot = ballotAt(scale, own);
    for (const value of ballot?.points ?? []) total += Math.abs(value);
    if (!ballot || total > Number.MAX_SAFE_INTEGER) {
      return void reading.fault('pb.points-too-large', own.row, votes.columns.indexOf('points'));
    }
    ballots.push(ballot);
  }
  return ballots;
}

function electionFrom(
  meta: Meta,
  { projects }: ProjectTable,
  ballots: readonly Ballot[],
  pointsScale: number,
): Election {
  const { budget, maxSumCost, voteType } = meta;
  const moneyScale = scaleOf([
    budget,
    ...(maxSumCost ? [maxSumCost] : []),
    ...projects.map(({ cost }) => cost),
  ]);
  const minor = (amount: Decimal): bigint => amount.digits * power10(moneyScale - amount.decimals);
  return {
    ...{ voteType, budget: minor(budget), moneyScale, ballots, pointsScale },
    projects: projects.map(({ id, name, cost }) => ({ id, name, cost: minor(cost) })),
    defaultScore: Number(atScale(meta.defaultScore, pointsScale) ?? 0n),
    ...(maxSumCost ? { ballotLimit: minor(maxSumCost) } : {}),
  };
}

/** What is written again says what is in it: a decimal point, and as many rows as there are. */
function cleanMeta({ entries }: Meta, projects: number, ballots: number): Map<string, string> {
  const clean = new Map(entries);
  for (const key of ['budget', 'max_sum_cost']) {
    const amount = clean.get(key);
    if (amount !== undefined && !parseDecimal(amount)) clean.set(key, amount.replace(',', '.'));
  }
  clean.set('num_projects', `${projects}`);
  clean.set('num_votes', `${ballots}`);
  return clean;
}
