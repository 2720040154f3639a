import {
  fingerprintText,
  holdCeremony,
  openShare,
  readCeremony,
  readTrusteePublic,
  readTrusteeSecret,
} from '@talka/voting/protocol';
import { done, misunderstood, type Answer } from '../answer.js';
import { accept, chance, readJson, writePublic, writeSecret } from './files.js';

export interface CeremonyOptions {
  readonly threshold: string;
  readonly trustee: readonly string[];
  readonly to: string;
}

/** Makes the key of a vote and parts it among the keyholders. The whole key is in this process only, for that moment. */
export async function ceremony(vote: string, { threshold, trustee, to }: CeremonyOptions): Promise<Answer> {
  if (!/^\d{1,3}$/.test(threshold)) return misunderstood('--threshold is a whole number.');
  const trustees = trustee.map((file) => accept(readTrusteePublic(readJson(file))));
  const held = accept(await holdCeremony({ vote, threshold: Number(threshold), trustees }, chance));
  writePublic(to, held);
  return done(
    `Ceremony: ${to}`,
    `Key that ballots are sealed to: ${held.sealingKey}`,
    `Any ${threshold} of these ${trustees.length} keyholders open the vote together:`,
    ...held.shares.map((share, at) => `  ${fingerprintText(share.trustee)}  ${trustee[at] ?? ''}`),
  );
}

export interface ShareOptions {
  readonly key: string;
  readonly to: string;
}

/** A keyholder opens their own part, for the opening of the vote. */
export async function share(file: string, { key, to }: ShareOptions): Promise<Answer> {
  const held = accept(readCeremony(readJson(file)));
  const own = accept(await openShare(held, accept(readTrusteeSecret(readJson(key)))));
  writeSecret(to, own);
  return done(`Your part of the key, secret until the vote is opened: ${to}`);
}
