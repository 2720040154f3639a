import { accept, refuse, type PersonId, type Transaction } from '@talka/kernel';
import type { Person } from '@talka/identity';
import type { Assessment } from '../assessment.js';
import type { IdeasPorts } from '../ports.js';
import { decideEvaluator } from '../rules/decide-evaluator.js';
import { about, assessmentOf, ideaHere, type IdeaHere } from './idea-here.js';

type Ports = Pick<IdeasPorts, 'ideas' | 'assessments' | 'record'>;
type Command = IdeaHere & { readonly person: PersonId };

/** Asks an official to cost an idea. */
export const assignEvaluator = (transaction: Transaction<Ports>) => (by: Person, command: Command) =>
  transaction(async (ports): Promise<Assessment> => {
    const idea = await ideaHere(ports, command);
    const assessment = await assessmentOf(ports, idea);
    const { municipality, person } = command;
    const roles = await ports.assessments.rolesOf(person, municipality);
    accept(decideEvaluator({ idea, assessment, person, roles }));
    const assigned = await ports.assessments.assign(assessment, person, by.id);
    const facts = { assessment: assessment.id, person };
    await ports.record(about(idea, 'idea.evaluator-assigned', by.id, facts));
    return assigned;
  });

/** Takes the task back. Whoever did not have it is none the worse. */
export const relieveEvaluator = (transaction: Transaction<Ports>) => (by: Person, command: Command) =>
  transaction(async (ports): Promise<Assessment> => {
    const idea = await ideaHere(ports, command);
    const assessment = await assessmentOf(ports, idea);
    if (idea.status !== 'under-review') accept(refuse('costing.closed'));
    if (!assessment.evaluators.includes(command.person)) return assessment;
    const relieved = await ports.assessments.relieve(assessment, command.person);
    const facts = { assessment: assessment.id, person: command.person };
    await ports.record(about(idea, 'idea.evaluator-relieved', by.id, facts));
    return relieved;
  });
