import type { Person } from '@talka/identity';
import { accept, refuse, type Transaction } from '@talka/kernel';
import type { VotingPorts } from '../ports.js';
import { decideToken } from '../rules/decide-token.js';

type Ports = Pick<VotingPorts, 'votes' | 'roll' | 'signer' | 'sha256'>;

export interface IssueToken {
  readonly number: number;
  /** The token message, prepared and blinded on the voter's device: the roll never learns which token it signs. */
  readonly blinded: Uint8Array;
}

/**
 * Enters a voter on the roll and signs the blinded token, in one transaction. The same message again gives the same
 * signature, for answers get lost on the way; a second message gives none.
 */
export const issueToken = (transaction: Transaction<Ports>) => (by: Person, command: IssueToken) =>
  transaction(async (ports): Promise<{ style: string; blindSignature: Uint8Array }> => {
    const vote = await ports.votes.read(command.number);
    if (!vote || vote.state === 'draft') return accept(refuse('vote.not-found'));
    const residence = await ports.roll.residenceOf(by.id);
    const blindedHash = ports.sha256(command.blinded);
    const decide = async () => {
      const entry = residence ? await ports.roll.entry(vote.id, residence.key) : undefined;
      const decision = accept(decideToken({ vote, residence, entry, blindedHash, now: ports.now }));
      return { decision, style: entry?.style };
    };
    const { decision, style } = await decide();
    if (decision.give === 'same') return { style: style ?? '', blindSignature: decision.signature };
    const blindSignature = await ports.signer.sign(vote.id, decision.style.id, command.blinded);
    if (!blindSignature || !residence) return accept(refuse('token.malformed', undefined, 'blinded'));
    const line = { how: 'online', style: decision.style.id, blindedHash, blindSignature } as const;
    if (await ports.roll.enter(vote.id, residence.key, line)) return { style: line.style, blindSignature };
    // Another transaction of the same voter was quicker: what it wrote decides.
    const after = await decide();
    if (after.decision.give !== 'same') return accept(refuse('token.already-issued'));
    return { style: after.style ?? '', blindSignature: after.decision.signature };
  });
