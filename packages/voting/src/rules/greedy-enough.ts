import type { Election } from '../election.js';
import type { Profile } from '../count/profile.js';
import { TieBreak, type TieOptions } from '../count/tie-break.js';
import { greedy, type GreedySetting } from './greedy.js';

/** Beyond this nobody can be talked of as "so many more votes". */
const MOST = 2 ** 40;

/**
 * The least a project's score must grow for greedy to fund it, all else being as it was; exact, because more support
 * never hurts under greedy, so halving finds it. Undefined when no support would do (it costs more than there is).
 */
export function scoreEnough(
  facts: { election: Election; profile: Profile; options: TieOptions },
  setting: GreedySetting,
  project: number,
): number | undefined {
  const { election, profile, options } = facts;
  const fundedWith = (more: number): boolean => {
    const scores = profile.scores.map((score, at) => (at === project ? score + more : score));
    const ties = new TieBreak(election, scores, options);
    return greedy({ election, profile: { ...profile, scores }, ties }, setting).order.includes(project);
  };
  if ((election.projects[project]?.cost ?? 0n) > election.budget) return undefined;
  let high = 1;
  while (high < MOST && !fundedWith(high)) high *= 2;
  if (high >= MOST) return undefined;
  let low = high === 1 ? 0 : high / 2;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fundedWith(middle)) high = middle;
    else low = middle;
  }
  return high;
}
