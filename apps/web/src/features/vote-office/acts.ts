import type { OfficeVoteView } from '@talka/contracts';
import { decideProposal, type ActKind, type VoteState } from '@talka/voting';

/** What is asked for most often stands first. */
const ORDER: readonly ActKind[] = [
  ...(['open', 'publish', 'resume', 'extend-ideas', 'extend-support', 'extend'] as const),
  ...(['suspend', 'set-aside', 'rerun', 'annul'] as const),
];

/** What cannot be taken back. */
export const FOR_GOOD: readonly ActKind[] = ['annul', 'rerun'];

/** The state behind the moment: an announced vote is coming, open or over by the clock alone. */
export const stateOf = (moment: OfficeVoteView['moment']): VoteState =>
  moment === 'coming' || moment === 'open' || moment === 'over' ? 'announced' : moment;

type Office = Pick<
  OfficeVoteView,
  'moment' | 'opensAt' | 'closesAt' | 'opening' | 'process' | 'rerunAs' | 'rules'
>;

/** The present end of what an act would extend; null for all other acts. */
export function endOf(vote: Pick<Office, 'closesAt' | 'process'>, kind: ActKind): string | null {
  if (kind === 'extend') return vote.closesAt;
  if (kind === 'extend-ideas') return vote.process.submission?.closesAt ?? null;
  return kind === 'extend-support' ? (vote.process.support?.closesAt ?? null) : null;
}

/** What two people may do with a vote as it stands: the server's own rule. */
export function possibleActs(vote: Office, now: Date): ActKind[] {
  const { submission, support } = vote.process;
  const facts = {
    state: stateOf(vote.moment),
    time: rangeOf(vote),
    earlier: { submission: submission && rangeOf(submission), support: support && rangeOf(support) },
  };
  const may = (kind: ActKind): boolean => {
    const ends = endOf(vote, kind);
    const until = ends === null ? null : new Date(new Date(ends).getTime() + 60_000);
    return decideProposal(facts, { kind, until, reason: 'A reason long enough.' }, now).ok;
  };
  // What is published must have been found good.
  const ready = (kind: ActKind): boolean =>
    kind === 'publish' || kind === 'set-aside'
      ? vote.opening?.state === 'checked' && (kind === 'publish' || vote.rules.secrecy === 'secret')
      : kind !== 'rerun' || vote.rerunAs === null;
  return ORDER.filter((kind) => may(kind) && ready(kind));
}

const rangeOf = ({ opensAt, closesAt }: { opensAt: string; closesAt: string | null }) => ({
  from: new Date(opensAt),
  until: closesAt === null ? null : new Date(closesAt),
});
