import { Controller, Inject } from '@nestjs/common';
import { POOL, type Pool } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type MyDutyView, type PoolView } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { municipalityId, personId, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { PoolViews } from './pool-views.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;

/** The pool of moderators that municipalities share, and its rota. */
@Controller()
export class PoolController {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly views: PoolViews,
  ) {}

  @Serves(ENDPOINTS['pool.read'])
  read(@Input() { params }: In<'pool.read'>, @Me() me: Person): Promise<PoolView> {
    return this.views.pool(params.municipality, me);
  }

  @Serves(ENDPOINTS['pool.share'])
  async share(@Input() { params, body }: In<'pool.share'>, @Me() me: Person): Promise<Result<PoolView>> {
    const municipality = municipalityId(params.municipality);
    const members = body.members.map(personId);
    return this.views.changed(await this.pool.share(me, { ...body, municipality, members }), () =>
      this.views.pool(municipality, me),
    );
  }

  @Serves(ENDPOINTS['pool.leave'])
  async leave(@Input() { params }: In<'pool.leave'>, @Me() me: Person): Promise<Result<PoolView>> {
    return this.views.changed(await this.pool.leave(me, municipalityId(params.municipality)), () =>
      this.views.pool(params.municipality, me),
    );
  }

  @Serves(ENDPOINTS['my-duty.read'])
  duty(@Me() me: Person): Promise<MyDutyView> {
    return this.views.duty(me);
  }

  @Serves(ENDPOINTS['my-duty.be-away'])
  async away(@Input() { body }: In<'my-duty.be-away'>, @Me() me: Person): Promise<Result<MyDutyView>> {
    return this.views.changed(await this.pool.beAway(me, body), () => this.views.duty(me));
  }

  @Serves(ENDPOINTS['my-duty.be-back'])
  async back(@Input() { params }: In<'my-duty.be-back'>, @Me() me: Person): Promise<Result<MyDutyView>> {
    return this.views.changed(await this.pool.beBack(me, params.absence), () => this.views.duty(me));
  }

  @Serves(ENDPOINTS['my-duty.ask-swap'])
  async ask(@Input() { body }: In<'my-duty.ask-swap'>, @Me() me: Person): Promise<Result<MyDutyView>> {
    const colleague = personId(body.colleague);
    return this.views.changed(await this.pool.askSwap(me, { ...body, colleague }), () => this.views.duty(me));
  }

  @Serves(ENDPOINTS['my-duty.answer-swap'])
  async answer(
    @Input() { params, body }: In<'my-duty.answer-swap'>,
    @Me() me: Person,
  ): Promise<Result<MyDutyView>> {
    return this.views.changed(await this.pool.answerSwap(me, { id: params.swap, answer: body.answer }), () =>
      this.views.duty(me),
    );
  }

  @Serves(ENDPOINTS['my-duty.take-back-swap'])
  async takeBack(
    @Input() { params }: In<'my-duty.take-back-swap'>,
    @Me() me: Person,
  ): Promise<Result<MyDutyView>> {
    return this.views.changed(await this.pool.takeBackSwap(me, params.swap), () => this.views.duty(me));
  }
}
