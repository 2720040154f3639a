import { canonicalText } from '@talka/voting';
import type { ClosedVote, Envelope, VoteBundle } from '@talka/voting/protocol';

/** What the trustees brought must be of this vote to the letter: its configuration, its log, its roll, its paper. */
export function belongsTo(bundle: VoteBundle, closed: ClosedVote): boolean {
  const own = (it: Pick<VoteBundle, 'configuration' | 'heads' | 'leaves' | 'superseded'>): string =>
    canonicalText([it.configuration, it.heads, it.leaves, [...it.superseded].sort()] as never);
  const sealed = closed.envelopes as readonly Pick<Envelope, 'style'>[];
  const sums = closed.roll.every(({ style, roll, issued }) => {
    const count = (of: readonly { readonly style: string }[]) => of.filter((it) => it.style === style).length;
    const said = bundle.sums.find((sum) => sum.style === style);
    // Paper that two clerks have keyed is opened with the rest, none of it left out.
    const people = said?.roll === roll && said.issued === issued;
    return people && said.paper === count(closed.paper) && said.envelopes === count(sealed);
  });
  return sums && own(bundle) === own(closed);
}
