import { ok, refuse, type Result } from '@talka/kernel';
import type { BallotRefusal } from '../errors.js';
import { readContent, type BallotContent } from './ballot-content.js';
import { decideContent } from './ballot-papers.js';
import { configurationHash, type VoteConfiguration } from './configuration.js';
import { unpad } from './pad.js';
import { opener } from './seal.js';
import type { SpoiltBallot } from './spoilt-ballot.js';
import type { AnonymousBallot } from './verify-closed.js';

/** Opens ballots one by one: each is counted, or spoilt with the reason the booth would have given. */
export async function openBallots(
  configuration: VoteConfiguration,
  ballots: readonly AnonymousBallot[],
  secretKey: Uint8Array,
): Promise<{ readonly counted: readonly BallotContent[]; readonly spoilt: readonly SpoiltBallot[] }> {
  const open = await opener(secretKey, configurationHash(configuration));
  const counted: BallotContent[] = [];
  const spoilt: SpoiltBallot[] = [];
  for (const ballot of ballots) {
    const content = contentOf(configuration, ballot.style, await open(ballot));
    if (content.ok) counted.push(content.value);
    else spoilt.push({ style: ballot.style, reason: content.refusal.code });
  }
  return { counted, spoilt };
}

function contentOf(
  configuration: VoteConfiguration,
  style: string,
  opened: Uint8Array | undefined,
): Result<BallotContent, BallotRefusal> {
  if (!opened) return refuse('ballot.not-openable');
  const text = unpad(opened);
  const content = text ? readContent(text) : refuse('ballot.malformed');
  if (!content.ok) return content;
  // The token was for this style: what is inside cannot give itself other pots.
  if (content.value.style !== style) return refuse('ballot.wrong-style');
  const decided = decideContent(configuration, content.value);
  return decided.ok ? ok(content.value) : decided;
}
