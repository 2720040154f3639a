import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { auditVote, joinShares, openVote, readClosedVote, readKeyShare } from '@talka/voting/protocol';
import type { Answer } from '../answer.js';
import { accept, chance, readJson, Stopped, writePublic, writeSecret } from './files.js';
import { checkLines } from './recount.js';

export interface OpenOptions {
  readonly share: readonly string[];
  readonly to: string;
}

/** Opens a closed vote with the keyholders' parts, and writes what is published into a new folder. */
export async function open(file: string, { share, to }: OpenOptions): Promise<Answer> {
  const closed = accept(readClosedVote(readJson(file)));
  const shares = share.map((one) => accept(readKeyShare(readJson(one))));
  const secretKey = accept(await joinShares(closed.configuration, shares));
  const { bundle, withheld } = accept(await openVote(closed, secretKey, chance));
  secretKey.fill(0);
  const checks = accept(auditVote(JSON.parse(JSON.stringify(bundle))));
  newFolder(to);
  const pots = bundle.pots.map(({ ballots, ...pot }) => {
    if (ballots !== undefined) writePublic(join(to, `${pot.pot}.pb`), ballots);
    return pot;
  });
  writePublic(join(to, 'vote.json'), { ...bundle, pots });
  if (withheld.size > 0) newFolder(join(to, 'auditor-only'));
  for (const [pot, ballots] of withheld) writeSecret(join(to, 'auditor-only', `${pot}.pb`), ballots);
  const kept = [...withheld.keys()].map(
    (pot) => `For the auditor alone, too few to be published: auditor-only/${pot}.pb`,
  );
  const passed = checks.every((check) => check.passed);
  const { lines, remarks } = checkLines(checks);
  return { lines: [`Opened: ${to}`, ...kept, ...lines], remarks, exitCode: passed ? 0 : 1 };
}

function newFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o755 });
  } catch (error) {
    throw new Stopped(`${folder} cannot be made: ${(error as Error).message}`);
  }
}
