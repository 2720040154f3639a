import { Controller, Inject } from '@nestjs/common';
import { OWN_LEARNING, type OwnLearning } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { done, ok, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { learnedViews } from './learning.presenter.js';
import { workshopCard } from './workshops.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** Where somebody was when they learned, and what they may like to learn next. */
@Controller()
export class LearningController {
  constructor(@Inject(OWN_LEARNING) private readonly learning: OwnLearning) {}

  @Serves(ENDPOINTS['my-workshops.learned'])
  async learned(@Me() me: Person): Answer<'my-workshops.learned'> {
    return ok({ workshops: learnedViews(await this.learning.attended(me.id)) });
  }

  @Serves(ENDPOINTS['my-workshops.recommended'])
  async recommended(@Me() me: Person): Answer<'my-workshops.recommended'> {
    const found = await this.learning.recommended(me.id);
    return ok({ workshops: found.map(({ card, why }) => ({ workshop: workshopCard(card), why: [...why] })) });
  }

  @Serves(ENDPOINTS['my-workshops.say-feedback'])
  async say(
    @Input() { params, body }: In<'my-workshops.say-feedback'>,
    @Me() me: Person,
  ): Answer<'my-workshops.say-feedback'> {
    const said = await this.learning.say(me.id, { ...params, ...body });
    return said.ok ? done : said;
  }
}
