import { Controller, Inject } from '@nestjs/common';
import {
  ORGANISING,
  SHIFTS,
  VOLUNTEERING_READS,
  type Organising,
  type Shifts,
  type VolunteeringReads,
} from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { slotId } from '@talka/registration';
import { ownEventView } from './volunteering.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** What organisers ask of everybody who takes a task, and what volunteers answer. */
@Controller()
export class QuestionsController {
  constructor(
    @Inject(ORGANISING) private readonly organising: Organising,
    @Inject(SHIFTS) private readonly shifts: Shifts,
    @Inject(VOLUNTEERING_READS) private readonly reads: VolunteeringReads,
  ) {}

  @Serves(ENDPOINTS['my-shifts.say-answers'])
  async say(
    @Input() { params, body }: In<'my-shifts.say-answers'>,
    @Me() me: Person,
  ): Answer<'my-shifts.say-answers'> {
    const said = await this.shifts.sayAnswers(me.id, slotId(params.shift), body.answers);
    return said.ok ? ok({ answers: { ...said.value } }) : said;
  }

  @Serves(ENDPOINTS['my-events.change-questions'])
  async change(
    @Input() { params, body }: In<'my-events.change-questions'>,
    @Me() me: Person,
  ): Answer<'my-events.change-questions'> {
    const changed = await this.organising.changeQuestions(me, { ...params, ...body });
    if (!changed.ok) return changed;
    const own = await this.organising.read(me, changed.value.number);
    return own.ok ? ok(ownEventView(own.value, await this.reads.roster(changed.value.number))) : own;
  }
}
