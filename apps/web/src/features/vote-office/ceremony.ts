import type { OfficeVoteView } from '@talka/contracts';
import type { Result } from '@talka/kernel';
import { unbase64 } from '@talka/voting';
import { holdCeremony, readCeremony, trusteeFingerprint, type Ceremony } from '@talka/voting/protocol';
import { chance } from './keys.js';

type Vote = Pick<OfficeVoteView, 'id' | 'rules' | 'trusteeKeys'>;

/** Makes, parts and forgets the key of a vote, in this page's memory. */
export const makeKey = ({ id, rules, trusteeKeys }: Vote): Promise<Result<Ceremony>> =>
  holdCeremony(
    {
      vote: id,
      threshold: rules.trustees.needed,
      trustees: trusteeKeys.map((key) => unbase64(key) ?? new Uint8Array()),
    },
    chance,
  );

/** The record of a ceremony held elsewhere, if it is of this vote and of its keyholders, in their order. */
export function recordFor(vote: Vote, text: string): Ceremony | undefined {
  const read = readCeremony(jsonIn(text));
  if (!read.ok) return undefined;
  const record = read.value;
  const wanted = vote.trusteeKeys.map((key) => trusteeFingerprint(unbase64(key) ?? new Uint8Array()));
  const given = record.shares.map(({ trustee }) => trustee);
  const fits =
    record.vote === vote.id &&
    record.threshold === vote.rules.trustees.needed &&
    JSON.stringify(given) === JSON.stringify(wanted);
  return fits ? record : undefined;
}

/** @returns undefined for what is no JSON */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
