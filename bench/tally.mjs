// @ts-check
// The exact count: real elections against other programs' outcomes and times, then a generated city of a hundred thousand
// ballots, in Node and in a browser's worker. docs/performance.md says how to read the figures.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as voting from '../packages/voting/dist/index.js';
import { repository } from '../scripts/pnpm.mjs';
import { rounded, table } from './ideas/figures.mjs';
import { bareEqualShares } from './tally/bare.mjs';
import { judge, judgeReal } from './tally/bounds.mjs';
import { countInBrowser } from './tally/browser.mjs';
import { generate, overlapOf, SEED } from './tally/generate.mjs';
import { countOnce, electionFrom } from './tally/work.mjs';

const BALLOTS = Number(process.env.TALKA_BENCH_BALLOTS ?? 100_000);
const PROJECTS = 200;
/** The exact count may not be slower than the usual inexact one. */
const LEAST_RATIO = 1;
const data = process.env.TALKA_REFERENCE_DATA;
const say = (/** @type {string} */ line) => console.log(line);

const real = data ? realElections(data) : undefined;
if (!data) say('TALKA_REFERENCE_DATA is not set: real elections are left out.');
const generated = await generatedElection();
const ok =
  (real?.wrong.length ?? 0) === 0 && (real?.bounds ?? []).every(({ passed }) => passed) && generated.ok;
const { ok: _ok, ...figures } = generated;
say(JSON.stringify({ bench: 'tally', ok, ...(real ? { real } : {}), ...figures }));
process.exitCode = ok ? 0 : 1;

/** @typedef {{ id: string, file: string, rule: string, options: Record<string, unknown>, expected_selected: string[],
 *   expected_order: string[] | null, total_cost: string, reference_seconds: number }} Row */

/** Every row about a real file: the same outcome, and the reference program's time beside ours. @param {string} folder */
function realElections(folder) {
  /** @type {Row[]} */
  const rows = JSON.parse(fs.readFileSync(path.join(folder, 'pb', 'expected.json'), 'utf8'));
  const files = new Map();
  const wrong = [];
  /** @type {{ ms: number, steps: number | null }[]} */
  const counts = [];
  /** @type {Map<string, { rows: number, ms: number, reference: number }>} */
  const sums = new Map();
  for (const row of rows.filter(({ file }) => file.startsWith('real/'))) {
    if (!files.has(row.file)) {
      const reading = voting.readPb(fs.readFileSync(path.join(folder, 'pb', row.file), 'utf8'));
      if (!reading.ok) throw new Error(`${row.file}: ${JSON.stringify(reading.errors[0])}`);
      files.set(row.file, reading.file.election);
    }
    const counted = countOnce(voting, files.get(row.file), row);
    counts.push(counted);
    const same =
      [...counted.order].sort().join() === [...row.expected_selected].sort().join() &&
      (row.expected_order === null || counted.order.join() === row.expected_order.join()) &&
      counted.totalCost === row.total_cost;
    if (!same) wrong.push(row.id);
    const completion = String(row.options.completion ?? '');
    const kind = `${path.basename(row.file, '.pb')} · ${row.rule}${completion === 'none' ? '' : ` ${completion}`}`;
    const sum = sums.get(kind) ?? { rows: 0, ms: 0, reference: 0 };
    // Only rows that the reference program timed are compared.
    if (row.reference_seconds > 0) {
      sum.rows += 1;
      sum.ms += counted.ms;
      sum.reference += row.reference_seconds * 1000;
    }
    sums.set(kind, sum);
  }
  const timed = [...sums].filter(([, { rows: count }]) => count > 0);
  say(
    table([
      ['real election · rule', 'counts', 'ms each', 'reference ms', 'times as fast'],
      ...timed.map(([kind, { rows: count, ms, reference }]) => [
        ...[kind, count, ms / count, reference / count, reference / ms],
      ]),
    ]),
  );
  const checked = rows.filter(({ file }) => file.startsWith('real/')).length;
  say(
    wrong.length === 0 ? `Exact: ${checked} of ${checked} counts are as expected.` : `Wrong: ${wrong.join()}`,
  );
  const [ms, reference] = ['ms', 'reference'].map((key) =>
    timed.reduce((total, [, sum]) => total + sum[/** @type {'ms'} */ (key)], 0),
  );
  const bounds = judgeReal(counts, Math.round(process.resourceUsage().maxRSS / 1024));
  tell(bounds);
  return {
    counts: checked,
    wrong,
    bounds: bounds.map(briefly),
    ms: rounded(ms ?? 0),
    timesAsFast: rounded((reference ?? 0) / (ms || 1)),
  };
}

