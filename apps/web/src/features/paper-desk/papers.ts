import type { VoteView } from '@talka/contracts';
import { stylesOf, type BallotStyle } from '@talka/voting';
import { voteOfView } from '../../site/vote-of-view.js';

/** The paper of an id, by the vote's own pots. */
export const styleOf = (vote: VoteView, id: string): BallotStyle | undefined =>
  stylesOf(voteOfView(vote).pots).find((style) => style.id === id);

export const namesOfPots = (vote: VoteView, pots: readonly string[]): string[] =>
  pots.map((id) => vote.potList.find((pot) => pot.id === id)?.name ?? id);

/** A paper is called after its pots; where there is one paper, by that alone. */
export const nameOfStyle = (vote: VoteView, id: string): string =>
  namesOfPots(vote, styleOf(vote, id)?.pots ?? []).join(', ');
