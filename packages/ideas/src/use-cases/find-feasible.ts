import { accept, step, type Transaction } from '@talka/kernel';
import type { Person } from '@talka/identity';
import { totalOf, type Assessment, type FindingOutcome, type InfeasibleReason } from '../assessment.js';
import { ideaLifecycle } from '../lifecycle.js';
import type { IdeasPorts } from '../ports.js';
import { decideFinding } from '../rules/decide-finding.js';
import { decideSecondFinding } from '../rules/decide-second-finding.js';
import { about, administers, assessmentOf, ideaHere, type IdeaHere } from './idea-here.js';

type Ports = Pick<IdeasPorts, 'ideas' | 'assessments' | 'record'>;

export interface FindFeasible extends IdeaHere {
  readonly revision: number;
  readonly outcome: FindingOutcome;
  readonly reason: InfeasibleReason | null;
  readonly words: string;
}

/** Says in public whether an idea can be carried out, and for how much, or why not. */
export const findFeasible = (transaction: Transaction<Ports>) => (by: Person, command: FindFeasible) =>
  transaction(async (ports): Promise<Assessment> => {
    const idea = await ideaHere(ports, command);
    const assessment = await assessmentOf(ports, idea);
    const facts = {
      ...command,
      idea,
      assessment,
      by: by.id,
      administers: administers(by, command.municipality),
    };
    const finding = accept(decideFinding({ ...facts, now: ports.now }));
    const found = await ports.assessments.keepFinding(assessment, finding);
    const act = finding.outcome === 'feasible' ? 'find-feasible' : 'find-not-feasible';
    await ports.ideas.moveTo(idea, accept(step(ideaLifecycle, idea.status, act)));
    const said = { assessment: assessment.id, total: totalOf(assessment.costing) };
    await ports.record(
      finding.outcome === 'feasible'
        ? about(idea, 'idea.found-feasible', by.id, said)
        : about(idea, 'idea.found-not-feasible', by.id, {
            assessment: said.assessment,
            reason: finding.reason,
          }),
    );
    return found;
  });

export interface DecideFindingAppeal extends IdeaHere {
  readonly revision: number;
  readonly outcome: 'uphold' | 'reverse';
  readonly words: string;
}

/** A second person's answer to an appeal. A reversed "no" that was never costed goes back to be costed. */
export const decideOnFindingAppeal =
  (transaction: Transaction<Ports>) => (by: Person, command: DecideFindingAppeal) =>
    transaction(async (ports): Promise<Assessment> => {
      const { ideas, assessments, record, now } = ports;
      const idea = await ideaHere(ports, command);
      const assessment = await assessmentOf(ports, idea);
      const { finding, leadsTo } = accept(
        decideSecondFinding({ ...command, idea, assessment, by: by.id, now }),
      );
      const decided = await assessments.keepFinding(assessment, finding);
      const said = { assessment: assessment.id };
      if (leadsTo === 'not-feasible') {
        await record(about(idea, 'idea.finding-upheld', by.id, said));
        return decided;
      }
      const act = leadsTo === 'feasible' ? 'find-feasible' : 'review';
      await ideas.moveTo(idea, accept(step(ideaLifecycle, idea.status, act)));
      const total = totalOf(assessment.costing);
      await record(about(idea, 'idea.finding-reversed', by.id, { ...said, total }));
      if (leadsTo === 'feasible') return decided;
      return assessments.open(idea, by.id, { reason: null, evaluators: assessment.evaluators });
    });
