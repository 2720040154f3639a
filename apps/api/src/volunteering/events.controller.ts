import { Controller, Inject } from '@nestjs/common';
import { ORGANISING, VOLUNTEERING_READS, type Organising, type VolunteeringReads } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OwnEventView } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import type { VolunteerEvent } from '@talka/volunteering';
import { draftFrom, ownEventView } from './volunteering.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type View = Promise<Result<OwnEventView>>;

/** Events as their organisers write them. */
@Controller()
export class EventsController {
  constructor(
    @Inject(ORGANISING) private readonly organising: Organising,
    @Inject(VOLUNTEERING_READS) private readonly reads: VolunteeringReads,
  ) {}

  @Serves(ENDPOINTS['my-events.start'])
  async start(@Input() { params, body }: In<'my-events.start'>, @Me() me: Person): View {
    return this.shown(me, await this.organising.start(me, params.organisation, draftFrom(body)));
  }

  @Serves(ENDPOINTS['my-events.read'])
  read(@Input() { params }: In<'my-events.read'>, @Me() me: Person): View {
    return this.view(me, params.number);
  }

  @Serves(ENDPOINTS['my-events.change'])
  async change(@Input() { params, body }: In<'my-events.change'>, @Me() me: Person): View {
    const at = { number: params.number, revision: body.revision };
    return this.shown(me, await this.organising.change(me, at, draftFrom(body.draft)));
  }

  @Serves(ENDPOINTS['my-events.publish'])
  async publish(@Input() { params, body }: In<'my-events.publish'>, @Me() me: Person): View {
    return this.shown(me, await this.organising.publish(me, { number: params.number, ...body }));
  }

  private async shown(me: Person, acted: Result<VolunteerEvent>): View {
    return acted.ok ? this.view(me, acted.value.number) : acted;
  }

  private async view(me: Person, number: number): View {
    const own = await this.organising.read(me, number);
    if (!own.ok) return own;
    return ok(ownEventView(own.value, await this.reads.roster(number)));
  }
}
