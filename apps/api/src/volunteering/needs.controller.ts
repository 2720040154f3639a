import { Controller, Inject } from '@nestjs/common';
import { ORGANISING, VOLUNTEERING_READS, type Organising, type VolunteeringReads } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { needsTriedView } from './needs.presenter.js';
import { ownEventView } from './volunteering.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** What a published task asks of whoever takes it, and whom a change of it concerns. */
@Controller()
export class NeedsController {
  constructor(
    @Inject(ORGANISING) private readonly organising: Organising,
    @Inject(VOLUNTEERING_READS) private readonly reads: VolunteeringReads,
  ) {}

  @Serves(ENDPOINTS['my-events.try-needs'])
  async try(
    @Input() { params, body }: In<'my-events.try-needs'>,
    @Me() me: Person,
  ): Answer<'my-events.try-needs'> {
    const tried = await this.reads.tryNeeds(me.id, params.number, params.role, body);
    return tried.ok ? ok(needsTriedView(tried.value)) : tried;
  }

  @Serves(ENDPOINTS['my-events.change-needs'])
  async change(
    @Input() { params, body }: In<'my-events.change-needs'>,
    @Me() me: Person,
  ): Answer<'my-events.change-needs'> {
    const changed = await this.organising.changeNeeds(me, { ...params, ...body });
    if (!changed.ok) return changed;
    const own = await this.organising.read(me, changed.value.number);
    return own.ok ? ok(ownEventView(own.value, await this.reads.roster(changed.value.number))) : own;
  }
}
