import { base64, MerkleTree } from '@talka/voting';
import {
  configurationHex,
  makeLogKey,
  makeTrusteeKey,
  openVote,
  readConfiguration,
  signHead,
  type ClosedVote,
  type Random,
  type VoteBundle,
  type VoteConfiguration,
} from '@talka/voting/protocol';

/** Chance that is the same in every run. */
export function seeded(seed: number): Random {
  let state = seed;
  const next = (): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) >> 16;
  return { bytes: (length) => Uint8Array.from({ length }, () => next() & 255) };
}

const random = seeded(7);
const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (two) => Number.parseInt(two, 16));
export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** As long and as odd as an RSA modulus; nobody asks for a token. */
const modulus = (): Uint8Array =>
  random.bytes(256).map((byte, at) => (at === 0 || at === 255 ? byte | 129 : byte));

export interface PaperVote {
  readonly configuration: VoteConfiguration;
  readonly logKey: Uint8Array;
  readonly sealing: Uint8Array;
}

/** A vote in two pots, cast on paper alone: it has a log and its key, and no seal that would have to be opened. */
export function paperVote(): PaperVote {
  const { secretKey, logKey } = makeLogKey(random);
  // Of the same kind as a keyholder's, and whole in one hand.
  const sealing = makeTrusteeKey(random);
  const pots = ['Ogre', 'Visi kopā'].map((name, at) => ({
    id: at ? 'visi' : 'ogre',
    name,
    budget: 2_000_000,
  }));
  const read = readConfiguration({
    ...{ type: 'config', v: 1, vote: 'parki-2027', title: 'Parki 2027', unit: 'Ogre', secrecy: 'secret' },
    ...{ origin: 'talka.example/votes/7', currency: 'EUR', blankAllowed: false, trackers: false, pots },
    ...{ opensAt: '2027-03-01T06:00:00Z', closesAt: '2027-03-15T18:00:00Z' },
    ballot: { kind: 'approval', min: 1, max: 2 },
    projects: ['laipa', 'takas', 'koki'].map((id, at) => ({
      ...{ id, pot: at ? 'visi' : 'ogre', cost: 1_200_000, name: id },
    })),
    styles: ['upe', 'krasts'].map((id, at) => ({
      ...{ id, pots: at ? ['visi'] : ['ogre', 'visi'], tokenKey: base64(modulus()) },
    })),
    count: { rule: 'greedy', options: {} },
    ...{ sealingKey: base64(sealing.publicKey), plaintextLength: 256, logKey },
    trustees: { threshold: 2, fingerprints: ['a', 'b', 'c'].map((one) => one.repeat(64)) },
  });
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return { configuration: read.value, logKey: secretKey, sealing: sealing.secretKey };
}

export const treeOf = (leaves: readonly string[]): MerkleTree => new MerkleTree(leaves.map(bytesOf));

/** The head of a list of leaves, signed. */
export function headOf(
  { origin }: Pick<VoteConfiguration, 'origin'>,
  leaves: readonly string[],
  secretKey: Uint8Array,
): string {
  const tree = treeOf(leaves);
  return signHead({ origin, size: tree.size, root: tree.root() }, secretKey);
}

/** Opened and counted: one ballot from the shore for each choice. */
export async function openedPaper(
  { configuration, logKey, sealing }: PaperVote,
  choices: readonly string[],
): Promise<VoteBundle> {
  const leaves = [configurationHex(configuration)];
  const closed: ClosedVote = {
    ...{ type: 'talka-closed', v: 1, configuration, leaves, superseded: [], envelopes: [] },
    heads: [headOf(configuration, leaves, logKey)],
    paper: choices.map((id) => ({ style: 'krasts', pots: new Map([['visi', { choices: [id] }]]) })),
    spoiltPaper: [],
    roll: configuration.styles.map(({ id }) => ({
      style: id,
      ...{ roll: id === 'krasts' ? choices.length : 0, issued: 0 },
    })),
  };
  const opened = await openVote(closed, sealing, random);
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  return opened.value.bundle;
}
