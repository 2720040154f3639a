import { Controller, Inject } from '@nestjs/common';
import { ORGANISING, VOLUNTEERING_READS, type Organising, type VolunteeringReads } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OwnEventView } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { slotId } from '@talka/registration';
import type { VolunteerEvent } from '@talka/volunteering';
import { extensionFrom, ownEventView } from './volunteering.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type View = Promise<Result<OwnEventView>>;

/** Published events that grow, and lose what nobody has signed up for. */
@Controller()
export class GrowingController {
  constructor(
    @Inject(ORGANISING) private readonly organising: Organising,
    @Inject(VOLUNTEERING_READS) private readonly reads: VolunteeringReads,
  ) {}

  @Serves(ENDPOINTS['my-events.extend'])
  async extend(@Input() { params, body }: In<'my-events.extend'>, @Me() me: Person): View {
    const { revision, ...added } = body;
    const command = { number: params.number, revision, added: extensionFrom(added) };
    return this.shown(me, await this.organising.extend(me, command));
  }

  @Serves(ENDPOINTS['my-events.remove-shift'])
  async removeShift(@Input() { params }: In<'my-events.remove-shift'>, @Me() me: Person): View {
    const command = { number: params.number, shift: slotId(params.shift) };
    return this.shown(me, await this.organising.removeShift(me, command));
  }

  @Serves(ENDPOINTS['my-events.remove-role'])
  async removeRole(@Input() { params }: In<'my-events.remove-role'>, @Me() me: Person): View {
    return this.shown(me, await this.organising.removeRole(me, params));
  }

  private async shown(me: Person, acted: Result<VolunteerEvent>): View {
    if (!acted.ok) return acted;
    const own = await this.organising.read(me, acted.value.number);
    return own.ok ? ok(ownEventView(own.value, await this.reads.roster(acted.value.number))) : own;
  }
}
