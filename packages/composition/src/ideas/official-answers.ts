import {
  answersAtOffice,
  answersTo,
  ideaToAnswer,
  PgIdeaStore,
  PgOfficialAnswerStore,
  record,
  transactionOf,
} from '@talka/database';
import { draftAnswer, dropAnswer, publishAnswer, rewriteAnswer } from '@talka/ideas';
import type { DataSource } from 'typeorm';

/** What municipalities say publicly to ideas. */
export const officialAnswers = (source: DataSource) => {
  const transaction = transactionOf(source, (manager) => ({
    ideas: new PgIdeaStore(manager),
    answers: new PgOfficialAnswerStore(manager),
    record: async (happening: Parameters<typeof record>[1]) => void (await record(manager, happening)),
  }));
  return {
    idea: (municipality: string, number: number) => ideaToAnswer(source, municipality, number),
    to: (number: number) => answersTo(source, number),
    atOffice: (number: number) => answersAtOffice(source, number),
    draft: draftAnswer(transaction),
    rewrite: rewriteAnswer(transaction),
    drop: dropAnswer(transaction),
    publish: publishAnswer(transaction),
  };
};

export type OfficialAnswers = ReturnType<typeof officialAnswers>;
export const OFFICIAL_ANSWERS = Symbol('OfficialAnswers');
