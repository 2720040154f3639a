import type { Person } from '@talka/identity';
import { accept, refuse, type Transaction } from '@talka/kernel';
import { forgetUnasked, type AnswerStore, type SlotQuestion } from '@talka/registration';
import type { VolunteerEvent } from '../event.js';
import type { VolunteeringPorts } from '../ports.js';
import { decideQuestions } from '../rules/decide-questions.js';
import { about, ownEvent } from './event-here.js';
import type { AtRevision } from './write-event.js';

export interface ChangeQuestions extends AtRevision {
  readonly role: string;
  readonly questions: readonly SlotQuestion[];
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
      const slots = event.shifts.filter((_, at) => event.draft.shifts[at]?.role === command.role);
      await forgetUnasked(answers, slots, questions);
      await record(about(event, 'event.questions-changed', by, { role: command.role }));
      return event;
    });
