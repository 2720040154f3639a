import { Controller, Inject } from '@nestjs/common';
import { ENROLLING, WORKSHOP_READS, type Enrolling, type WorkshopReads } from '@talka/composition';
import {
  ENDPOINTS,
  type Endpoints,
  type InputOf,
  type OutputOf,
  type WorkshopChoices,
} from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, personId, refuse, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { slotId } from '@talka/registration';
import { ownPlaceView, workshopChoices } from './workshops.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;
type Choices = Promise<Result<WorkshopChoices>>;

/** What somebody learns: where they are enrolled, and what they may ask for. */
@Controller()
export class EnrollingController {
  constructor(
    @Inject(ENROLLING) private readonly enrolling: Enrolling,
    @Inject(WORKSHOP_READS) private readonly reads: WorkshopReads,
  ) {}

  @Serves(ENDPOINTS['my-workshops.list'])
  async own(@Me() me: Person): Answer<'my-workshops.list'> {
    const [places, named] = await Promise.all([this.reads.own(me.id), this.reads.namedIn(me.id)]);
    return ok({ places: places.map(ownPlaceView(me.id)), named });
  }

  @Serves(ENDPOINTS['my-workshops.choices'])
  choices(@Input() { params }: In<'my-workshops.choices'>, @Me() me: Person): Choices {
    return this.shown(me, params.number);
  }

  @Serves(ENDPOINTS['my-workshops.enrol'])
  async enrol(@Input() { params, body }: In<'my-workshops.enrol'>, @Me() me: Person): Choices {
    const enrolled = await this.enrolling.enrol(me.id, whose(params, body.people ?? [me.id]));
    return enrolled.ok ? this.shown(me, params.number) : enrolled;
  }

  @Serves(ENDPOINTS['my-workshops.leave'])
  async leave(@Input() { params, query }: In<'my-workshops.leave'>, @Me() me: Person): Choices {
    const left = await this.enrolling.leave(me.id, whose(params, [query.person ?? me.id]));
    return left.ok ? this.shown(me, params.number) : left;
  }

  @Serves(ENDPOINTS['my-workshops.answer'])
  async answer(@Input() { params, query, body }: In<'my-workshops.answer'>, @Me() me: Person): Choices {
    const acting = whose(params, [query.person ?? me.id]);
    const answered = await this.enrolling.answer(me.id, acting, body.answer);
    return answered.ok ? this.shown(me, params.number) : answered;
  }

  @Serves(ENDPOINTS['my-workshops.say-answers'])
  async sayAnswers(
    @Input() { params, query, body }: In<'my-workshops.say-answers'>,
    @Me() me: Person,
  ): Answer<'my-workshops.say-answers'> {
    const acting = whose(params, [query.person ?? me.id]);
    const said = await this.enrolling.sayAnswers(me.id, acting, body.answers);
    return said.ok ? ok({ answers: { ...said.value } }) : said;
  }

  private async shown(me: Person, number: number): Choices {
    const choices = await this.enrolling.choices(me.id, number);
    return choices ? ok(workshopChoices(choices)) : refuse('workshop.not-found');
  }
}

const whose = ({ number, slot }: { number: number; slot: string }, people: readonly string[]) => ({
  ...{ number, slot: slotId(slot), people: people.map(personId) },
});
