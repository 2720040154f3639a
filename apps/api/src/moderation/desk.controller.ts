import { Controller, Inject } from '@nestjs/common';
import { DESK_READS, MODERATION, type DeskReads, type ModerationUseCases } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, type Result } from '@talka/kernel';
import { caseId } from '@talka/moderation';
import { Input, Me, Serves } from '@talka/platform';
import { fromCursor, toCursor } from '../paging.js';
import { CaseViews, readerOf } from './case-views.js';
import { caseCard } from './case.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

const PAGE = 30;

/** A municipality's desk: what waits for a decision, and deciding. */
@Controller()
export class DeskController {
  constructor(
    @Inject(MODERATION) private readonly moderation: ModerationUseCases,
    @Inject(DESK_READS) private readonly reads: DeskReads,
    private readonly cases: CaseViews,
  ) {}

  @Serves(ENDPOINTS['cases.list'])
  async list(@Input() { query }: In<'cases.list'>, @Me() me: Person): Answer<'cases.list'> {
    const { sort, after, ...filter } = query;
    const reader = readerOf(me);
    const position = fromCursor<{ at: string; id: string }>(after, { at: 'string', id: 'string' });
    const [page, summary, onDuty] = await Promise.all([
      this.reads.queue({ ...filter, ...reader }, { sort, after: position, limit: PAGE }),
      this.reads.summary(reader, filter.municipality),
      this.reads.onDuty(me.id),
    ]);
    return ok({
      cases: page.cards.map((row) => caseCard(row, me.id)),
      next: toCursor(page.next),
      waiting: summary.waiting,
      oldestOpenedAt: summary.oldest?.toISOString() ?? null,
      onDuty,
    });
  }

  @Serves(ENDPOINTS['cases.read'])
  read(@Input() { params }: In<'cases.read'>, @Me() me: Person): Answer<'cases.read'> {
    return this.cases.view(params.case, me);
  }

  @Serves(ENDPOINTS['cases.claim'])
  async claim(@Input() { params }: In<'cases.claim'>, @Me() me: Person): Answer<'cases.claim'> {
    return this.cases.shown(await this.moderation.claim(me, caseId(params.case)), me);
  }

  @Serves(ENDPOINTS['cases.release'])
  async release(@Input() { params }: In<'cases.release'>, @Me() me: Person): Answer<'cases.release'> {
    return this.cases.shown(await this.moderation.release(me, caseId(params.case)), me);
  }

  @Serves(ENDPOINTS['cases.decide'])
  async decide(@Input() { params, body }: In<'cases.decide'>, @Me() me: Person): Answer<'cases.decide'> {
    return this.cases.shown(await this.moderation.decide(me, { id: caseId(params.case), ...body }), me);
  }
}
