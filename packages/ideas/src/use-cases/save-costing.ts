import { accept, type Transaction } from '@talka/kernel';
import type { Person } from '@talka/identity';
import { totalOf, type Assessment, type Costing } from '../assessment.js';
import type { IdeasPorts } from '../ports.js';
import { mayCost } from '../rules/may-cost.js';
import { tidyCosting } from '../rules/tidy-costing.js';
import { about, assessmentOf, ideaHere, type IdeaHere } from './idea-here.js';

export interface SaveCosting extends IdeaHere {
  readonly revision: number;
  readonly costing: Costing;
}

/** Keeps what an idea is reckoned to cost so far. Of two evaluators who save over the same, one is told. */
export const saveCosting =
  (transaction: Transaction<Pick<IdeasPorts, 'ideas' | 'assessments' | 'record'>>) =>
  (by: Person, command: SaveCosting) =>
    transaction(async (ports): Promise<Assessment> => {
      const idea = await ideaHere(ports, command);
      const assessment = await assessmentOf(ports, idea);
      accept(mayCost({ idea, assessment, revision: command.revision, by: by.id }));
      const costing = accept(tidyCosting(command.costing));
      const saved = await ports.assessments.saveCosting(assessment, costing, by.id);
      const facts = { revision: saved.revision, total: totalOf(costing) };
      await ports.record(about(idea, 'idea.costing-saved', by.id, facts));
      return saved;
    });
