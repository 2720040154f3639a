import { Controller, Inject } from '@nestjs/common';
import { APPEALS, IDEAS, type Appeals, type IdeasUseCases } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type MyIdeaView, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ideaId, type Idea, type IdeaContent } from '@talka/ideas';
import { ok, refuse, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { MyIdeas } from './my-ideas.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** A person's own ideas, from the first word to the answer. */
@Controller()
export class MyIdeasController {
  constructor(
    @Inject(IDEAS) private readonly ideas: IdeasUseCases,
    @Inject(APPEALS) private readonly appeals: Appeals,
    private readonly mine: MyIdeas,
  ) {}

  @Serves(ENDPOINTS['my-ideas.list'])
  async list(@Me() me: Person): Answer<'my-ideas.list'> {
    return ok({ ideas: await this.mine.cards(me) });
  }

  @Serves(ENDPOINTS['my-ideas.start'])
  async start(@Input() { body }: In<'my-ideas.start'>, @Me() me: Person): Answer<'my-ideas.start'> {
    return this.shown(me, await this.ideas.start(me, body.content as IdeaContent));
  }

  @Serves(ENDPOINTS['my-ideas.read'])
  async read(@Input() { params }: In<'my-ideas.read'>, @Me() me: Person): Answer<'my-ideas.read'> {
    const view = await this.mine.view(me, params.idea);
    return view ? ok(view) : refuse('idea.not-found');
  }

  @Serves(ENDPOINTS['my-ideas.versions'])
  async versions(
    @Input() { params }: In<'my-ideas.versions'>,
    @Me() me: Person,
  ): Answer<'my-ideas.versions'> {
    const versions = await this.mine.versions(me, params.idea);
    return versions ? ok({ versions }) : refuse('idea.not-found');
  }

  @Serves(ENDPOINTS['my-ideas.save'])
  async save(@Input() { params, body }: In<'my-ideas.save'>, @Me() me: Person): Answer<'my-ideas.save'> {
    const { revision } = body;
    const content = body.content as IdeaContent;
    return this.shown(me, await this.ideas.save(me, { id: ideaId(params.idea), revision, content }));
  }

  @Serves(ENDPOINTS['my-ideas.submit'])
  async submit(
    @Input() { params, body }: In<'my-ideas.submit'>,
    @Me() me: Person,
  ): Answer<'my-ideas.submit'> {
    const { revision, answer } = body;
    const call = body.call ?? null;
    return this.shown(me, await this.ideas.submit(me, { id: ideaId(params.idea), revision, answer, call }));
  }

  @Serves(ENDPOINTS['my-ideas.withdraw'])
  async withdraw(
    @Input() { params, body }: In<'my-ideas.withdraw'>,
    @Me() me: Person,
  ): Answer<'my-ideas.withdraw'> {
    return this.shown(me, await this.ideas.withdraw(me, { id: ideaId(params.idea), ...body }));
  }

  @Serves(ENDPOINTS['my-ideas.appeal'])
  async appeal(
    @Input() { params, body }: In<'my-ideas.appeal'>,
    @Me() me: Person,
  ): Answer<'my-ideas.appeal'> {
    const appealed = await this.appeals(me, params.idea, body.words);
    return appealed.ok ? ok(await this.mine.mustView(me, params.idea)) : appealed;
  }

  private async shown(me: Person, changed: Result<Idea>): Promise<Result<MyIdeaView>> {
    return changed.ok ? ok(await this.mine.mustView(me, changed.value.id)) : changed;
  }
}
