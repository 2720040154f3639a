import { Module } from '@nestjs/common';
import { PgFollowStore, transactionOf } from '@talka/database';
import {
  followIdea,
  saveDraft,
  startDraft,
  submitIdea,
  supportIdea,
  unfollowIdea,
  withdrawIdea,
  withdrawSupport,
} from '@talka/ideas';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../database.module.js';
import { FilesModule } from '../files/files.module.js';
import { STORAGE } from '../files/storage.js';
import { ideasPorts } from './ideas.ports.js';
import { ideaFiles } from './idea-files.js';
import { OFFICIAL_ANSWERS, officialAnswers } from './official-answers.js';
import { invitations } from './invitations.js';
import { MERGES, merges } from './merges.js';
import { SUGGESTIONS, suggestions } from './suggestions.js';
import { ideasReads } from './ideas.reads.js';

const useCases = (source: DataSource) => {
  const transaction = transactionOf(source, ideasPorts);
  const following = transactionOf(source, (manager) => ({ follows: new PgFollowStore(manager) }));
  return {
    start: startDraft(transaction),
    save: saveDraft(transaction),
    submit: submitIdea(transaction),
    withdraw: withdrawIdea(transaction),
    support: supportIdea(transaction),
    withdrawSupport: withdrawSupport(transaction),
    follow: followIdea(following),
    unfollow: unfollowIdea(following),
  };
};

export type IdeasUseCases = ReturnType<typeof useCases>;
export const IDEAS = Symbol('Ideas');

export type IdeasReads = ReturnType<typeof ideasReads>;
export const IDEAS_READS = Symbol('IdeasReads');

export type IdeaFiles = ReturnType<typeof ideaFiles>;
export const IDEA_FILES = Symbol('IdeaFiles');

export type Invitations = ReturnType<typeof invitations>;
export const INVITATIONS = Symbol('Invitations');

@Module({
  imports: [FilesModule],
  providers: [
    { provide: IDEAS, useFactory: useCases, inject: [DATABASE] },
    { provide: IDEAS_READS, useFactory: ideasReads, inject: [DATABASE] },
    { provide: IDEA_FILES, useFactory: ideaFiles, inject: [DATABASE, STORAGE] },
    { provide: OFFICIAL_ANSWERS, useFactory: officialAnswers, inject: [DATABASE] },
    { provide: MERGES, useFactory: merges, inject: [DATABASE] },
    { provide: SUGGESTIONS, useFactory: suggestions, inject: [DATABASE] },
    { provide: INVITATIONS, useFactory: invitations, inject: [DATABASE] },
  ],
  exports: [IDEAS, IDEAS_READS, IDEA_FILES, INVITATIONS, OFFICIAL_ANSWERS, SUGGESTIONS, MERGES, FilesModule],
})
export class IdeasModule {}
