import { Controller, Inject } from '@nestjs/common';
import { PARTNERS, type Partners } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, type Result } from '@talka/kernel';
import { partnerId } from '@talka/partnership';
import { Input, Me, Serves } from '@talka/platform';
import { askingPartnerView, partnerView } from './partnership.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** Who signs on after the municipalities: for everyone, for who asks, and for those who answer. */
@Controller()
export class PartnersController {
  constructor(@Inject(PARTNERS) private readonly partners: Partners) {}

  @Serves(ENDPOINTS['partners.list'])
  async list(): Answer<'partners.list'> {
    return ok({ partners: (await this.partners.signed()).map(partnerView) });
  }

  @Serves(ENDPOINTS['my-partners.list'])
  mine(@Me() me: Person): Answer<'my-partners.list'> {
    return this.ofPerson(me);
  }

  @Serves(ENDPOINTS['my-partners.ask'])
  async ask(@Input() { body }: In<'my-partners.ask'>, @Me() me: Person): Answer<'my-partners.ask'> {
    const asked = await this.partners.ask(me, body);
    return asked.ok ? this.ofPerson(me) : asked;
  }

  @Serves(ENDPOINTS['my-partners.take-back'])
  async takeBack(
    @Input() { params }: In<'my-partners.take-back'>,
    @Me() me: Person,
  ): Answer<'my-partners.take-back'> {
    const taken = await this.partners.takeBack(me, partnerId(params.partner));
    return taken.ok ? this.ofPerson(me) : taken;
  }

  @Serves(ENDPOINTS['federation-partners.list'])
  office(): Answer<'federation-partners.list'> {
    return this.atOffice();
  }

  @Serves(ENDPOINTS['federation-partners.sign'])
  async sign(
    @Input() { params }: In<'federation-partners.sign'>,
    @Me() me: Person,
  ): Answer<'federation-partners.sign'> {
    return this.after(await this.partners.sign(me, partnerId(params.partner)));
  }

  @Serves(ENDPOINTS['federation-partners.decline'])
  async decline(
    @Input() { params, body }: In<'federation-partners.decline'>,
    @Me() me: Person,
  ): Answer<'federation-partners.decline'> {
    return this.after(await this.partners.decline(me, partnerId(params.partner), body.words));
  }

  @Serves(ENDPOINTS['federation-partners.part'])
  async part(
    @Input() { params, body }: In<'federation-partners.part'>,
    @Me() me: Person,
  ): Answer<'federation-partners.part'> {
    return this.after(await this.partners.part(me, partnerId(params.partner), body.words));
  }

  private async ofPerson(me: Person): Answer<'my-partners.list'> {
    return ok({ partners: (await this.partners.askedBy(me.id)).map(askingPartnerView) });
  }

  private async after(acted: Result<unknown>): Answer<'federation-partners.list'> {
    return acted.ok ? this.atOffice() : acted;
  }

  private async atOffice(): Answer<'federation-partners.list'> {
    const [waiting, signed] = await Promise.all([this.partners.waiting(), this.partners.signed()]);
    return ok({ waiting: waiting.map(askingPartnerView), signed: signed.map(partnerView) });
  }
}
