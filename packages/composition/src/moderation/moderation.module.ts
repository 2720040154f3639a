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
  PgCaseStore,
  PgIdeaStore,
  PgReportStore,
  decidedComment,
  receiptOf,
  transparency,
  reportsOn,
  statementsOnComment,
  record,
  similarIdeas,
  statementsOn,
  transactionOf,
  versionsOf,
  type ContentRow,
  type DeskFilter,
} from '@talka/database';
import { applyToComment, commentId } from '@talka/discussion';
import { applyDecision, ideaId, isShown } from '@talka/ideas';
import {
  appeal,
  claimCase,
  decide,
  releaseCase,
  report,
  type ModerationPorts,
  type Outcome,
  type Subject,
} from '@talka/moderation';
import type { MunicipalityId, PersonId } from '@talka/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import { DATABASE } from '../database.module.js';
import { discussionPorts } from '../discussion/discussion.ports.js';
import { ideasPorts } from '../ideas/ideas.ports.js';

/** The ports of moderation, on one transaction. What is decided on something is carried out on it at once. */
export const moderationPorts = (manager: EntityManager): ModerationPorts => ({
  cases: new PgCaseStore(manager),
  reports: new PgReportStore(manager),
  subjects: {
    apply: (subject, outcome, by) => APPLY[subject.kind](manager, subject.id, outcome, by),
    ofAuthor: async (subject, author) => {
      const found = await FOUND[subject.kind](manager, subject.id);
      return found?.authors.includes(author) ? found : undefined;
    },
    shown: async (subject) => {
      const found = await FOUND[subject.kind](manager, subject.id);
      return found?.isShown ? { municipality: found.municipality, authors: found.authors } : undefined;
    },
  },
  record: async (happening) => void (await record(manager, happening)),
});

/** What is kept is left alone; an appeal that is granted puts back. */
const COMMENT_OUTCOMES = {
  hide: 'hide',
  publish: 'put-back',
  keep: 'keep',
  refuse: 'keep',
  return: 'keep',
} as const;

type Apply = (manager: EntityManager, id: string, outcome: Outcome, by: PersonId) => Promise<void>;
const APPLY: Readonly<Record<Subject['kind'], Apply>> = {
  idea: async (manager, id, outcome, by) => {
    await applyDecision(ideasPorts(manager), ideaId(id), outcome, by);
  },
  comment: (manager, id, outcome, by) =>
    applyToComment(discussionPorts(manager), commentId(id), COMMENT_OUTCOMES[outcome], by),
};

interface Found {
  readonly municipality: MunicipalityId;
  readonly authors: readonly PersonId[];
  readonly isShown: boolean;
}

/** Whose it is and whether everyone sees it, locked until the transaction ends. */
const FOUND: Readonly<
  Record<Subject['kind'], (manager: EntityManager, id: string) => Promise<Found | undefined>>
> = {
  idea: async (manager, id) => {
    const idea = await new PgIdeaStore(manager).find(ideaId(id));
    const municipality = idea?.content.municipality;
    if (!idea || !municipality) return undefined;
    return { municipality, authors: [idea.author, ...idea.coAuthors], isShown: isShown(idea) };
  },
  comment: async (manager, id) => {
    const { discussions } = discussionPorts(manager);
    const known = await discussions.comment(commentId(id));
    const comment = known && (await discussions.about(known.topic)) && (await discussions.comment(known.id));
    if (!comment) return undefined;
    return {
      municipality: comment.municipality,
      authors: [comment.author],
      isShown: comment.state === 'shown',
    };
  },
};

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
  summary: (municipalities: readonly string[]) => deskSummary(source, municipalities),
  one: (id: string, municipalities: readonly string[]) => deskCase(source, id, municipalities),
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
  ],
  exports: [MODERATION, DESK_READS],
})
export class ModerationModule {}
