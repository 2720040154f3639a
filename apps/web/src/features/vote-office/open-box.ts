import { ok, refuse, type Result } from '@talka/kernel';
import {
  auditVote,
  joinShares,
  openShare,
  openVote,
  readCeremony,
  readClosedVote,
  readKeyShare,
  readTrusteeSecret,
  type KeyShare,
} from '@talka/voting/protocol';
import { jsonIn } from './ceremony.js';
import { chance } from './keys.js';
import type { Opened, OpeningQuestion } from './opening-message.js';

/** Opens a closed vote as the operator's tool does, and checks what it made before anybody is shown it. */
export async function openBox({ closed, record, keys }: OpeningQuestion): Promise<Result<Opened>> {
  const read = readClosedVote(jsonIn(closed));
  if (!read.ok) return read;
  const shares: KeyShare[] = [];
  for (const key of keys) {
    const share = await shareIn(key, record);
    if (!share.ok) return share;
    shares.push(share.value);
  }
  const joined = await joinShares(read.value.configuration, shares);
  if (!joined.ok) return joined;
  const opened = await openVote(read.value, joined.value, chance);
  joined.value.fill(0);
  if (!opened.ok) return opened;
  const document = JSON.stringify(opened.value.bundle);
  const audited = auditVote(JSON.parse(document));
  if (!audited.ok) return audited;
  const failed = audited.value.find(({ passed }) => !passed);
  if (failed) return refuse('opening.check-failed', { check: failed.check, of: failed.of ?? '' });
  const withheld = [...opened.value.withheld].map(([pot, ballots]) => ({ pot, ballots }));
  return ok({ document, withheld });
}

/** A part that its keyholder opened at home, or one opened here with their key and the ceremony's record. */
async function shareIn(text: string, record: string | null): Promise<Result<KeyShare>> {
  const value = jsonIn(text);
  const part = readKeyShare(value);
  if (part.ok) return part;
  const key = readTrusteeSecret(value);
  if (!key.ok) return key;
  const ceremony = readCeremony(jsonIn(record ?? ''));
  if (!ceremony.ok) return ceremony;
  const opened = await openShare(ceremony.value, key.value);
  key.value.secretKey.fill(0);
  return opened;
}
