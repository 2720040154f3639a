import { Controller, Inject } from '@nestjs/common';
import { TOGETHER, VOLUNTEERING_READS, type Together, type VolunteeringReads } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf, type TogetherView } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, personId, refuse, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { slotId, type SlotId } from '@talka/registration';
import { togetherView } from './together.presenter.js';
import { ownShiftView } from './volunteering.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;
type View = Promise<Result<TogetherView>>;

/** People who come to a shift together or not at all. */
@Controller()
export class TogetherController {
  constructor(
    @Inject(TOGETHER) private readonly together: Together,
    @Inject(VOLUNTEERING_READS) private readonly reads: VolunteeringReads,
  ) {}

  @Serves(ENDPOINTS['my-shifts.together'])
  see(@Input() { params }: In<'my-shifts.together'>, @Me() me: Person): View {
    return this.view(me, { slot: slotId(params.shift) });
  }

  @Serves(ENDPOINTS['my-shifts.gather'])
  async gather(
    @Input() { params, body }: In<'my-shifts.gather'>,
    @Me() me: Person,
  ): Answer<'my-shifts.gather'> {
    const token = await this.together.gather(me, slotId(params.shift), body.guardian);
    if (!token.ok) return token;
    const together = await this.view(me, { slot: slotId(params.shift) });
    return together.ok ? ok({ token: token.value, together: together.value }) : together;
  }

  @Serves(ENDPOINTS['my-shifts.part'])
  async part(@Input() { params }: In<'my-shifts.part'>, @Me() me: Person): View {
    const parted = await this.together.part(me.id, slotId(params.shift), personId(params.person));
    return parted.ok ? this.view(me, { slot: slotId(params.shift) }) : parted;
  }

  @Serves(ENDPOINTS['my-shifts.join-together'])
  async join(
    @Input() { params, body }: In<'my-shifts.join-together'>,
    @Me() me: Person,
  ): Answer<'my-shifts.join-together'> {
    const people = body.people.map((person) => personId(person));
    const joined = await this.together.signUp(me.id, slotId(params.shift), people);
    return joined.ok ? this.own(me, params.shift) : joined;
  }

  @Serves(ENDPOINTS['my-shifts.leave-together'])
  async leave(
    @Input() { params }: In<'my-shifts.leave-together'>,
    @Me() me: Person,
  ): Answer<'my-shifts.leave-together'> {
    const left = await this.together.leave(me.id, slotId(params.shift));
    return left.ok ? this.own(me, params.shift) : left;
  }

  @Serves(ENDPOINTS['together.read'])
  read(@Input() { body }: In<'together.read'>, @Me() me: Person): View {
    return this.view(me, body);
  }

  @Serves(ENDPOINTS['together.come'])
  async come(@Input() { body }: In<'together.come'>, @Me() me: Person): View {
    const slot = await this.together.come(me, body.token, body.guardian);
    return slot.ok ? this.view(me, { slot: slot.value }) : slot;
  }

  private async view(me: Person, which: { slot: SlotId } | { token: string }): View {
    const seen = await this.together.see(me, which);
    return seen.ok ? ok(togetherView(seen.value)) : seen;
  }

  private async own(me: Person, shift: string): Answer<'my-shifts.join-together'> {
    const row = await this.reads.ownShift(me.id, shift);
    return row ? ok(ownShiftView(row)) : refuse('slot.not-found');
  }
}
