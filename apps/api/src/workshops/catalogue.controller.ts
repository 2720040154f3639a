import { Controller, Inject } from '@nestjs/common';
import { WORKSHOP_READS, type WorkshopReads } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import { ok, refuse, type Result } from '@talka/kernel';
import { Input, Serves } from '@talka/platform';
import { filterFrom } from './filter.js';
import { meetingView, workshopCard, workshopView } from './workshops.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** Workshops as everyone finds them. */
@Controller()
export class CatalogueController {
  constructor(@Inject(WORKSHOP_READS) private readonly reads: WorkshopReads) {}

  @Serves(ENDPOINTS['workshops.list'])
  async list(@Input() { query }: In<'workshops.list'>): Answer<'workshops.list'> {
    return ok({ workshops: (await this.reads.cards(filterFrom(query))).map(workshopCard) });
  }

  @Serves(ENDPOINTS['workshops.meetings'])
  async meetings(@Input() { query }: In<'workshops.meetings'>): Answer<'workshops.meetings'> {
    return ok({ meetings: (await this.reads.meetings(filterFrom(query))).map(meetingView) });
  }

  @Serves(ENDPOINTS['workshops.read'])
  async read(@Input() { params }: In<'workshops.read'>): Answer<'workshops.read'> {
    const page = await this.reads.page(params.number);
    return page ? ok(workshopView(page)) : refuse('workshop.not-found');
  }
}
