import { Controller, Inject } from '@nestjs/common';
import { FAIRNESS, type Fairness } from '@talka/composition';
import {
  ENDPOINTS,
  type CaseView,
  type Endpoints,
  type InputOf,
  type RecusalsView,
  type TemplatesView,
} from '@talka/contracts';
import type { Person } from '@talka/identity';
import { municipalityId, ok, type Result } from '@talka/kernel';
import { caseId } from '@talka/moderation';
import { Input, Me, Serves } from '@talka/platform';
import { CaseViews } from './case-views.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;

/** What keeps moderation fair: what is usually written, and who stands aside. */
@Controller()
export class FairnessController {
  constructor(
    @Inject(FAIRNESS) private readonly fairness: Fairness,
    private readonly cases: CaseViews,
  ) {}

  @Serves(ENDPOINTS['reason-templates.list'])
  templates(@Input() { params }: In<'reason-templates.list'>): Promise<TemplatesView> {
    return this.templatesOf(params.municipality);
  }

  @Serves(ENDPOINTS['reason-templates.keep'])
  async keep(
    @Input() { params, body }: In<'reason-templates.keep'>,
    @Me() me: Person,
  ): Promise<Result<TemplatesView>> {
    const kept = await this.fairness.keepTemplate(me, { ...of(params), ...body });
    return kept.ok ? ok(await this.templatesOf(params.municipality)) : kept;
  }

  @Serves(ENDPOINTS['reason-templates.drop'])
  async drop(
    @Input() { params }: In<'reason-templates.drop'>,
    @Me() me: Person,
  ): Promise<Result<TemplatesView>> {
    const dropped = await this.fairness.dropTemplate(me, of(params));
    return dropped.ok ? ok(await this.templatesOf(params.municipality)) : dropped;
  }

  @Serves(ENDPOINTS['cases.declare-close'])
  async declare(@Input() { params }: In<'cases.declare-close'>, @Me() me: Person): Promise<Result<CaseView>> {
    return this.cases.shown(await this.fairness.declareClose(me, caseId(params.case)), me);
  }

  @Serves(ENDPOINTS['my-recusals.list'])
  recusals(@Me() me: Person): Promise<RecusalsView> {
    return this.recusalsOf(me);
  }

  @Serves(ENDPOINTS['my-recusals.withdraw'])
  async withdraw(
    @Input() { params }: In<'my-recusals.withdraw'>,
    @Me() me: Person,
  ): Promise<Result<RecusalsView>> {
    const withdrawn = await this.fairness.withdrawRecusal(me, params.recusal);
    return withdrawn.ok ? ok(await this.recusalsOf(me)) : withdrawn;
  }

  private async templatesOf(municipality: string): Promise<TemplatesView> {
    const found = await this.fairness.templates(municipality);
    return {
      templates: found.map(({ changed_at: at, ...row }) => ({ ...row, changedAt: at.toISOString() })),
    };
  }

  private async recusalsOf(me: Person): Promise<RecusalsView> {
    const found = await this.fairness.recusals(me.id);
    return { recusals: found.map(({ since, ...row }) => ({ ...row, since: since.toISOString() })) };
  }
}

const of = ({ municipality, reason }: In<'reason-templates.drop'>['params']) => ({
  municipality: municipalityId(municipality),
  reason,
});
