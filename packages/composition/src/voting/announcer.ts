import { officeVote, transactionOf, voteOf } from '@talka/database';
import type { Person } from '@talka/identity';
import type { Env } from '@talka/platform';
import { announceVote, decideSetUp, stylesOf, type VoteAddress } from '@talka/voting';
import type { DataSource } from 'typeorm';
import { makeTokenKey, type TokenKeyPair } from './token-signer.js';
import { votingPorts } from './voting.ports.js';

type Announce = VoteAddress & { readonly revision: number };

/**
 * Announces a vote with keys that are made before its row is locked: those of thirty parishes take longer than a transaction
 * may stand idle.
 */
export const announcer = (source: DataSource, env: Env) => async (by: Person, command: Announce) =>
  announceVote(transactionOf(source, votingPorts(env, await keysFor(source, command))))(by, command);

/** None for a vote that would not be announced anyway. */
async function keysFor(
  source: DataSource,
  { municipality, number, revision }: Announce,
): Promise<TokenKeyPair[]> {
  const row = await officeVote(source, municipality, number);
  const ready =
    row?.state === 'draft' && row.revision === revision && row.rules.secrecy === 'secret'
      ? voteOf(row)
      : undefined;
  if (!row || !ready || !decideSetUp(ready, row.now).ok) return [];
  return Promise.all(stylesOf(ready.pots).map(makeTokenKey));
}