async function generatedElection() {
  const size = { ballots: BALLOTS, projects: PROJECTS };
  const made = generate(size);
  const election = electionFrom(made);
  const overlap = overlapOf(made.ballots);
  say(`\nGenerated: ${BALLOTS} ballots, ${PROJECTS} projects, seed ${SEED}, ${JSON.stringify(overlap)}`);
  const node = inNode(election);
  const browser = await countInBrowser(size);
  const bare = bareEqualShares(election);
  const sides = [['Node', node], ...(browser ? [[`Chromium ${browser.browser}, worker`, browser]] : [])];
  say(
    table([
      ['', 'Equal Shares ms', 'Add1U s', 'steps', 's a step', 'MB'],
      .../** @type {[string, typeof node][]} */ (sides).map(([name, { shares, add1u, megabytes }]) => [
        ...[name, shares.ms, add1u.ms / 1000, add1u.steps ?? 0],
        ...[add1u.ms / 1000 / Math.max(add1u.steps ?? 1, 1), megabytes ?? 0],
      ]),
      ['the usual way, in doubles', bare.ms, '', '', '', ''],
    ]),
  );
  const exact = {
    asTheUsualWay: node.shares.order.join() === bare.order.join(),
    ...(browser ? { browserAsNode: sameOutcome(node, browser) } : {}),
  };
  const ratio = bare.ms / node.shares.ms;
  say(
    `The usual way / exact: ${rounded(ratio)} (at least ${LEAST_RATIO}); load ${rounded(os.loadavg()[0] ?? 0)}`,
  );
  const bounds = /** @type {[string, typeof node][]} */ (sides).flatMap(([name, side]) => judge(name, side));
  tell(bounds);
  return {
    ok: Object.values(exact).every(Boolean) && ratio >= LEAST_RATIO && bounds.every(({ passed }) => passed),
    generated: {
      ...size,
      seed: SEED,
      ...overlap,
      exact,
      node: tidy(node),
      ...(browser ? { browser: tidy(browser) } : {}),
    },
    floor: { what: 'Equal Shares in doubles, every project in every round', ms: rounded(bare.ms) },
    ratio: rounded(ratio),
    bounds: bounds.map(briefly),
  };
}

/** @typedef {import('./tally/bounds.mjs').Judged} Judged */

/** @param {Judged[]} bounds */
function tell(bounds) {
  const load = rounded(os.loadavg()[0] ?? 0);
  for (const { what, took, most, passed } of bounds) {
    say(`${passed ? 'pass' : 'FAIL'}  ${what}: ${rounded(took)} (at most ${most}; load ${load})`);
  }
}

/** @param {Judged} bound */
function briefly({ took, ...bound }) {
  return { ...bound, took: rounded(took) };
}

/** @param {import('@talka/voting').Election} election */
function inNode(election) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'talka-tally-'));
  try {
    const file = path.join(folder, 'city.pb');
    const heading = {
      ...{ description: 'Invented', country: 'Latvia', unit: 'City', instance: '2027', rule: 'equalshares' },
      ...{ dateBegin: '2027', dateEnd: '2027' },
    };
    fs.writeFileSync(file, voting.writePb(voting.exportPb(election, heading)));
    const measure = path.join(repository, 'bench', 'tally', 'measure.mjs');
    const told = execFileSync(process.execPath, [measure, file], { encoding: 'utf8', maxBuffer: 2 ** 24 });
    /** @type {ReturnType<typeof import('./tally/work.mjs').countGenerated> & { readMs: number, cpuSeconds: number, megabytes: number }} */
    const figures = JSON.parse(told);
    say(
      `Reading the file took ${rounded(figures.readMs / 1000)} s; all in Node ${rounded(figures.cpuSeconds)} s of CPU.`,
    );
    return figures;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** @typedef {{ shares: import('./tally/work.mjs').Counted, add1u: import('./tally/work.mjs').Counted, megabytes: number | null }} Side */

/** @param {Side} a @param {Side} b */
function sameOutcome(a, b) {
  return (
    a.shares.order.join() === b.shares.order.join() &&
    a.add1u.order.join() === b.add1u.order.join() &&
    a.add1u.totalCost === b.add1u.totalCost
  );
}

/** @param {Side} side */
function tidy({ shares, add1u, megabytes }) {
  return {
    ...{ equalSharesMs: rounded(shares.ms), winners: shares.order.length, megabytes },
    ...{ add1uSeconds: rounded(add1u.ms / 1000), add1uSteps: add1u.steps, add1uWinners: add1u.order.length },
  };
}
