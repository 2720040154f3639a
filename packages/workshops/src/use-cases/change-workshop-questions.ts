import type { Person } from '@talka/identity';
import { accept, refuse, type Transaction } from '@talka/kernel';
import { decideAskingInstead, forgetUnasked, type SlotQuestion } from '@talka/registration';
import type { WorkshopQuestionPorts } from '../ports.js';
import { decidePublished } from '../rules/decide-workshop-change.js';
import { about, ownWorkshop } from './workshop-here.js';
import type { WorkshopAtRevision } from './write-workshop.js';

/**
 * A published workshop asks something else. Nobody loses a place by it: who has one is shown what to answer. What is not asked
 * any more is forgotten at once.
 */
export const changeWorkshopQuestions =
  (transaction: Transaction<WorkshopQuestionPorts>) =>
  (by: Person, at: WorkshopAtRevision & { readonly questions: readonly SlotQuestion[] }) =>
    transaction(async (ports): Promise<undefined> => {
      const { workshops, answers, record } = ports;
      const { workshop } = await ownWorkshop(ports, at.number, by, 'write');
      accept(decidePublished(workshop));
      const questions = accept(decideAskingInstead(workshop.draft.questions, at.questions));
      if (workshop.revision !== at.revision) accept(refuse('workshop.changed'));
      await workshops.ask(workshop, questions);
      const slots = [workshop.slot, ...workshop.sessions.map(({ slot }) => slot)].filter(
        (one) => one !== null,
      );
      await forgetUnasked(answers, slots, questions);
      await record(about(workshop, 'workshop.questions-changed', by, {}));
    });
