import { Controller, Inject } from '@nestjs/common';
import { DISCUSSION, IDEAS_READS, type DiscussionUseCases, type IdeasReads } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import { commentId } from '@talka/discussion';
import type { Person } from '@talka/identity';
import { ok, refuse, type Result } from '@talka/kernel';
import { By, Input, Me, Serves, type Caller } from '@talka/platform';
import { Comments } from './comments.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** What people say about ideas, and what they answer each other. */
@Controller()
export class CommentsController {
  constructor(
    @Inject(DISCUSSION) private readonly discussion: DiscussionUseCases,
    @Inject(IDEAS_READS) private readonly ideas: IdeasReads,
    private readonly comments: Comments,
  ) {}

  @Serves(ENDPOINTS['comments.list'])
  list(@Input() { params, query }: In<'comments.list'>, @By() { actor }: Caller): Answer<'comments.list'> {
    return this.comments.list(params.number, actor.kind === 'person' ? actor.id : null, query);
  }

  @Serves(ENDPOINTS['comments.answers'])
  answers(
    @Input() { params, query }: In<'comments.answers'>,
    @By() { actor }: Caller,
  ): Answer<'comments.answers'> {
    return this.comments.answers(params.comment, actor.kind === 'person' ? actor.id : null, query);
  }

  @Serves(ENDPOINTS['comments.people'])
  people(@Input() { params, query }: In<'comments.people'>): Answer<'comments.people'> {
    return this.comments.people(params.number, query.begins);
  }

  @Serves(ENDPOINTS['comments.write'])
  async write(@Input() { params, body }: In<'comments.write'>, @Me() me: Person): Answer<'comments.write'> {
    const id = await this.ideas.idOf(params.number);
    if (!id) return refuse('idea.not-found');
    const answers = body.answers === null ? null : commentId(body.answers);
    const written = await this.discussion.write(me, { ...body, answers, topic: { kind: 'idea', id } });
    return written.ok ? this.comments.one(written.value.id, me.id) : written;
  }

  @Serves(ENDPOINTS['comments.reword'])
  async reword(
    @Input() { params, body }: In<'comments.reword'>,
    @Me() me: Person,
  ): Answer<'comments.reword'> {
    const reworded = await this.discussion.reword(me, { ...body, id: commentId(params.comment) });
    return reworded.ok ? this.comments.one(params.comment, me.id) : reworded;
  }

  @Serves(ENDPOINTS['comments.withdraw'])
  async withdraw(
    @Input() { params }: In<'comments.withdraw'>,
    @Me() me: Person,
  ): Answer<'comments.withdraw'> {
    const gone = await this.discussion.withdraw(me, commentId(params.comment));
    const now = gone.ok ? await this.comments.one(params.comment, me.id) : gone;
    return now.ok ? ok({ comment: now.value.comment }) : now;
  }

  @Serves(ENDPOINTS['comments.add-support'])
  async support(
    @Input() { params }: In<'comments.add-support'>,
    @Me() me: Person,
  ): Answer<'comments.add-support'> {
    const added = await this.discussion.support(me, commentId(params.comment));
    return added.ok ? this.supportNow(params.comment, me) : added;
  }

  @Serves(ENDPOINTS['comments.withdraw-support'])
  async unsupport(
    @Input() { params }: In<'comments.withdraw-support'>,
    @Me() me: Person,
  ): Answer<'comments.withdraw-support'> {
    const taken = await this.discussion.withdrawSupport(me, commentId(params.comment));
    return taken.ok ? this.supportNow(params.comment, me) : taken;
  }

  private async supportNow(id: string, me: Person): Answer<'comments.add-support'> {
    const now = await this.comments.one(id, me.id);
    if (!now.ok) return now;
    const { support, mine } = now.value.comment;
    return ok({ support, supported: mine?.supported ?? false });
  }
}
