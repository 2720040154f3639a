import { Controller, Inject } from '@nestjs/common';
import { IDEAS, IDEAS_READS, type IdeasReads, type IdeasUseCases } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ideaId, type IdeaId } from '@talka/ideas';
import { ok, refuse, type Result } from '@talka/kernel';
import { By, Input, Me, Serves, type Caller } from '@talka/platform';
import { fromCursor, toCursor } from '../paging.js';
import { callView, cardView, pageView, pointView, versionViews } from './idea.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Out<N extends keyof Endpoints> = Promise<OutputOf<Endpoints[N]>>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** Ideas as everyone sees them, and the support people give them. */
@Controller()
export class PublicIdeasController {
  constructor(
    @Inject(IDEAS) private readonly ideas: IdeasUseCases,
    @Inject(IDEAS_READS) private readonly reads: IdeasReads,
  ) {}

  @Serves(ENDPOINTS['ideas.list'])
  async list(@Input() { query }: In<'ideas.list'>): Out<'ideas.list'> {
    const { sort, after, limit, ...filter } = query;
    const position = fromCursor<{ support: number; at: string; id: string }>(after, {
      support: 'number',
      at: 'string',
      id: 'string',
    });
    const read = position === null ? this.reads.countedList : this.reads.list;
    const { cards, next, count } = await read(filter, { sort, after: position, limit });
    return { ideas: cards.map(cardView), next: toCursor(next), count };
  }

  @Serves(ENDPOINTS['calls.list'])
  async calls(@Input() { query }: In<'calls.list'>): Out<'calls.list'> {
    return { calls: (await this.reads.calls(query.municipality)).map(callView) };
  }

  @Serves(ENDPOINTS['ideas.map'])
  async map(@Input() { query }: In<'ideas.map'>): Out<'ideas.map'> {
    const [points, byMunicipality] = await Promise.all([
      this.reads.points(query),
      this.reads.byMunicipality(query),
    ]);
    return { points: points.map(pointView), byMunicipality };
  }

  @Serves(ENDPOINTS['ideas.similar'])
  async similar(@Input() { query }: In<'ideas.similar'>): Out<'ideas.similar'> {
    return { ideas: (await this.reads.similar(query.title, query.municipality ?? null)).map(cardView) };
  }

  @Serves(ENDPOINTS['ideas.read'])
  async read(@Input() { params }: In<'ideas.read'>, @By() { actor }: Caller): Answer<'ideas.read'> {
    const reader = actor.kind === 'person' ? actor.id : null;
    const page = await this.reads.page(params.number, reader);
    if (!page) return this.gone(params.number);
    return ok(pageView(page, await this.reads.pageParts(page.id), reader));
  }

  @Serves(ENDPOINTS['ideas.versions'])
  async versions(@Input() { params }: In<'ideas.versions'>): Answer<'ideas.versions'> {
    const id = await this.reads.idOf(params.number);
    return id
      ? ok({ versions: versionViews(await this.reads.publicVersions(id)) })
      : refuse('idea.not-found');
  }

  @Serves(ENDPOINTS['ideas.add-support'])
  support(@Input() { params }: In<'ideas.add-support'>, @Me() me: Person): Answer<'ideas.add-support'> {
    return this.changeSupport(params.number, me, this.ideas.support);
  }

  @Serves(ENDPOINTS['ideas.withdraw-support'])
  unsupport(
    @Input() { params }: In<'ideas.withdraw-support'>,
    @Me() me: Person,
  ): Answer<'ideas.withdraw-support'> {
    return this.changeSupport(params.number, me, this.ideas.withdrawSupport);
  }

  @Serves(ENDPOINTS['ideas.follow'])
  follow(@Input() { params }: In<'ideas.follow'>, @Me() me: Person): Answer<'ideas.follow'> {
    return this.changeFollow(params.number, me, true);
  }

  @Serves(ENDPOINTS['ideas.unfollow'])
  unfollow(@Input() { params }: In<'ideas.unfollow'>, @Me() me: Person): Answer<'ideas.unfollow'> {
    return this.changeFollow(params.number, me, false);
  }

  /** What has become part of another idea says of which. */
  private async gone(number: number): Promise<Result<never>> {
    const into = await this.reads.mergedInto(number);
    return into === undefined ? refuse('idea.not-found') : refuse('idea.merged', { number: into });
  }

  private async changeFollow(number: number, me: Person, following: boolean): Answer<'ideas.follow'> {
    const id = await this.reads.idOf(number);
    if (!id) return refuse('idea.not-found');
    const changed = await this.ideas[following ? 'follow' : 'unfollow'](me, ideaId(id));
    return changed.ok ? ok({ following }) : changed;
  }

  private async changeSupport(
    number: number,
    me: Person,
    change: (by: Person, id: IdeaId) => Promise<Result<unknown>>,
  ): Answer<'ideas.add-support'> {
    const id = await this.reads.idOf(number);
    if (!id) return refuse('idea.not-found');
    const changed = await change(me, ideaId(id));
    if (!changed.ok) return changed;
    const page = await this.reads.page(number, me.id);
    return page ? ok({ support: page.support_count, supported: page.supported }) : refuse('idea.not-found');
  }
}
