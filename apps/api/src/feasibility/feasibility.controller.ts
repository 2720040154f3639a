import { Controller, Inject } from '@nestjs/common';
import {
  FEASIBILITY,
  FEASIBILITY_READS,
  type FeasibilityReads,
  type FeasibilityUseCases,
} from '@talka/composition';
import {
  ENDPOINTS,
  type CostingBody,
  type Endpoints,
  type FeasibilityView,
  type InputOf,
  type OutputOf,
} from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ideaId, type Costing, type IdeaHere } from '@talka/ideas';
import { cents, municipalityId, ok, personId, refuse, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { feasibilityCard, feasibilityView } from './feasibility.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;
type View = Promise<Result<FeasibilityView>>;
type At = { readonly municipality: string; readonly number: number };

const costingFrom = (body: CostingBody): Costing => ({
  lines: body.lines.map((line) => ({ what: line.what, cents: cents(line.cents) })),
  upkeep: cents(body.upkeep),
  notCosted: body.notCosted,
});

/** Whether ideas can be carried out: what waits, what it costs, what is found. */
@Controller()
export class FeasibilityController {
  constructor(
    @Inject(FEASIBILITY) private readonly feasibility: FeasibilityUseCases,
    @Inject(FEASIBILITY_READS) private readonly reads: FeasibilityReads,
  ) {}

  @Serves(ENDPOINTS['feasibility.list'])
  async list(@Input() { params, query }: In<'feasibility.list'>): Answer<'feasibility.list'> {
    return ok({ ideas: (await this.reads.list(params.municipality, query.show)).map(feasibilityCard) });
  }

  @Serves(ENDPOINTS['feasibility.read'])
  read(@Input() { params }: In<'feasibility.read'>, @Me() me: Person): View {
    return this.view(params, me);
  }

  @Serves(ENDPOINTS['feasibility.take-up'])
  takeUp(@Input() { params, body }: In<'feasibility.take-up'>, @Me() me: Person): View {
    return this.done(params, me, (here) => this.feasibility.takeUp(me, { ...here, ...body }));
  }

  @Serves(ENDPOINTS['feasibility.assign'])
  assign(@Input() { params, body }: In<'feasibility.assign'>, @Me() me: Person): View {
    const person = personId(body.person);
    return this.done(params, me, (here) => this.feasibility.assign(me, { ...here, person }));
  }

  @Serves(ENDPOINTS['feasibility.relieve'])
  relieve(@Input() { params }: In<'feasibility.relieve'>, @Me() me: Person): View {
    const person = personId(params.person);
    return this.done(params, me, (here) => this.feasibility.relieve(me, { ...here, person }));
  }

  @Serves(ENDPOINTS['feasibility.save'])
  saveCosting(@Input() { params, body }: In<'feasibility.save'>, @Me() me: Person): View {
    const { revision } = body;
    const costing = costingFrom(body.costing);
    return this.done(params, me, (here) => this.feasibility.saveCosting(me, { ...here, revision, costing }));
  }

  @Serves(ENDPOINTS['feasibility.decide'])
  decide(@Input() { params, body }: In<'feasibility.decide'>, @Me() me: Person): View {
    return this.done(params, me, (here) => this.feasibility.find(me, { ...here, ...body }));
  }

  @Serves(ENDPOINTS['feasibility.appeal'])
  decideAppeal(@Input() { params, body }: In<'feasibility.appeal'>, @Me() me: Person): View {
    return this.done(params, me, (here) => this.feasibility.decideAppeal(me, { ...here, ...body }));
  }

  @Serves(ENDPOINTS['feasibility.bring-back'])
  bringBack(@Input() { params }: In<'feasibility.bring-back'>, @Me() me: Person): View {
    return this.done(params, me, (here) => this.feasibility.bringBack(me, here));
  }

  private async done(at: At, me: Person, act: (here: IdeaHere) => Promise<Result<unknown>>): View {
    const id = await this.reads.idOf(at.number);
    if (!id) return refuse('idea.not-found');
    const acted = await act({ municipality: municipalityId(at.municipality), id: ideaId(id) });
    return acted.ok ? this.view(at, me) : acted;
  }

  private async view({ municipality, number }: At, me: Person): View {
    const idea = await this.reads.one(municipality, number);
    if (!idea) return refuse('idea.not-found');
    const [assessments, officials] = await Promise.all([
      this.reads.assessments(idea.id),
      this.reads.officials(municipality, idea.authors),
    ]);
    return ok(feasibilityView({ municipality, idea, assessments, officials }, me, new Date()));
  }
}
