import { Module } from '@nestjs/common';
import {
  authorsOf,
  deskCards,
  deskCase,
  deskSummary,
  filesOf,
  ideaForDesk,
  municipalityOfCase,
  notesOn,
  notesOnComment,
  openCaseOfComment,
  secondPersonFor,
  decidedComment,
  receiptOf,
  transparency,
  reportsOn,
  statementsOnComment,
  similarIdeas,
  statementsOn,
  templatesOf,
  transactionOf,
  versionsOf,
  type ContentRow,
  desksOnDuty,
  type DeskFilter,
  type DeskReader,
} from '@talka/database';
import { appeal, claimCase, decide, releaseCase, report } from '@talka/moderation';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../database.module.js';
import { fairness, FAIRNESS } from './fairness.js';
import { pool, POOL } from './pool.js';
import { moderationPorts } from './moderation.ports.js';

const useCases = (source: DataSource) => {
  const transaction = transactionOf(source, moderationPorts);
  return {
    claim: claimCase(transaction),
    release: releaseCase(transaction),
    decide: decide(transaction),
    appeal: appeal(transaction),
    report: report(transaction),
  };
};

const reads = (source: DataSource) => ({
  queue: (filter: DeskFilter, page: Parameters<typeof deskCards>[2]) => deskCards(source, filter, page),
  summary: (reader: DeskReader, municipality?: string) => deskSummary(source, reader, municipality),
  one: (id: string, reader: DeskReader) => deskCase(source, id, reader),
  secondPerson: (of: Parameters<typeof secondPersonFor>[1], reader: string) =>
    secondPersonFor(source, of, reader),
  onDuty: (person: string) => desksOnDuty(source, person),
  municipalityOf: (id: string) => municipalityOfCase(source, id),
  idea: (id: string) => ideaForDesk<ContentRow & { id: string; number: number | null }>(source, id),
  authors: (people: readonly string[], idea: string) => authorsOf(source, people, idea),
  files: (idea: string) => filesOf(source, idea),
  versions: (idea: string) => versionsOf(source, idea),
  statements: (idea: string) => statementsOn(source, idea),
  statementsOnComment: (comment: string) => statementsOnComment(source, comment),
  notesOnComment: (comment: string) => notesOnComment(source, comment),
  openCaseOfComment: (comment: string) => openCaseOfComment(source, comment),
  comment: (id: string) => decidedComment(source, id),
  reports: (ofCase: string) => reportsOn(source, ofCase),
  receipt: (code: string) => receiptOf(source, code),
  templates: (municipality: string) => templatesOf(source, municipality),
  transparency: () => transparency(source),
  notes: (idea: string) => notesOn(source, idea),
  similar: (title: string, municipality: string, except: string) =>
    similarIdeas(source, title, municipality, except),
});

export type ModerationUseCases = ReturnType<typeof useCases>;
export const MODERATION = Symbol('Moderation');
export type DeskReads = ReturnType<typeof reads>;
export const DESK_READS = Symbol('DeskReads');

@Module({
  providers: [
    { provide: MODERATION, useFactory: useCases, inject: [DATABASE] },
    { provide: DESK_READS, useFactory: reads, inject: [DATABASE] },
    { provide: POOL, useFactory: pool, inject: [DATABASE] },
    { provide: FAIRNESS, useFactory: fairness, inject: [DATABASE] },
  ],
  exports: [MODERATION, DESK_READS, FAIRNESS, POOL],
})
export class ModerationModule {}
