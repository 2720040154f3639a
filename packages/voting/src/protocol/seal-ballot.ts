import { ok, refuse, type Result } from '@talka/kernel';
import type { BallotRefusal } from '../errors.js';
import { unbase64 } from '../merkle/base64.js';
import { contentBytes, type BallotContent } from './ballot-content.js';
import { decideContent } from './ballot-papers.js';
import { configurationHash, type VoteConfiguration } from './configuration.js';
import { pad } from './pad.js';
import type { Random } from './random.js';
import { seal, type Sealed } from './seal.js';

/** Decides, pads and seals a ballot: what could not be counted is refused while it can still be mended. */
export async function sealBallot(
  configuration: VoteConfiguration,
  content: BallotContent,
  random: Random,
): Promise<Result<Sealed, BallotRefusal>> {
  const decided = decideContent(configuration, content);
  if (!decided.ok) return decided;
  const padded = pad(contentBytes(content), configuration.plaintextLength);
  const to = unbase64(configuration.sealingKey);
  // A configuration that was read has room for every ballot that was decided.
  if (!padded || !to) return refuse('ballot.malformed');
  return ok(await seal({ to, info: configurationHash(configuration), random }, padded));
}
