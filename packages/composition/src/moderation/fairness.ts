import { recusalsOf, templatesOf, transactionOf } from '@talka/database';
import { declareClose, dropTemplate, keepTemplate, withdrawRecusal } from '@talka/moderation';
import type { DataSource } from 'typeorm';
import { moderationPorts } from './moderation.ports.js';

/** What keeps moderation fair: what is usually written, and who stands aside. */
export const fairness = (source: DataSource) => {
  const transaction = transactionOf(source, moderationPorts);
  return {
    templates: (municipality: string) => templatesOf(source, municipality),
    keepTemplate: keepTemplate(transaction),
    dropTemplate: dropTemplate(transaction),
    recusals: (moderator: string) => recusalsOf(source, moderator),
    declareClose: declareClose(transaction),
    withdrawRecusal: withdrawRecusal(transaction),
  };
};

export type Fairness = ReturnType<typeof fairness>;
export const FAIRNESS = Symbol('Fairness');
