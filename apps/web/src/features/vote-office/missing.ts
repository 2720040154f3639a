import type { OfficeVoteView } from '@talka/contracts';
import type { Refusal } from '@talka/kernel';
import { decideSetUp, type Vote } from '@talka/voting';
import type { StepId } from './faults.js';

/** What stands between a draft and its announcement, with the names the sentence asks for: the server's own rule. */
export function missingIn(view: OfficeVoteView, now: Date): Refusal | undefined {
  const decided = decideSetUp(asVote(view), now);
  return decided.ok ? undefined : decided.refusal;
}

const asVote = (view: OfficeVoteView): Vote =>
  ({
    ...{ rules: view.rules, state: 'draft', pots: view.potList, projects: view.projectList },
    trustees: view.trustees,
    time: { from: new Date(view.opensAt), until: view.closesAt === null ? null : new Date(view.closesAt) },
  }) as unknown as Vote;

/** Where it is mended: a step of the form, or the key ceremony. */
export function placeOfMissing(code: string): StepId | 'ceremony' {
  if (code === 'vote.shares-missing') return 'ceremony';
  if (code === 'vote.dates-wrong') return 'what';
  if (['vote.no-pots', 'vote.area-elsewhere', 'vote.area-twice'].includes(code)) return 'money';
  if (code === 'vote.trustees-wrong') return 'trust';
  if (['vote.limits-wrong', 'vote.lot-without-log', 'vote.pots-for-residents'].includes(code))
    return 'ballot';
  return 'projects';
}
