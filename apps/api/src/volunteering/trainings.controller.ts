import { Controller, Inject } from '@nestjs/common';
import { TRAININGS, type Trainings } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, personId, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;

/** Papers of trainings, as organisers have seen them. */
@Controller()
export class TrainingsController {
  constructor(@Inject(TRAININGS) private readonly trainings: Trainings) {}

  @Serves(ENDPOINTS['my-events.see-training'])
  async see(
    @Input() { params, body }: In<'my-events.see-training'>,
    @Me() me: Person,
  ): Promise<Result<undefined>> {
    const { who, training, validUntil } = body;
    const whom = 'email' in who ? who : { person: personId(who.person) };
    const seen = await this.trainings.see(me, { number: params.number, who: whom, training, validUntil });
    return seen.ok ? ok(undefined) : seen;
  }

  @Serves(ENDPOINTS['my-events.take-training-back'])
  async takeBack(
    @Input() { params }: In<'my-events.take-training-back'>,
    @Me() me: Person,
  ): Promise<Result<undefined>> {
    const { number, training } = params;
    const back = await this.trainings.takeBack(me, { number, person: personId(params.person), training });
    return back.ok ? ok(undefined) : back;
  }
}
