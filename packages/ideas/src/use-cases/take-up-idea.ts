import { accept, step, type Transaction } from '@talka/kernel';
import type { Person } from '@talka/identity';
import type { Assessment } from '../assessment.js';
import { ideaLifecycle } from '../lifecycle.js';
import type { IdeasPorts } from '../ports.js';
import { decideTakeUp } from '../rules/decide-take-up.js';
import { about, ideaHere, type IdeaHere } from './idea-here.js';

type Ports = Pick<IdeasPorts, 'ideas' | 'assessments' | 'record'>;

/** Begins the check of an idea. What was costed before is kept where it was; the new check starts from it. */
export const takeUpIdea =
  (transaction: Transaction<Ports>) => (by: Person, command: IdeaHere & { readonly reason: string }) =>
    transaction(async (ports): Promise<Assessment> => {
      const idea = await ideaHere(ports, command);
      const support = await ports.assessments.supportOf(idea.id);
      const before = await ports.assessments.newest(idea.id);
      const reason = accept(decideTakeUp({ idea, before, support, reason: command.reason }));
      await ports.ideas.moveTo(idea, accept(step(ideaLifecycle, idea.status, 'review')));
      const opened = await ports.assessments.open(idea, by.id, { reason, evaluators: [] });
      await ports.record(about(idea, 'idea.taken-up', by.id, { early: reason !== null }));
      return opened;
    });
