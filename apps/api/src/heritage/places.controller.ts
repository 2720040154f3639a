import { Controller, Inject } from '@nestjs/common';
import { HERITAGE_PLACES, type HeritagePlaces } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import { ok, refuse, type Result } from '@talka/kernel';
import { Input, Serves } from '@talka/platform';
import { heritageCard, heritagePlaceView } from './heritage.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** What there is to see in Latgale, for everyone. */
@Controller()
export class PlacesController {
  constructor(@Inject(HERITAGE_PLACES) private readonly places: HeritagePlaces) {}

  @Serves(ENDPOINTS['heritage.places'])
  async list(@Input() { query }: In<'heritage.places'>): Answer<'heritage.places'> {
    return ok({ places: (await this.places.all(query)).map(heritageCard) });
  }

  @Serves(ENDPOINTS['heritage.place'])
  async read(@Input() { params }: In<'heritage.place'>): Answer<'heritage.place'> {
    const found = await this.places.one(params.place);
    return found ? ok(heritagePlaceView(found)) : refuse('heritage.not-found');
  }
}
