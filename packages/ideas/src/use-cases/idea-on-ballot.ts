import { accept, refuse, step, type MunicipalityId, type PersonId, type Transaction } from '@talka/kernel';
import type { Person } from '@talka/identity';
import { totalOf } from '../assessment.js';
import { isShown, type Idea, type IdeaId } from '../idea.js';
import { ideaLifecycle } from '../lifecycle.js';
import type { BallotRef, IdeasPorts } from '../ports.js';
import { about, assessmentOf, ideaHere, type IdeaHere } from './idea-here.js';

type Ports = Pick<IdeasPorts, 'ideas' | 'assessments' | 'ballots' | 'record'>;

/** Ideas are locked in one order, whoever locks several. */
const inOrder = (ids: readonly IdeaId[]): IdeaId[] => [...ids].sort();

export interface PutOnBallot {
  readonly ballot: BallotRef;
  readonly municipality: MunicipalityId;
  readonly ideas: readonly IdeaId[];
  readonly by: PersonId;
}

/**
 * Puts ideas to a vote inside the transaction that announces it. Only what is feasible, and here.
 * @returns the first idea that is not
 */
export async function putOnBallot(ports: Ports, put: PutOnBallot): Promise<IdeaId | undefined> {
  for (const id of inOrder(put.ideas)) {
    const idea = await ports.ideas.find(id);
    const next = idea && isShown(idea) && step(ideaLifecycle, idea.status, 'put-on-ballot');
    const assessment = await ports.assessments.newest(id);
    if (!next || !next.ok || !assessment || idea?.content.municipality !== put.municipality) return id;
    await ports.ideas.moveTo(idea, next.value);
    await ports.ballots.put(id, put.ballot, assessment);
    const facts = { vote: put.ballot.number, total: totalOf(assessment.costing) };
    await ports.record(about(idea, 'idea.put-on-ballot', put.by, facts));
  }
  return undefined;
}

/** Gives ideas back when their vote is annulled: as feasible as they were. */
export async function takeOffBallot(
  ports: Ports,
  { ballot, ideas, by }: Pick<PutOnBallot, 'ballot' | 'ideas' | 'by'>,
): Promise<void> {
  for (const id of inOrder(ideas)) {
    const idea = await leaveBallot(ports, id, ballot, 'taken-off');
    if (idea) await ports.record(about(idea, 'idea.taken-off-ballot', by, { vote: ballot.number }));
  }
}

export interface BallotOutcome {
  readonly ballot: BallotRef;
  readonly selected: readonly IdeaId[];
  readonly others: readonly IdeaId[];
}

/** Takes over what a vote decided, with what was voted on: the costing goes with the selected. */
export async function takeOutcome(ports: Ports, { ballot, selected, others }: BallotOutcome): Promise<void> {
  const { number: vote } = ballot;
  for (const id of inOrder([...selected, ...others])) {
    const outcome = selected.includes(id) ? 'selected' : 'not-selected';
    const idea = await leaveBallot(ports, id, ballot, outcome);
    if (!idea) continue;
    const total = totalOf((await assessmentOf(ports, idea)).costing);
    await ports.record(
      outcome === 'selected'
        ? about(idea, 'idea.selected', null, { vote, total })
        : about(idea, 'idea.not-selected', null, { vote }),
    );
  }
}

const BY_OUTCOME = {
  selected: 'select',
  'not-selected': 'pass-over',
  'taken-off': 'take-off-ballot',
} as const;

/** @returns the idea in its new state, or undefined when it was not on this ballot any more */
async function leaveBallot(
  { ideas, ballots }: Ports,
  id: IdeaId,
  ballot: BallotRef,
  outcome: keyof typeof BY_OUTCOME,
): Promise<Idea | undefined> {
  const idea = await ideas.find(id);
  if (!idea || !(await ballots.leave(id, ballot, outcome))) return undefined;
  return ideas.moveTo(idea, accept(step(ideaLifecycle, idea.status, BY_OUTCOME[outcome])));
}

/** What was not selected may be voted on again, as it was costed. */
export const bringBack =
  (transaction: Transaction<Pick<IdeasPorts, 'ideas' | 'assessments' | 'record'>>) =>
  (by: Person, command: IdeaHere) =>
    transaction(async (ports): Promise<Idea> => {
      const idea = await ideaHere(ports, command);
      const next = accept(step(ideaLifecycle, idea.status, 'bring-back'));
      if (totalOf((await assessmentOf(ports, idea)).costing) === 0) accept(refuse('costing.empty'));
      const back = await ports.ideas.moveTo(idea, next);
      await ports.record(about(idea, 'idea.brought-back', by.id, {}));
      return back;
    });
