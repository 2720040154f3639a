import type {} from '@fastify/multipart';
import { Controller, Inject } from '@nestjs/common';
import {
  DELIVERIES,
  IDEAS_READS,
  WORK_PHOTOS,
  type Deliveries,
  type IdeasReads,
  type WorkPhotos,
} from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ideaId, milestoneId, type IdeaHere } from '@talka/ideas';
import { cents, municipalityId, ok, refuse, type Result } from '@talka/kernel';
import { Input, Me, Request, Serves, type TalkaRequest } from '@talka/platform';
import { deliveryView } from './delivery.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;
type Here = { readonly municipality: string; readonly number: number };

/** What becomes of what a vote has chosen: written by its municipality, for everyone to read. */
@Controller()
export class DeliveryController {
  constructor(
    @Inject(DELIVERIES) private readonly deliveries: Deliveries,
    @Inject(WORK_PHOTOS) private readonly photos: WorkPhotos,
    @Inject(IDEAS_READS) private readonly ideas: IdeasReads,
  ) {}

  @Serves(ENDPOINTS['ideas.delivery'])
  async read(@Input() { params }: In<'ideas.delivery'>): Answer<'ideas.delivery'> {
    return (await this.ideas.idOf(params.number)) ? this.shown(params.number) : refuse('idea.not-found');
  }

  @Serves(ENDPOINTS['works.save-delivery'])
  save(
    @Input() { params, body }: In<'works.save-delivery'>,
    @Me() me: Person,
  ): Answer<'works.save-delivery'> {
    const spent = body.spent === null ? null : cents(body.spent);
    return this.change(params, (at) => this.deliveries.save(me, { ...at, ...body, spent }));
  }

  @Serves(ENDPOINTS['works.plan'])
  plan(@Input() { params, body }: In<'works.plan'>, @Me() me: Person): Answer<'works.plan'> {
    return this.change(params, (at) => this.deliveries.plan(me, { ...at, ...body }));
  }

  @Serves(ENDPOINTS['works.drop'])
  drop(@Input() { params }: In<'works.drop'>, @Me() me: Person): Answer<'works.drop'> {
    const milestone = milestoneId(params.milestone);
    return this.change(params, (at) => this.deliveries.drop(me, { ...at, milestone }));
  }

  @Serves(ENDPOINTS['works.done'])
  done(@Input() { params, body }: In<'works.done'>, @Me() me: Person): Answer<'works.done'> {
    const milestone = milestoneId(params.milestone);
    return this.change(params, (at) => this.deliveries.done(me, { ...at, ...body, milestone }));
  }

  @Serves(ENDPOINTS['works.delay'])
  delay(@Input() { params, body }: In<'works.delay'>, @Me() me: Person): Answer<'works.delay'> {
    const milestone = milestoneId(params.milestone);
    return this.change(params, (at) => this.deliveries.delay(me, { ...at, ...body, milestone }));
  }

  @Serves(ENDPOINTS['works.deliver'])
  deliver(@Input() { params }: In<'works.deliver'>, @Me() me: Person): Answer<'works.deliver'> {
    return this.change(params, (at) => this.deliveries.deliver(me, at));
  }

  @Serves(ENDPOINTS['works.add-photo'])
  async addPhoto(
    @Input() { params }: In<'works.add-photo'>,
    @Me() me: Person,
    @Request() request: TalkaRequest,
  ): Answer<'works.add-photo'> {
    const at = {
      ...{ municipality: municipalityId(params.municipality), number: params.number },
      step: params.milestone,
    };
    if (!(await this.photos.hasStep(at))) return refuse('milestone.not-found');
    const part = request.isMultipart() ? await request.file() : undefined;
    const added = part
      ? await this.photos.addToStep(me.id, at, { name: part.filename, content: part.file })
      : refuse('file.empty');
    return added.ok ? this.shown(params.number) : added;
  }

  /** Does something to the idea behind a public number, and shows what became of it. */
  private async change(
    { municipality, number }: Here,
    act: (at: IdeaHere) => Promise<Result<unknown>>,
  ): Answer<'ideas.delivery'> {
    const id = await this.ideas.idOf(number);
    if (!id) return refuse('idea.not-found');
    const changed = await act({ municipality: municipalityId(municipality), id: ideaId(id) });
    return changed.ok ? this.shown(number) : changed;
  }

  private async shown(number: number): Answer<'ideas.delivery'> {
    const [row, photos] = await Promise.all([this.deliveries.of(number), this.photos.ofIdea(number)]);
    return ok({ delivery: row ? deliveryView(row, photos) : null });
  }
}
