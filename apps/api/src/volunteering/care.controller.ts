import { Controller, Inject } from '@nestjs/common';
import { CARING, type Caring } from '@talka/composition';
import {
  ENDPOINTS,
  type CareOfShiftView,
  type CareSumsView,
  type Endpoints,
  type InputOf,
  type OwnCareView,
} from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { slotId } from '@talka/registration';
import type { Care } from '@talka/volunteering';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;

/** What volunteers eat and need to take part: said by them, summed for organisers, and looked at shift by shift. */
@Controller()
export class CareController {
  constructor(@Inject(CARING) private readonly caring: Caring) {}

  @Serves(ENDPOINTS['my-care.read'])
  read(@Input() { params }: In<'my-care.read'>, @Me() me: Person): Promise<Result<OwnCareView>> {
    return this.own(params.number, me);
  }

  @Serves(ENDPOINTS['my-care.say'])
  async say(@Input() { params, body }: In<'my-care.say'>, @Me() me: Person): Promise<Result<OwnCareView>> {
    const { consent, ...care } = body;
    const said = await this.caring.say(me, { number: params.number, care, consent });
    return said.ok ? this.own(params.number, me) : said;
  }

  @Serves(ENDPOINTS['my-care.forget'])
  async forget(@Input() { params }: In<'my-care.forget'>, @Me() me: Person): Promise<Result<OwnCareView>> {
    const forgotten = await this.caring.forget(me, params.number);
    return forgotten.ok ? ok({ said: null }) : forgotten;
  }

  @Serves(ENDPOINTS['my-events.care'])
  async sums(@Input() { params }: In<'my-events.care'>, @Me() me: Person): Promise<Result<CareSumsView>> {
    const sums = await this.caring.sums(params.number, me.id);
    if (!sums.ok) return sums;
    return ok({
      shifts: sums.value.map(({ from, food, access, ...row }) => ({
        ...row,
        ...{ from: from.toISOString(), food: [...food], access: [...access] },
      })),
    });
  }

  @Serves(ENDPOINTS['my-events.look-at-care'])
  async look(
    @Input() { params }: In<'my-events.look-at-care'>,
    @Me() me: Person,
  ): Promise<Result<CareOfShiftView>> {
    const found = await this.caring.look(me, { number: params.number, shift: slotId(params.shift) });
    if (!found.ok) return found;
    return ok({ people: found.value.map(({ person, name, ...care }) => ({ person, name, ...said(care) })) });
  }

  private async own(number: number, me: Person): Promise<Result<OwnCareView>> {
    const care = await this.caring.own(number, me.id);
    return ok({ said: care ? said(care) : null });
  }
}

const said = ({ food, access, foodOther, accessOther }: Care): NonNullable<OwnCareView['said']> => ({
  ...{ food: [...food], access: [...access], foodOther, accessOther },
});
