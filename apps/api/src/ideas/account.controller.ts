import { Controller, Inject } from '@nestjs/common';
import { IDEAS_READS, TERRITORY, type IdeasReads, type Territory } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, refuse, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { accountView, chosenView } from './account.presenter.js';

type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** What became of what residents propose: of all of it in a municipality, and of what one supports. */
@Controller()
export class AccountController {
  constructor(
    @Inject(TERRITORY) private readonly territory: Territory,
    @Inject(IDEAS_READS) private readonly ideas: IdeasReads,
  ) {}

  @Serves(ENDPOINTS['municipalities.account'])
  async account(
    @Input() { params }: InputOf<Endpoints['municipalities.account']>,
  ): Answer<'municipalities.account'> {
    const { municipality } = params;
    if (!(await this.territory.municipality(municipality))) return refuse('request.not-found');
    const [counts, account] = await Promise.all([
      this.territory.counts(municipality),
      this.ideas.account(municipality),
    ]);
    return ok(accountView({ counts, ...account }));
  }

  @Serves(ENDPOINTS['my-picks.list'])
  async picks(@Me() me: Person): Answer<'my-picks.list'> {
    const { today, picks } = await this.ideas.picks(me.id);
    return ok({ picks: picks.map((row) => ({ ...chosenView(row, today), status: row.status })) });
  }
}
