import { Controller, Inject } from '@nestjs/common';
import { SHIFTS, VOLUNTEERING_READS, type Shifts, type VolunteeringReads } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, refuse, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { slotId } from '@talka/registration';
import { boardShiftView, eventCard, eventView, ownShiftView, shiftView } from './volunteering.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

const days = (query: { municipality?: string | undefined; from: string; until: string }) => ({
  municipality: query.municipality,
  from: new Date(query.from),
  until: new Date(query.until),
});

/** What people are wanted for, and how somebody stands with it. */
@Controller()
export class ShiftsController {
  constructor(
    @Inject(SHIFTS) private readonly shifts: Shifts,
    @Inject(VOLUNTEERING_READS) private readonly reads: VolunteeringReads,
  ) {}

  @Serves(ENDPOINTS['events.list'])
  async events(@Input() { query }: In<'events.list'>): Answer<'events.list'> {
    const events = await this.reads.events(query.municipality);
    return ok({ events: events.map(eventCard) });
  }

  @Serves(ENDPOINTS['events.read'])
  async event(@Input() { params }: In<'events.read'>): Answer<'events.read'> {
    const event = await this.reads.event(params.number);
    return event ? ok(eventView(event)) : refuse('event.not-found');
  }

  @Serves(ENDPOINTS['shifts.list'])
  async board(@Input() { query }: In<'shifts.list'>): Answer<'shifts.list'> {
    return ok({ shifts: (await this.reads.board(days(query))).map(shiftView) });
  }

  @Serves(ENDPOINTS['my-shifts.board'])
  async ownBoard(@Input() { query }: In<'my-shifts.board'>, @Me() me: Person): Answer<'my-shifts.board'> {
    return ok({ shifts: (await this.reads.ownBoard(me, days(query))).map(boardShiftView) });
  }

  @Serves(ENDPOINTS['my-shifts.list'])
  async own(@Me() me: Person): Answer<'my-shifts.list'> {
    return ok({ shifts: (await this.reads.ownShifts(me.id)).map(ownShiftView) });
  }

  @Serves(ENDPOINTS['my-shifts.join'])
  async join(@Input() { params }: In<'my-shifts.join'>, @Me() me: Person): Answer<'my-shifts.join'> {
    const joined = await this.shifts.join(me.id, { slot: slotId(params.shift), people: [me.id] });
    return joined.ok ? this.shown(me, params.shift) : joined;
  }

  @Serves(ENDPOINTS['my-shifts.fill-in'])
  async fillIn(@Input() { params }: In<'my-shifts.fill-in'>, @Me() me: Person): Answer<'my-shifts.fill-in'> {
    const kept = await this.shifts.fillIn(me.id, slotId(params.shift));
    return kept.ok ? ok({ until: kept.value?.toISOString() ?? null }) : kept;
  }

  @Serves(ENDPOINTS['my-shifts.leave'])
  leave(@Input() { params }: In<'my-shifts.leave'>, @Me() me: Person): Answer<'my-shifts.leave'> {
    return this.given(me, params.shift, { why: null, words: '' });
  }

  @Serves(ENDPOINTS['my-shifts.give-up'])
  giveUp(@Input() { params, body }: In<'my-shifts.give-up'>, @Me() me: Person): Answer<'my-shifts.leave'> {
    return this.given(me, params.shift, body);
  }

  @Serves(ENDPOINTS['my-shifts.answer'])
  async answer(
    @Input() { params, body }: In<'my-shifts.answer'>,
    @Me() me: Person,
  ): Answer<'my-shifts.answer'> {
    const answered = await this.shifts.answer(me.id, slotId(params.shift), body.answer);
    return answered.ok ? this.shown(me, params.shift) : answered;
  }

  private async given(
    me: Person,
    shift: string,
    said: In<'my-shifts.give-up'>['body'],
  ): Answer<'my-shifts.leave'> {
    const left = await this.shifts.leave(me.id, { slot: slotId(shift), ...said });
    return left.ok ? this.shown(me, shift) : left;
  }

  private async shown(me: Person, shift: string): Answer<'my-shifts.join'> {
    const row = await this.reads.ownShift(me.id, shift);
    return row ? ok(ownShiftView(row)) : refuse('slot.not-found');
  }
}
