import { Controller, Inject } from '@nestjs/common';
import { BARRING, type Barring } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { municipalityId, ok, personId, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { barId } from '@talka/volunteering';
import { barView, ownBarView } from './bars.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** Who may not come to shifts: set by organisers and the municipality, objected to by whom it is about. */
@Controller()
export class BarsController {
  constructor(@Inject(BARRING) private readonly barring: Barring) {}

  @Serves(ENDPOINTS['my-events.bar'])
  bar(@Input() { params, body }: In<'my-events.bar'>, @Me() me: Person): Promise<Result<undefined>> {
    const { number, person } = params;
    const whom = { number, person: personId(person) };
    return this.barring.fromOrganisation(me, { ...whom, ...body }) as Promise<Result<undefined>>;
  }

  @Serves(ENDPOINTS['my-bars.list'])
  own(@Me() me: Person): Answer<'my-bars.list'> {
    return this.ownOf(me);
  }

  @Serves(ENDPOINTS['my-bars.object'])
  async object(@Input() { params, body }: In<'my-bars.object'>, @Me() me: Person): Answer<'my-bars.object'> {
    const objected = await this.barring.object(me.id, { bar: barId(params.bar), words: body.words });
    return objected.ok ? this.ownOf(me) : objected;
  }

  @Serves(ENDPOINTS['office-bars.list'])
  list(@Input() { params }: In<'office-bars.list'>): Answer<'office-bars.list'> {
    return this.here(params.municipality);
  }

  @Serves(ENDPOINTS['office-bars.set'])
  async set(@Input() { params, body }: In<'office-bars.set'>, @Me() me: Person): Answer<'office-bars.set'> {
    const municipality = municipalityId(params.municipality);
    const set = await this.barring.fromMunicipality(me, { municipality, ...body });
    return set.ok ? this.here(params.municipality) : set;
  }

  @Serves(ENDPOINTS['office-bars.decide'])
  async decide(
    @Input() { params, body }: In<'office-bars.decide'>,
    @Me() me: Person,
  ): Answer<'office-bars.decide'> {
    const which = { municipality: municipalityId(params.municipality), bar: barId(params.bar) };
    const decided = await this.barring.decide(me, { ...which, ...body });
    return decided.ok ? this.here(params.municipality) : decided;
  }

  private async ownOf(me: Person): Answer<'my-bars.list'> {
    return ok({ bars: (await this.barring.own(me.id)).map(ownBarView) });
  }

  private async here(municipality: string): Answer<'office-bars.list'> {
    return ok({ bars: (await this.barring.here(municipality)).map(barView) });
  }
}
