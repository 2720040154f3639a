import { Controller, Inject } from '@nestjs/common';
import { LEADING, WORKSHOP_READS, type Leading, type WorkshopReads } from '@talka/composition';
import {
  ENDPOINTS,
  type Endpoints,
  type InputOf,
  type LedWorkshopView,
  type OutputOf,
} from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, personId, refuse, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import type { Workshop } from '@talka/workshops';
import { ledWorkshopCard, ledWorkshopView, workshopFrom } from './workshops.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;
type View = Promise<Result<LedWorkshopView>>;

/** Workshops as those have them who write and lead them. */
@Controller()
export class LeadingController {
  constructor(
    @Inject(LEADING) private readonly leading: Leading,
    @Inject(WORKSHOP_READS) private readonly reads: WorkshopReads,
  ) {}

  @Serves(ENDPOINTS['led-workshops.list'])
  async list(@Input() { params }: In<'led-workshops.list'>, @Me() me: Person): Answer<'led-workshops.list'> {
    const workshops = await this.reads.of(params.organisation, me.id);
    return workshops ? ok({ workshops: workshops.map(ledWorkshopCard) }) : refuse('organisation.not-found');
  }

  @Serves(ENDPOINTS['led-workshops.start'])
  async start(@Input() { params, body }: In<'led-workshops.start'>, @Me() me: Person): View {
    return this.shown(me, await this.leading.start(me, params.organisation, workshopFrom(body)));
  }

  @Serves(ENDPOINTS['led-workshops.read'])
  read(@Input() { params }: In<'led-workshops.read'>, @Me() me: Person): View {
    return this.view(me, params.number);
  }

  @Serves(ENDPOINTS['led-workshops.change'])
  async change(@Input() { params, body }: In<'led-workshops.change'>, @Me() me: Person): View {
    const at = { number: params.number, revision: body.revision };
    return this.shown(me, await this.leading.change(me, at, workshopFrom(body.draft)));
  }

  @Serves(ENDPOINTS['led-workshops.publish'])
  async publish(@Input() { params, body }: In<'led-workshops.publish'>, @Me() me: Person): View {
    return this.shown(me, await this.leading.publish(me, { ...params, ...body }));
  }

  @Serves(ENDPOINTS['led-workshops.copy'])
  async copy(@Input() { params, body }: In<'led-workshops.copy'>, @Me() me: Person): View {
    return this.shown(me, await this.leading.copy(me, params.number, body.begins));
  }

  @Serves(ENDPOINTS['led-workshops.name-leader'])
  async nameLeader(@Input() { params, body }: In<'led-workshops.name-leader'>, @Me() me: Person): View {
    return this.shown(me, await this.leading.nameLeader(me, { ...params, ...body }));
  }

  @Serves(ENDPOINTS['led-workshops.end-leader'])
  async endLeader(@Input() { params }: In<'led-workshops.end-leader'>, @Me() me: Person): View {
    return this.shown(me, await this.leading.endLeader(me, params.number, personId(params.person)));
  }

  @Serves(ENDPOINTS['led-workshops.step-back'])
  async stepBack(
    @Input() { params }: In<'led-workshops.step-back'>,
    @Me() me: Person,
  ): Answer<'led-workshops.step-back'> {
    const left = await this.leading.stepBack(me, params.number);
    return left.ok ? ok(undefined) : left;
  }

  private async shown(me: Person, acted: Result<Workshop>): View {
    return acted.ok ? this.view(me, acted.value.number) : acted;
  }

  private async view(me: Person, number: number): View {
    const own = await this.leading.read(me, number);
    if (!own.ok) return own;
    return ok(ledWorkshopView(own.value, await this.reads.parts(number)));
  }
}
