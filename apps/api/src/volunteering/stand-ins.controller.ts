import { Controller, Inject } from '@nestjs/common';
import { SHIFTS, VOLUNTEERING_READS, type Shifts, type VolunteeringReads } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, refuse, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { slotId } from '@talka/registration';
import { ownShiftView, standInView } from './volunteering.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** Places that go from one volunteer to another, without the organiser in between. */
@Controller()
export class StandInsController {
  constructor(
    @Inject(SHIFTS) private readonly shifts: Shifts,
    @Inject(VOLUNTEERING_READS) private readonly reads: VolunteeringReads,
  ) {}

  @Serves(ENDPOINTS['my-shifts.look-for-stand-in'])
  async look(
    @Input() { params, body }: In<'my-shifts.look-for-stand-in'>,
    @Me() me: Person,
  ): Answer<'my-shifts.look-for-stand-in'> {
    const inReturn = body.inReturn === null ? null : slotId(body.inReturn);
    const token = await this.shifts.lookForStandIn(me.id, { slot: slotId(params.shift), inReturn });
    if (!token.ok) return token;
    const shift = await this.shown(me, params.shift);
    return shift.ok ? ok({ token: token.value, shift: shift.value }) : shift;
  }

  @Serves(ENDPOINTS['my-shifts.come-after-all'])
  async come(
    @Input() { params }: In<'my-shifts.come-after-all'>,
    @Me() me: Person,
  ): Answer<'my-shifts.come-after-all'> {
    const come = await this.shifts.comeAfterAll(me.id, slotId(params.shift));
    return come.ok ? this.shown(me, params.shift) : come;
  }

  @Serves(ENDPOINTS['stand-ins.read'])
  async read(@Input() { body }: In<'stand-ins.read'>, @Me() me: Person): Answer<'stand-ins.read'> {
    const asked = await this.reads.standIn(body.token);
    return asked ? ok(standInView(asked, me.id)) : refuse('stand-in.none');
  }

  @Serves(ENDPOINTS['stand-ins.take'])
  async take(@Input() { body }: In<'stand-ins.take'>, @Me() me: Person): Answer<'stand-ins.take'> {
    const taken = await this.shifts.standIn(me.id, body.token);
    return taken.ok ? this.shown(me, taken.value) : taken;
  }

  private async shown(me: Person, shift: string): Answer<'my-shifts.come-after-all'> {
    const row = await this.reads.ownShift(me.id, shift);
    return row ? ok(ownShiftView(row)) : refuse('slot.not-found');
  }
}
