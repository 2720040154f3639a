import type { Person } from '@talka/identity';
import { accept, refuse, type Recorder, type Transaction } from '@talka/kernel';
import type { IdeaEvent } from '../events.js';
import type { Idea } from '../idea.js';
import type {
  AnswerWords,
  OfficialAnswer,
  OfficialAnswerId,
  OfficialAnswerStore,
} from '../official-answer.js';
import type { IdeaStore } from '../ports.js';
import { decideChange, decideDraft, tidyAnswer } from '../rules/decide-official-answer.js';
import { about, ideaHere, type IdeaHere } from './idea-here.js';

export interface AnswerPorts {
  readonly ideas: IdeaStore;
  readonly answers: OfficialAnswerStore;
  readonly record: Recorder<IdeaEvent>;
}

export interface AnswerHere extends IdeaHere {
  readonly answer: OfficialAnswerId;
  /** The revision whoever asks has read. */
  readonly revision: number;
}

/** The idea, locked, and a draft of an answer as it was read. */
async function draftHere(ports: AnswerPorts, at: AnswerHere): Promise<[Idea, OfficialAnswer]> {
  const idea = await ideaHere(ports, at);
  const found = (await ports.answers.of(idea.id)).find(({ id }) => id === at.answer);
  accept(decideChange(found, at.revision));
  return [idea, found ?? accept<never>(refuse('answer.not-found'))];
}

/** Writes down what the municipality might say; nobody else sees it yet. */
export const draftAnswer =
  (transaction: Transaction<AnswerPorts>) => (by: Person, command: IdeaHere & AnswerWords) =>
    transaction(async (ports): Promise<OfficialAnswerId> => {
      const idea = await ideaHere(ports, command);
      accept(decideDraft((await ports.answers.of(idea.id)).length));
      const answer = await ports.answers.add(idea.id, accept(tidyAnswer(command)), by.id);
      await ports.record(about(idea, 'idea.answer-drafted', by.id, { answer }));
      return answer;
    });

export const rewriteAnswer =
  (transaction: Transaction<AnswerPorts>) => (by: Person, command: AnswerHere & AnswerWords) =>
    transaction(async (ports): Promise<void> => {
      const [, draft] = await draftHere(ports, command);
      await ports.answers.rewrite(draft.id, accept(tidyAnswer(command)), by.id);
    });

export const dropAnswer = (transaction: Transaction<AnswerPorts>) => (_: Person, command: AnswerHere) =>
  transaction(async (ports): Promise<void> => {
    const [, draft] = await draftHere(ports, command);
    await ports.answers.drop(draft.id);
  });

/** Says it to everyone: it stands above what others say, and authors, supporters and followers are told once. */
export const publishAnswer = (transaction: Transaction<AnswerPorts>) => (by: Person, command: AnswerHere) =>
  transaction(async (ports): Promise<void> => {
    const [idea, draft] = await draftHere(ports, command);
    await ports.answers.publish(draft.id, by.id);
    await ports.record(about(idea, 'idea.answered', by.id, { answer: draft.id }));
  });
