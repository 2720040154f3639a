import { Controller, Inject } from '@nestjs/common';
import { IDEAS_READS, TERRITORY, type IdeasReads, type Territory } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, refuse, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { cardView } from '../ideas/idea.presenter.js';
import { countsView, municipalityView } from './territory.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Out<N extends keyof Endpoints> = Promise<OutputOf<Endpoints[N]>>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

const first = (limit: number, sort: 'newest' | 'supported' = 'newest') => ({ sort, after: null, limit });

/** The region, its municipalities, and the home page's numbers. */
@Controller()
export class TerritoryController {
  constructor(
    @Inject(TERRITORY) private readonly territory: Territory,
    @Inject(IDEAS_READS) private readonly ideas: IdeasReads,
  ) {}

  @Serves(ENDPOINTS['territory.read'])
  async read(): Out<'territory.read'> {
    const [municipalities, signatories] = await Promise.all([
      this.territory.municipalities(),
      this.territory.signatories(),
    ]);
    return { municipalities: municipalities.map(municipalityView), signatories };
  }

  @Serves(ENDPOINTS['municipalities.read'])
  async municipality(@Input() { params }: In<'municipalities.read'>): Answer<'municipalities.read'> {
    const { municipality } = params;
    const [row, counts, newest] = await Promise.all([
      this.territory.municipality(municipality),
      this.territory.counts(municipality),
      this.ideas.list({ municipality }, first(6)),
    ]);
    if (!row) return refuse('request.not-found');
    return ok({
      municipality: municipalityView(row),
      counts: countsView(counts),
      newest: newest.cards.map(cardView),
    });
  }

  @Serves(ENDPOINTS['municipalities.change-rules'])
  async changeRules(
    @Input() { params, body }: In<'municipalities.change-rules'>,
    @Me() me: Person,
  ): Answer<'municipalities.change-rules'> {
    const changed = await this.territory.changeRules(me, params.municipality, body);
    if (!changed.ok) return changed;
    const row = await this.territory.municipality(params.municipality);
    return row ? ok(municipalityView(row)) : refuse('request.not-found');
  }

  @Serves(ENDPOINTS['home.read'])
  async home(): Out<'home.read'> {
    const [counts, byMunicipality, newest, mostSupported, delivered] = await Promise.all([
      this.territory.counts(null),
      this.ideas.byMunicipality({}),
      this.ideas.list({}, first(6)),
      this.ideas.list({ status: 'published' }, first(4, 'supported')),
      this.ideas.list({ status: 'delivered' }, first(3)),
    ]);
    return {
      counts: countsView(counts),
      byMunicipality,
      newest: newest.cards.map(cardView),
      mostSupported: mostSupported.cards.map(cardView),
      delivered: delivered.cards.map(cardView),
      asOf: new Date().toISOString(),
    };
  }
}
