import { canonicalText } from '@talka/voting';
import type { ClosedVote, Envelope, SpoiltBallot, VoteBundle } from '@talka/voting/protocol';

/** What the trustees brought must be of this vote to the letter: its configuration, its log, its roll, its paper. */
export function belongsTo(bundle: VoteBundle, closed: ClosedVote): boolean {
  const own = (it: Pick<VoteBundle, 'configuration' | 'heads' | 'leaves' | 'superseded'>): string =>
    canonicalText([it.configuration, it.heads, it.leaves, [...it.superseded].sort()] as never);
  const sealed = closed.envelopes as readonly Pick<Envelope, 'style'>[];
  const sums = closed.roll.every(({ style, roll, issued }) => {
    const count = (of: readonly { readonly style: string }[]) => of.filter((it) => it.style === style).length;
    const said = bundle.sums.find((sum) => sum.style === style);
    // Paper that two clerks have keyed is opened with the rest, none of it left out; what they found spoilt is told too.
    const paper = count(closed.paper) + count(closed.spoiltPaper);
    const people = said?.roll === roll && said.issued === issued;
    return people && said.paper === paper && said.envelopes === count(sealed);
  });
  const spoiltPaper = reasons(bundle.spoilt.filter(({ paper }) => paper)) === reasons(closed.spoiltPaper);
  return sums && spoiltPaper && own(bundle) === own(closed);
}

const reasons = (spoilt: readonly SpoiltBallot[]): string =>
  spoilt
    .map(({ style, reason }) => `${style} ${reason}`)
    .sort()
    .join();
