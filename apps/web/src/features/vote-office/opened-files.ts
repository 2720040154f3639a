import type { Opened } from './opening-message.js';
import { LEAST_PUBLISHED } from '@talka/voting/protocol';

interface PotInFile {
  readonly pot: string;
  readonly counted: number;
  readonly ballots?: string;
}

/**
 * What the operator's tool wrote into a folder, put together again: `vote.json` and a `.pb` file for each pot, those of
 * pots too small to publish apart. Whether it is a vote at all, and this one, the server says.
 */
export function openedFrom(
  files: readonly { readonly name: string; readonly text: string }[],
): Opened | undefined {
  const bundle = bundleIn(files.find(({ name }) => name === 'vote.json')?.text ?? '');
  if (!bundle) return undefined;
  const ballotsOf = ({ pot }: PotInFile): string | undefined =>
    files.find(({ name }) => name === `${pot}.pb`)?.text;
  const isSmall = ({ counted }: PotInFile): boolean => counted < LEAST_PUBLISHED;
  const pots = bundle.pots.map((pot) => {
    const ballots = pot.ballots ?? ballotsOf(pot);
    return isSmall(pot) || ballots === undefined ? pot : { ...pot, ballots };
  });
  const withheld = bundle.pots
    .filter(isSmall)
    .map((pot) => ({ pot: pot.pot, ballots: ballotsOf(pot) ?? '' }));
  return { document: JSON.stringify({ ...bundle, pots }), withheld };
}

function bundleIn(text: string): { readonly pots: readonly PotInFile[] } | undefined {
  try {
    const read = JSON.parse(text) as { type?: unknown; pots?: unknown } | null;
    return read?.type === 'talka-vote' && Array.isArray(read.pots)
      ? (read as unknown as { pots: readonly PotInFile[] })
      : undefined;
  } catch {
    return undefined;
  }
}
