import type { VoteView } from '@talka/contracts';
import type { Refusal } from '@talka/kernel';
import {
  decideBallot,
  decideOpenBallot,
  paperOfPot,
  type BallotKind,
  type BallotPaper,
  type Choices,
} from '@talka/voting';
import { voteOfView } from '../../site/vote-of-view.js';

type PotView = VoteView['potList'][number];
type ProjectView = VoteView['projectList'][number];

/** A pot as this voter meets it: its projects, and the rule for choosing among them. */
export interface Paper extends BallotPaper {
  readonly pot: PotView;
  readonly list: readonly ProjectView[];
}

/** What was chosen, by pot; a pot that is not here is blank. */
export type Sheet = Readonly<Record<string, Choices>>;

export const NOTHING: Choices = { choices: [] };
/** A ballot of points has its points beside the choices, even when there are none of either. */
export const blankOf = ({ kind }: BallotKind): Choices =>
  kind === 'points' ? { choices: [], points: [] } : NOTHING;

export function papersOf(view: VoteView, pots: readonly string[]): Paper[] {
  const vote = voteOfView(view);
  return pots.flatMap((id) => {
    const [own, pot] = [vote.pots.find((one) => one.id === id), view.potList.find((one) => one.id === id)];
    if (!own || !pot) return [];
    const list = view.projectList.filter((project) => project.pot === id);
    return [{ ...paperOfPot(vote, own), pot, list }];
  });
}

export const chosenIn = (sheet: Sheet, paper: Paper): Choices => sheet[paper.pot.id] ?? blankOf(paper.ballot);

/** What only says that something is still missing: no reason to refuse a step on the way. */
const UNFINISHED = new Set(['ballot.blank', 'ballot.too-few', 'ballot.points-under']);

/** Why this cannot be chosen: it would be too much. The counting rule itself is asked. */
export function tooMuch(paper: BallotPaper, next: Choices): Refusal | null {
  const decided = decideBallot(paper, next);
  return decided.ok || UNFINISHED.has(decided.refusal.code) ? null : decided.refusal;
}

export interface Fault {
  readonly refusal: Refusal;
  /** The pot it is in; null when it is about the whole ballot. */
  readonly pot: string | null;
}

/** Can the whole ballot be cast? What is in the way, and where. */
export function faultOf(view: VoteView, papers: readonly Paper[], sheet: Sheet): Fault | null {
  const style = { id: 'own', pots: papers.map(({ pot }) => pot.id) };
  const cast = papers.map((paper) => ({ pot: paper.pot.id, ...chosenIn(sheet, paper) }));
  const decided = decideOpenBallot(voteOfView(view), style, cast);
  if (decided.ok) return null;
  return { refusal: decided.refusal, pot: decided.refusal.field?.split('.')[1] ?? null };
}
