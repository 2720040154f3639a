import { Inject, Injectable } from '@nestjs/common';
import {
  DISCUSSION_READS,
  type CommentRow,
  type CommentSort,
  type DiscussionReads,
} from '@talka/composition';
import type { CommentView, DiscussionPerson, Endpoints, OutputOf } from '@talka/contracts';
import { ok, refuse, type Result } from '@talka/kernel';
import { fromCursor, toCursor } from '../paging.js';
import { calledIn, commentView, personView, threadView } from './comment.presenter.js';

type Out<N extends keyof Endpoints> = OutputOf<Endpoints[N]>;

interface Page {
  /** The thread in which this comment stands comes first. */
  readonly first?: string | undefined;
  readonly sort: CommentSort;
  readonly after?: string | undefined;
  readonly limit: number;
}

const NOTHING = { threads: [], people: [], next: null, count: 0 };

/** Discussions, put together for a reader. */
@Injectable()
export class Comments {
  constructor(@Inject(DISCUSSION_READS) private readonly reads: DiscussionReads) {}

  async list(
    number: number,
    reader: string | null,
    { first, sort, after, limit }: Page,
  ): Promise<Result<Out<'comments.list'>>> {
    const at = positionIn(sort, after);
    const about = await this.reads.about(number);
    if (!about) return refuse('idea.not-found');
    if (about.id === null) return ok({ ...NOTHING, rule: about.rule });
    const sought = first === undefined ? [] : await this.threadWith(first, reader, about.id);
    const found = await this.reads.threads(about.id, reader, { sort, after: at, limit });
    const page = found.slice(0, limit);
    const [wanted] = sought;
    const heads = [...(wanted && !at ? [wanted] : []), ...page.filter(({ id }) => id !== wanted?.id)];
    const answered = heads.filter((head) => head.answer_count > 0).map(({ id }) => id);
    const shown = answered.length > 0 ? await this.reads.firstAnswers(answered, reader) : [];
    const later = at ? [] : sought.slice(1).filter(({ id }) => !shown.some((one) => one.id === id));
    const answers = [...shown, ...later];
    return ok({
      threads: heads.map((head) => threadView(head, answers, reader)),
      people: await this.called(about.id, [...heads, ...answers]),
      next: toCursor((found.length > limit && page.at(-1)?.place) || null),
      count: about.comment_count,
      rule: about.rule,
    });
  }

  /** The head of the thread in which a comment stands, and the comment, where it is another; nothing where it is not there. */
  private async threadWith(id: string, reader: string | null, discussion: string): Promise<CommentRow[]> {
    const sought = await this.reads.comment(id, reader);
    if (sought?.discussion_id !== discussion || sought.state !== 'shown') return [];
    const head = sought.answers_id === null ? sought : await this.reads.comment(sought.answers_id, reader);
    return head ? [head, ...(head === sought ? [] : [sought])] : [];
  }

  async answers(
    thread: string,
    reader: string | null,
    { after, limit }: Omit<Page, 'sort'>,
  ): Promise<Result<Out<'comments.answers'>>> {
    const at = fromCursor<{ at: string; id: string }>(after, { at: 'string', id: 'string' });
    const head = await this.reads.comment(thread, reader);
    if (!head) return refuse('comment.not-found');
    const found = await this.reads.answers(thread, reader, at, limit);
    const answers = found.slice(0, limit);
    return ok({
      answers: answers.map((one) => commentView(one, reader)),
      people: await this.called(head.discussion_id, answers),
      next: toCursor((found.length > limit && answers.at(-1)?.place) || null),
    });
  }

  async people(number: number, begins: string): Promise<Result<Out<'comments.people'>>> {
    const about = await this.reads.about(number);
    if (!about) return refuse('idea.not-found');
    return ok({
      people: about.id === null ? [] : (await this.reads.people(about.id, begins)).map(personView),
    });
  }

  /** One comment as its reader sees it after they have done something with it. */
  async one(
    id: string,
    reader: string,
  ): Promise<Result<{ readonly comment: CommentView; readonly people: DiscussionPerson[] }>> {
    const row = await this.reads.comment(id, reader);
    if (!row) return refuse('comment.not-found');
    return ok({ comment: commentView(row, reader), people: await this.called(row.discussion_id, [row]) });
  }

  private async called(discussion: string, comments: readonly CommentRow[]): Promise<DiscussionPerson[]> {
    return (await this.reads.called(discussion, calledIn(comments))).map(personView);
  }
}

/** A cursor is of one order: of another it was never given out. */
function positionIn(sort: CommentSort, after: string | undefined) {
  const id = 'string';
  if (sort === 'newest') return fromCursor<{ at: string; id: string }>(after, { at: 'string', id });
  if (sort === 'supported')
    return fromCursor<{ support: number; id: string }>(after, { support: 'number', id });
  return fromCursor<{ turn: number; id: string }>(after, { turn: 'number', id });
}
