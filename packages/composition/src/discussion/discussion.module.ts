import { Module } from '@nestjs/common';
import {
  answersOf,
  commentFor,
  discussionOn,
  firstAnswers,
  peopleCalled,
  peopleTalking,
  threadsOf,
  transactionOf,
  type CommentPlace,
  type CommentSort,
  type ThreadPlaces,
} from '@talka/database';
import {
  rewordComment,
  supportComment,
  withdrawComment,
  withdrawCommentSupport,
  writeComment,
} from '@talka/discussion';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../database.module.js';
import { discussionPorts } from './discussion.ports.js';

export const discussing = (source: DataSource) => {
  const transaction = transactionOf(source, discussionPorts);
  return {
    write: writeComment(transaction),
    reword: rewordComment(transaction),
    withdraw: withdrawComment(transaction),
    support: supportComment(transaction),
    withdrawSupport: withdrawCommentSupport(transaction),
  };
};

/** People who can be called upon, as a menu shows them. */
const MOST_PEOPLE = 20;

const discussionReads = (source: DataSource) => ({
  about: (number: number) => discussionOn(source, number),
  threads: <S extends CommentSort>(
    discussion: string,
    reader: string | null,
    page: { sort: S; after: ThreadPlaces[S] | null; limit: number },
  ) => threadsOf(source, discussion, reader, page),
  firstAnswers: (threads: readonly string[], reader: string | null) => firstAnswers(source, threads, reader),
  answers: (thread: string, reader: string | null, after: CommentPlace | null, limit: number) =>
    answersOf(source, thread, reader, after, limit),
  comment: (id: string, reader: string | null) => commentFor(source, id, reader),
  called: (discussion: string, numbers: readonly number[]) => peopleCalled(source, discussion, numbers),
  people: (discussion: string, begins: string) => peopleTalking(source, discussion, begins, MOST_PEOPLE),
});

export type DiscussionUseCases = ReturnType<typeof discussing>;
export const DISCUSSION = Symbol('Discussion');
export type DiscussionReads = ReturnType<typeof discussionReads>;
export const DISCUSSION_READS = Symbol('DiscussionReads');

@Module({
  providers: [
    { provide: DISCUSSION, useFactory: discussing, inject: [DATABASE] },
    { provide: DISCUSSION_READS, useFactory: discussionReads, inject: [DATABASE] },
  ],
  exports: [DISCUSSION, DISCUSSION_READS],
})
export class DiscussionModule {}
