import type { Person } from '@talka/identity';
import { accept, refuse, type Transaction } from '@talka/kernel';
import type { VolunteerEvent } from '../event.js';
import type { VolunteeringPorts } from '../ports.js';
import type { RoleQuestion } from '../questions.js';
import type { AnswerStore } from '../questions.ports.js';
import { fittingAnswers } from '../rules/decide-answers.js';
import { decideQuestions } from '../rules/tidy-questions.js';
import { about, ownEvent } from './event-here.js';
import type { AtRevision } from './write-event.js';

export interface ChangeQuestions extends AtRevision {
  readonly role: string;
  readonly questions: readonly RoleQuestion[];
}

export type QuestionPorts = VolunteeringPorts & { readonly answers: AnswerStore };

/**
 * A published task asks something else. Nobody loses a place by it: who has one is shown what to answer. What is not asked any
 * more is forgotten at once.
 */
export const changeQuestions =
  (transaction: Transaction<QuestionPorts>) => (by: Person, command: ChangeQuestions) =>
    transaction(async (ports): Promise<VolunteerEvent> => {
      const { events, answers, record } = ports;
      const { event } = await ownEvent(ports, command.number, by, 'events');
      const questions = accept(decideQuestions(event, command.role, command.questions));
      if (event.revision !== command.revision) accept(refuse('event.changed'));
      await events.ask(event, command.role, questions);
      for (const said of await answers.ofRole(event.id, command.role)) {
        const kept = fittingAnswers(questions, said.answers);
        const gone = Object.keys(kept).length < Object.keys(said.answers).length;
        if (gone) await answers.say({ ...said, answers: kept });
      }
      await record(about(event, 'event.questions-changed', by, { role: command.role }));
      return event;
    });
