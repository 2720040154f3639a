import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { auditVote, configurationHex, readVoteBundle, type AuditCheck } from '@talka/voting/protocol';
import type { Answer } from '../answer.js';
import { accept, readJson } from './files.js';

/** A published vote: one JSON document, or a folder of `vote.json` and a `.pb` file for each pot. */
export function readPublished(path: string): unknown {
  if (!existsSync(path) || !statSync(path).isDirectory()) return readJson(path);
  const bundle = readJson(join(path, 'vote.json'));
  const { pots } = (bundle ?? {}) as { pots?: unknown };
  if (!Array.isArray(pots)) return bundle;
  return { ...(bundle as object), pots: pots.map((pot: unknown) => withBallots(path, pot)) };
}

/** A pot with the file that lies beside; the bundle's reader says what is wrong with anything else. */
function withBallots(folder: string, pot: unknown): unknown {
  const { pot: id, ballots } = (pot ?? {}) as { pot?: unknown; ballots?: unknown };
  if (typeof id !== 'string' || !/^[\w-]+$/.test(id) || ballots !== undefined) return pot;
  const file = join(folder, `${id}.pb`);
  return existsSync(file) ? { ...(pot as object), ballots: readFileSync(file, 'utf8') } : pot;
}

/** Checks and counts a published vote again. */
export function recount(path: string, { json }: { readonly json?: boolean }): Answer {
  const published = readPublished(path);
  const checks = accept(auditVote(published));
  const { configuration, pots } = accept(readVoteBundle(published));
  const passed = checks.every((check) => check.passed);
  const exitCode = passed ? 0 : 1;
  const hash = configurationHex(configuration);
  if (json) {
    const outcomes = pots.map(({ pot, counted, outcome }) => ({ pot, counted, ...outcome }));
    return {
      lines: [JSON.stringify({ passed, configuration: hash, checks, outcomes })],
      remarks: [],
      exitCode,
    };
  }
  const { lines, remarks } = checkLines(checks);
  const winners = pots.map(
    ({ pot, counted, outcome }) =>
      `${pot}: ${counted} ballots, ${outcome.totalCost} for ${outcome.order.join(', ') || 'nothing'}`,
  );
  const compare = `Configuration: ${hash} (compare it with the one published before the vote)`;
  return { lines: [`${configuration.title}`, compare, ...lines, ...winners], remarks, exitCode };
}

/** Each check on a line; what did not pass is a remark. */
export function checkLines(checks: readonly AuditCheck[]): Pick<Answer, 'lines' | 'remarks'> {
  const line = ({ check, passed, of, found, expected }: AuditCheck): string => {
    const numbers = found === undefined ? '' : ` ${found} of ${expected ?? ''}`;
    return `${passed ? '✓' : '✗'} ${check}${of === undefined ? '' : ` ${of}`}${numbers}`;
  };
  return {
    lines: checks.filter(({ passed }) => passed).map(line),
    remarks: checks.filter(({ passed }) => !passed).map(line),
  };
}
