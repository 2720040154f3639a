import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { compareIds } from './code-points.js';

/**
 * The order that a seed draws: of projects that tie, of people who volunteer. They stand by SHA-256 of the seed and their id. Anybody who is
 * shown the seed draws the same order, and nobody who chose it before all of them were known could aim it.
 */
export function drawOrder(seed: string, ids: readonly string[]): string[] {
  return ids
    .map((id) => ({ id, lot: bytesToHex(sha256(utf8ToBytes(`talka-lot-v1\n${seed}\n${id}`))) }))
    .toSorted((a, b) => (a.lot < b.lot ? -1 : a.lot > b.lot ? 1 : compareIds(a.id, b.id)))
    .map(({ id }) => id);
}

/** What is published before voting opens, so that the seed shown afterwards can be seen to be the same. */
export const commitmentTo = (seed: string): string =>
  bytesToHex(sha256(utf8ToBytes(`talka-lot-seed-v1\n${seed}`)));

/** Is this the seed that was promised? */
export const isPromised = (seed: string, commitment: string): boolean => commitmentTo(seed) === commitment;

/** What a list comes to that a lot is drawn from; whoever changes a letter of it comes to something else. */
export const digestOfList = (list: string): string =>
  bytesToHex(sha256(utf8ToBytes(`talka-lot-list-v1\n${list}`)));
