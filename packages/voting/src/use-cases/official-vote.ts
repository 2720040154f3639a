import { holds, type Actor, type MunicipalRole, type Person } from '@talka/identity';
import { accept, refuse, type MunicipalityId } from '@talka/kernel';
import type { VotingEvent } from '../events.js';
import type { VotingPorts } from '../ports.js';
import type { Vote } from '../vote/vote.js';

/** The vote, locked, if this person has one of the roles in its municipality; others are told it does not exist. */
export async function officialVote(
  { votes }: Pick<VotingPorts, 'votes'>,
  { municipality, number }: VoteAddress,
  by: Person,
  roles: readonly MunicipalRole[] = ['administrator'],
): Promise<Vote> {
  const actor: Actor = { kind: 'person', ...by };
  const holdsOne = roles.some((role) => holds(actor, role, municipality));
  const found = holdsOne || holds(actor, 'platform-administrator') ? await votes.find(number) : undefined;
  return found?.municipality === municipality ? found : accept(refuse('vote.not-found'));
}

/** How an office names a vote: its own municipality, and the vote's public number. */
export interface VoteAddress {
  readonly municipality: MunicipalityId;
  readonly number: number;
}

/** Says that something was done with a vote. */
export const about = <K extends VotingEvent['kind'], F extends object>(
  vote: Pick<Vote, 'id' | 'municipality' | 'number'>,
  kind: K,
  by: Person | null,
  facts: F,
) => ({
  kind,
  subject: { kind: 'vote', id: vote.id },
  municipality: vote.municipality,
  by: by?.id ?? null,
  facts: { number: vote.number, ...facts },
});
