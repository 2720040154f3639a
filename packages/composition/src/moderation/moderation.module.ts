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
  PgCaseStore,
  PgIdeaStore,
  record,
  similarIdeas,
  statementsOn,
  transactionOf,
  versionsOf,
  type ContentRow,
  type DeskFilter,
} from '@talka/database';
import { applyDecision, ideaId, isAuthor } from '@talka/ideas';
import { appeal, claimCase, decide, releaseCase, type ModerationPorts } from '@talka/moderation';
import type { DataSource, EntityManager } from 'typeorm';
import { DATABASE } from '../database.module.js';
import { ideasPorts } from '../ideas/ideas.ports.js';

/** The ports of moderation, on one transaction. What is decided on an idea is carried out on the idea at once. */
export const moderationPorts = (manager: EntityManager): ModerationPorts => ({
  cases: new PgCaseStore(manager),
  subjects: {
    apply: async (subject, outcome, by) => {
      await applyDecision(ideasPorts(manager), ideaId(subject.id), outcome, by);
    },
    ofAuthor: async (subject, author) => {
      const idea = await new PgIdeaStore(manager).find(ideaId(subject.id));
      const municipality = idea?.content.municipality;
      if (!idea || !municipality || !isAuthor(idea, author)) return undefined;
      return { municipality, authors: [idea.author, ...idea.coAuthors] };
    },
  },
  record: async (happening) => void (await record(manager, happening)),
});

const useCases = (source: DataSource) => {
  const transaction = transactionOf(source, moderationPorts);
  return {
    claim: claimCase(transaction),
    release: releaseCase(transaction),
    decide: decide(transaction),
    appeal: appeal(transaction),
  };
};

const reads = (source: DataSource) => ({
  queue: (filter: DeskFilter, page: Parameters<typeof deskCards>[2]) => deskCards(source, filter, page),
  summary: (municipalities: readonly string[]) => deskSummary(source, municipalities),
  one: (id: string, municipalities: readonly string[]) => deskCase(source, id, municipalities),
  municipalityOf: (id: string) => municipalityOfCase(source, id),
  idea: (id: string) => ideaForDesk<ContentRow & { id: string; number: number | null }>(source, id),
  authors: (people: readonly string[], idea: string) => authorsOf(source, people, idea),
  files: (idea: string) => filesOf(source, idea),
  versions: (idea: string) => versionsOf(source, idea),
  statements: (idea: string) => statementsOn(source, idea),
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
  ],
  exports: [MODERATION, DESK_READS],
})
export class ModerationModule {}
