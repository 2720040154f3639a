import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RealVote } from '@talka/testing';

const BENCH = resolve(import.meta.dirname, '../../../../../bench');

/** Device numbers, each with a voter key of its own. Bytes are base64. */
export interface VotingDevices {
  blind(from: number, count: number): Promise<{ voter: number; blinded: string }[]>;
  seal(
    given: readonly { voter: number; blindSignature: string; revision?: number }[],
  ): Promise<{ voter: number; envelope: object }[]>;
  stop(): Promise<void>;
}

type Bench = { Devices: new (of: RealVote['configuration']) => VotingDevices };

/** Thousands of voters' devices: those of the benchmark, which blind and seal as quickly as OpenSSL does. */
export async function votingDevices({ configuration }: RealVote): Promise<VotingDevices> {
  const { Devices } = (await import(pathToFileURL(join(BENCH, 'ballots/devices.mjs')).href)) as Bench;
  return new Devices(configuration);
}
