import { Controller, Inject } from '@nestjs/common';
import { ORGANISING, VOLUNTEERING_READS, type Organising, type VolunteeringReads } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OwnEventView } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { areaId, ok, personId, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { slotId } from '@talka/registration';
import type { VolunteerEvent } from '@talka/volunteering';
import { ownEventView } from './volunteering.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type View = Promise<Result<OwnEventView>>;

/** Published events that change: all whom it concerns are told. */
@Controller()
export class EventChangesController {
  constructor(
    @Inject(ORGANISING) private readonly organising: Organising,
    @Inject(VOLUNTEERING_READS) private readonly reads: VolunteeringReads,
  ) {}

  @Serves(ENDPOINTS['my-events.call-off'])
  async callOff(@Input() { params, body }: In<'my-events.call-off'>, @Me() me: Person): View {
    const shifts = body.shifts && body.shifts.map(slotId);
    return this.shown(me, await this.organising.callOff(me, { ...params, reason: body.reason, shifts }));
  }

  @Serves(ENDPOINTS['my-events.take-place-back'])
  takePlaceBack(
    @Input() { params, body }: In<'my-events.take-place-back'>,
    @Me() me: Person,
  ): Promise<Result<undefined>> {
    const of = { number: params.number, shift: slotId(params.shift), person: personId(params.person) };
    return this.organising.takePlaceBack(me, { ...of, ...body }) as Promise<Result<undefined>>;
  }

  @Serves(ENDPOINTS['my-events.change-shift'])
  async changeShift(@Input() { params, body }: In<'my-events.change-shift'>, @Me() me: Person): View {
    const { from, until, places, reason } = body;
    const during = { from: new Date(from), until: new Date(until) };
    const command = { number: params.number, shift: slotId(params.shift), during, places, reason };
    return this.shown(me, await this.organising.changeShift(me, command));
  }

  @Serves(ENDPOINTS['my-events.reword'])
  async reword(@Input() { params, body }: In<'my-events.reword'>, @Me() me: Person): View {
    const { words, revision, reason } = body;
    const area = words.area === null ? null : areaId(words.area);
    const command = { number: params.number, revision, reason, words: { ...words, area } };
    return this.shown(me, await this.organising.reword(me, command));
  }

  private async shown(me: Person, acted: Result<VolunteerEvent>): View {
    if (!acted.ok) return acted;
    const own = await this.organising.read(me, acted.value.number);
    return own.ok ? ok(ownEventView(own.value, await this.reads.roster(acted.value.number))) : own;
  }
}
