import { Controller, Inject } from '@nestjs/common';
import { DESK_READS, MODERATION, type DeskReads, type ModerationUseCases } from '@talka/composition';
import { ENDPOINTS, type CaseView, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import { municipalitiesOf, type Person } from '@talka/identity';
import { ok, personId, refuse, type Result } from '@talka/kernel';
import { caseId, mayDecide, type Case } from '@talka/moderation';
import { Input, Me, Serves } from '@talka/platform';
import { fromCursor, toCursor } from '../paging.js';
import { caseCard, caseView } from './case.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

const PAGE = 30;

const desksOf = (me: Person): string[] =>
  municipalitiesOf({ kind: 'person', ...me }, ['moderator', 'administrator']);

/** A municipality's desk: what waits for a decision, and deciding. */
@Controller()
export class DeskController {
  constructor(
    @Inject(MODERATION) private readonly moderation: ModerationUseCases,
    @Inject(DESK_READS) private readonly reads: DeskReads,
  ) {}

  @Serves(ENDPOINTS['cases.list'])
  async list(@Input() { query }: In<'cases.list'>, @Me() me: Person): Answer<'cases.list'> {
    const { municipality, sort, after, ...filter } = query;
    const municipalities = desksOf(me).filter((id) => municipality === undefined || id === municipality);
    const position = fromCursor<{ at: string; id: string }>(after, { at: 'string', id: 'string' });
    const [page, summary] = await Promise.all([
      this.reads.queue({ ...filter, municipalities, reader: me.id }, { sort, after: position, limit: PAGE }),
      this.reads.summary(municipalities),
    ]);
    return ok({
      cases: page.cards.map((row) => caseCard(row, me.id)),
      next: toCursor(page.next),
      waiting: summary.waiting,
      oldestOpenedAt: summary.oldest?.toISOString() ?? null,
    });
  }

  @Serves(ENDPOINTS['cases.read'])
  read(@Input() { params }: In<'cases.read'>, @Me() me: Person): Answer<'cases.read'> {
    return this.view(params.case, me);
  }

  @Serves(ENDPOINTS['cases.claim'])
  async claim(@Input() { params }: In<'cases.claim'>, @Me() me: Person): Answer<'cases.claim'> {
    return this.shown(await this.moderation.claim(me, caseId(params.case)), me);
  }

  @Serves(ENDPOINTS['cases.release'])
  async release(@Input() { params }: In<'cases.release'>, @Me() me: Person): Answer<'cases.release'> {
    return this.shown(await this.moderation.release(me, caseId(params.case)), me);
  }

  @Serves(ENDPOINTS['cases.decide'])
  async decide(@Input() { params, body }: In<'cases.decide'>, @Me() me: Person): Answer<'cases.decide'> {
    return this.shown(await this.moderation.decide(me, { id: caseId(params.case), ...body }), me);
  }

  private async shown(changed: Result<Case>, me: Person): Promise<Result<CaseView>> {
    return changed.ok ? this.view(changed.value.id, me) : changed;
  }

  private async view(id: string, me: Person): Promise<Result<CaseView>> {
    const card = await this.reads.one(id, desksOf(me));
    const idea = card && (await this.reads.idea(card.idea_id));
    if (!card || !idea) return refuse('case.not-found');
    const { comment_id } = card;
    const [files, authors, versions, statements, notes, similar, reports, comment] = await Promise.all([
      this.reads.files(card.idea_id),
      this.reads.authors(card.authors, card.idea_id),
      this.reads.versions(card.idea_id),
      comment_id === null ? this.reads.statements(card.idea_id) : this.reads.statementsOnComment(comment_id),
      comment_id === null ? this.reads.notes(card.idea_id) : this.reads.notesOnComment(comment_id),
      comment_id === null ? this.reads.similar(idea.title, card.municipality_id, card.idea_id) : [],
      this.reads.reports(card.id),
      comment_id === null ? undefined : this.reads.comment(comment_id),
    ]);
    const may = mayDecide(
      {
        decidedAt: card.closed_at,
        authors: card.authors.map(personId),
        reporters: card.reporters.map(personId),
        kind: card.kind,
        firstDecider: card.first_decider === null ? null : personId(card.first_decider),
      },
      me.id,
    );
    const blocked = may.ok ? null : may.refusal.code;
    return ok(
      caseView(
        {
          ...{ card, idea, files, authors, versions, statements, notes, similar, reports, blocked },
          comment: comment ?? null,
        },
        me.id,
        new Date(),
      ),
    );
  }
}
