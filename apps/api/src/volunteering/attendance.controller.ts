import { Controller, Inject } from '@nestjs/common';
import { RECEIVING, type Receiving } from '@talka/composition';
import { ENDPOINTS, type AttendedView, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, personId, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { slotId } from '@talka/registration';
import type { Attended } from '@talka/volunteering';
import { attendedView, rosterView } from './attendance.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

const place = (params: In<'my-events.attend'>['params']) => ({
  ...{ number: params.number, shift: slotId(params.shift), person: personId(params.person) },
});

/** Whoever receives people at an event: who is expected, who came, and who left when. */
@Controller()
export class AttendanceController {
  constructor(@Inject(RECEIVING) private readonly receiving: Receiving) {}

  @Serves(ENDPOINTS['my-events.roster'])
  async roster(@Input() { params }: In<'my-events.roster'>, @Me() me: Person): Answer<'my-events.roster'> {
    const roster = await this.receiving.roster(params.number, me.id);
    return roster.ok ? ok(rosterView(roster.value)) : roster;
  }

  @Serves(ENDPOINTS['my-events.check-in'])
  async checkIn(
    @Input() { params, body }: In<'my-events.check-in'>,
    @Me() me: Person,
  ): Answer<'my-events.check-in'> {
    const read = body.read === null ? null : new Date(body.read);
    return told(await this.receiving.byPass(me, params.number, body.pass, read));
  }

  @Serves(ENDPOINTS['my-events.attend'])
  async attend(
    @Input() { params, body }: In<'my-events.attend'>,
    @Me() me: Person,
  ): Answer<'my-events.attend'> {
    const of = place(params);
    if (body.what === 'left') return told(await this.receiving.out(me, of));
    if (body.what === 'no-show') return told(await this.receiving.noShow(me, of));
    return told(await this.receiving.byName(me, of, body.late));
  }

  @Serves(ENDPOINTS['my-events.undo-attendance'])
  undo(
    @Input() { params, body }: In<'my-events.undo-attendance'>,
    @Me() me: Person,
  ): Answer<'my-events.undo-attendance'> {
    return this.receiving.undo(me, place(params), body.reason) as Answer<'my-events.undo-attendance'>;
  }

  @Serves(ENDPOINTS['my-events.let-in'])
  async letIn(
    @Input() { params, body }: In<'my-events.let-in'>,
    @Me() me: Person,
  ): Answer<'my-events.let-in'> {
    const { person, email = '' } = body;
    const who = person === undefined ? { email } : { person: personId(person) };
    return told(await this.receiving.letIn(me, { number: params.number, shift: slotId(params.shift), who }));
  }
}

const told = (attended: Result<Attended>): Result<AttendedView> =>
  attended.ok ? ok(attendedView(attended.value)) : attended;
