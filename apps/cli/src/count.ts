import { readFileSync } from 'node:fs';
import { translator } from '@talka/i18n';
import {
  count,
  readPb,
  readQuestion,
  reportOn,
  rulesFromMeta,
  type Count,
  type ImportMode,
  type PbFault,
  type PbFile,
} from '@talka/voting';
import { misunderstood, sentence, type Answer } from './answer.js';

export interface CountOptions {
  readonly rule?: string;
  readonly options?: string;
  readonly import: string;
  readonly rulesFromFile?: boolean;
  readonly json?: boolean;
}

const fault = translator('en', 'ballotfile');

/** Counts a `.pb` file by a rule, or says with line and column why not. */
export function countFile(path: string, asked: CountOptions): Answer {
  const mode = asked.import;
  if (mode !== 'strict' && mode !== 'lenient') return misunderstood('--import is strict or lenient.');
  const given = readOptions(asked.options);
  if (!given) return misunderstood('--options must be one JSON object, such as {"completion":"add1u"}.');
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { lines: [], remarks: [`${path} cannot be read: ${(error as Error).message}`], exitCode: 1 };
  }
  const reading = readFile(bytes, mode);
  const warnings = reading.warnings.map((one) => `${placed(path, one)} [warning ${one.code}]`);
  if (!reading.ok) {
    const errors = reading.errors.map((one) => `${placed(path, one)} [${one.code}]`);
    const more = reading.unlisted > 0 ? [`… and ${reading.unlisted} more.`] : [];
    const lines = asked.json ? [JSON.stringify({ refused: reading.errors })] : [];
    return { lines, remarks: [...errors, ...more], exitCode: 1 };
  }
  const named = asked.rulesFromFile ? rulesFromMeta(reading.file) : undefined;
  if (asked.rulesFromFile && !named) {
    return misunderstood('The file names no rule that can be counted: say --rule.');
  }
  const rule = asked.rule ?? named?.rule ?? 'greedy';
  const question = readQuestion(rule, { ...(asked.rule ? {} : named?.options), ...given });
  if (!question.ok) return misunderstood(sentence(question.refusal));
  const outcome = count(reading.file.election, question.value);
  if (!outcome.ok) return misunderstood(sentence(outcome.refusal));
  const lines = asked.json ? [asJson(outcome.value, reading)] : asTable(outcome.value);
  return { lines, remarks: warnings, exitCode: 0 };
}

function placed(path: string, { code, line, column, found, params }: PbFault): string {
  const said = fault(code, { found, ...params });
  const where = fault('ballotfile.place', { line: `${line}`, column: `${column}`, fault: said });
  return `${path}:${line}:${column}: ${where}`;
}

function readOptions(text = '{}'): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function readFile(bytes: Buffer, mode: ImportMode): ReturnType<typeof readPb> {
  const text = bytes.toString('utf8');
  const back = Buffer.from(text, 'utf8');
  if (back.equals(bytes)) return readPb(text, mode);
  // Up to the first byte that is no UTF-8 both are the same.
  let at = 0;
  while (at < bytes.length && bytes[at] === back[at]) at += 1;
  const before = bytes.subarray(0, at).toString('utf8').split('\n');
  const column = Array.from(before.at(-1) ?? '').length + 1;
  const found = `0x${(bytes[at] ?? 0).toString(16)}`;
  return {
    ...{ ok: false, warnings: [], unlisted: 0 },
    errors: [{ code: 'pb.not-utf8', line: before.length, column, found }],
  };
}

/** What the file says of its own rule is told, never used. */
function asJson(
  counted: Count,
  { file: { meta }, warnings }: { file: PbFile; warnings: readonly PbFault[] },
): string {
  const { selected, order, totalCost, ties, rejectedBallots } = counted;
  const { projects, pot, ballots, equalShares } = reportOn(counted);
  const own = ['rule', 'min_project_score_threshold', 'min_length', 'max_length', 'max_sum_cost'];
  const file = Object.fromEntries(own.flatMap((key) => (meta.has(key) ? [[key, meta.get(key)]] : [])));
  const report = { selected, order, totalCost, ties, report: projects };
  return JSON.stringify({ ...report, pot, ballots, rejectedBallots, equalShares, file, warnings });
}

function asTable(counted: Count): string[] {
  const { projects, pot } = reportOn(counted);
  const left = new Map(pot.map((step) => [step.project, step.left]));
  const row = (cells: readonly string[]): string =>
    cells.map((cell, at) => cell.padEnd([6, 12, 14, 10, 18][at] ?? 0)).join('');
  return [
    row(['', 'project', 'cost', 'score', 'reason', 'left']),
    ...projects.map(({ project, cost, score, selected, reason }) =>
      row([selected ? 'won' : '', project, cost, score, reason, left.get(project) ?? '']),
    ),
    `${counted.order.length} projects for ${counted.totalCost}`,
  ];
}
