import type { Person } from '@talka/identity';
import {
  blindToken,
  finalizeToken,
  makeEnvelope,
  makeVoterKey,
  sealBallot,
  type Random,
  type VoteConfiguration,
} from '@talka/voting/protocol';
import type { VotingUseCases } from '../voting/voting.module.js';
import { valueOf } from './value-of.js';

/** An invented resident votes in the only pot, as a booth does it: blind token, seal, envelope. */
export async function votesInDemo(
  voting: VotingUseCases,
  { configuration, number }: { configuration: VoteConfiguration; number: number },
  { voter, choices }: { voter: Person; choices: readonly string[] },
  random: Random,
): Promise<void> {
  const voterKey = makeVoterKey(random);
  const pending = valueOf(
    await blindToken(configuration, { style: 'all', voterKey: voterKey.publicKey }, random),
  );
  const issued = valueOf(await voting.issueToken(voter, { number, blinded: pending.blindedMessage }));
  const token = valueOf(await finalizeToken(configuration, pending, issued.blindSignature));
  const pots = new Map([['visi', { choices }]]);
  const sealed = valueOf(
    await sealBallot(configuration, { vote: configuration.vote, style: 'all', pots }, random),
  );
  valueOf(await voting.cast(number, makeEnvelope(configuration, { voterKey, token, revision: 1, sealed })));
}
