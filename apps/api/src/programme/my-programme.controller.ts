import { Controller, Inject } from '@nestjs/common';
import { PROGRAMME, type Programme } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { eventCard } from './programme.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** What somebody wants to go to. */
@Controller()
export class MyProgrammeController {
  constructor(@Inject(PROGRAMME) private readonly programme: Programme) {}

  @Serves(ENDPOINTS['my-programme.list'])
  async list(@Me() me: Person): Answer<'my-programme.list'> {
    return ok({ events: (await this.programme.savedBy(me.id)).map(eventCard) });
  }

  @Serves(ENDPOINTS['my-programme.save'])
  async save(@Input() { params }: In<'my-programme.save'>, @Me() me: Person): Answer<'my-programme.save'> {
    return this.after(me, await this.programme.save(me, params.number));
  }

  @Serves(ENDPOINTS['my-programme.drop'])
  async drop(@Input() { params }: In<'my-programme.drop'>, @Me() me: Person): Answer<'my-programme.drop'> {
    return this.after(me, await this.programme.drop(me, params.number));
  }

  private async after(me: Person, acted: Result<void>): Answer<'my-programme.list'> {
    return acted.ok ? this.list(me) : acted;
  }
}
