import { conductIn, measuresIn, measuresOf, recusalsOf, templatesOf, transactionOf } from '@talka/database';
import {
  appealMeasure,
  decideMeasure,
  declareClose,
  dropTemplate,
  keepTemplate,
  suspend,
  warn,
  withdrawRecusal,
} from '@talka/moderation';
import type { DataSource } from 'typeorm';
import { moderationPorts } from './moderation.ports.js';

/** What keeps moderation fair: what is usually written, and who stands aside. */
export const fairness = (source: DataSource) => {
  const transaction = transactionOf(source, moderationPorts);
  return {
    templates: (municipality: string) => templatesOf(source, municipality),
    keepTemplate: keepTemplate(transaction),
    dropTemplate: dropTemplate(transaction),
    conduct: (of: Parameters<typeof conductIn>[1]) => conductIn(source, of),
    measures: (of: Parameters<typeof measuresIn>[1]) => measuresIn(source, of),
    measuresOf: (person: string) => measuresOf(source, person),
    warn: warn(transaction),
    suspend: suspend(transaction),
    appealMeasure: appealMeasure(transaction),
    decideMeasure: decideMeasure(transaction),
    recusals: (moderator: string) => recusalsOf(source, moderator),
    declareClose: declareClose(transaction),
    withdrawRecusal: withdrawRecusal(transaction),
  };
};

export type Fairness = ReturnType<typeof fairness>;
export const FAIRNESS = Symbol('Fairness');
