import type { OfficeVoteView } from '@talka/contracts';
import { ACT_KINDS, decideProposal, type ActKind, type VoteState } from '@talka/voting';

/** What is asked for most often stands first. */
const ORDER: readonly ActKind[] = ['open', 'publish', 'resume', 'extend', 'suspend', 'rerun', 'annul'];

/** What cannot be taken back. */
export const FOR_GOOD: readonly ActKind[] = ['annul', 'rerun'];

/** Where the public will ask why. */
export const WITH_REASON: readonly ActKind[] = ['extend', 'suspend', 'resume', 'annul', 'rerun'];

/** The state behind the moment: an announced vote is coming, open or over by the clock alone. */
export const stateOf = (moment: OfficeVoteView['moment']): VoteState =>
  moment === 'coming' || moment === 'open' || moment === 'over' ? 'announced' : moment;

/** What two people may do with a vote as it stands: the server's own rule. */
export function possibleActs(
  vote: Pick<OfficeVoteView, 'moment' | 'opensAt' | 'closesAt' | 'rules' | 'openingBrought'>,
  now: Date,
): ActKind[] {
  const until = vote.closesAt === null ? null : new Date(vote.closesAt);
  const facts = { state: stateOf(vote.moment), time: { from: new Date(vote.opensAt), until } };
  const later = until && new Date(Math.max(until.getTime(), now.getTime()) + 60_000);
  const may = (kind: ActKind): boolean =>
    decideProposal(facts, { kind, until: later, reason: 'A reason long enough.' }, now).ok;
  // What is published must have been brought by the trustees, where there is something to open.
  const ready = (kind: ActKind): boolean =>
    kind !== 'publish' || vote.rules.secrecy === 'open' || vote.openingBrought;
  return ORDER.filter((kind) => ACT_KINDS.includes(kind) && may(kind) && ready(kind));
}
