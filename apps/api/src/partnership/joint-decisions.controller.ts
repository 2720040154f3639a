import { Controller, Inject } from '@nestjs/common';
import { JOINT_DECISIONS, type JointDecisions } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { municipalityId, ok, refuse, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { jointCard, jointView } from './partnership.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;
type Where = { readonly municipality: string; readonly number: number };

/** What the municipalities decide together, one voice each. */
@Controller()
export class JointDecisionsController {
  constructor(@Inject(JOINT_DECISIONS) private readonly joint: JointDecisions) {}

  @Serves(ENDPOINTS['joint-decisions.list'])
  async list(): Answer<'joint-decisions.list'> {
    return ok({ decisions: (await this.joint.all()).map(jointCard) });
  }

  @Serves(ENDPOINTS['joint-decisions.read'])
  read(@Input() { params }: In<'joint-decisions.read'>): Answer<'joint-decisions.read'> {
    return this.shown(params.number);
  }

  @Serves(ENDPOINTS['joint-decisions.propose'])
  async propose(
    @Input() { params, body }: In<'joint-decisions.propose'>,
    @Me() me: Person,
  ): Answer<'joint-decisions.propose'> {
    const proposed = await this.joint.propose(me, municipalityId(params.municipality), body);
    return proposed.ok ? this.shown(proposed.value) : proposed;
  }

  @Serves(ENDPOINTS['joint-decisions.remark'])
  async remark(
    @Input() { params, body }: In<'joint-decisions.remark'>,
    @Me() me: Person,
  ): Answer<'joint-decisions.remark'> {
    return this.after(params, await this.joint.remark(me, at(params), body));
  }

  @Serves(ENDPOINTS['joint-decisions.speak'])
  async speak(
    @Input() { params, body }: In<'joint-decisions.speak'>,
    @Me() me: Person,
  ): Answer<'joint-decisions.speak'> {
    return this.after(params, await this.joint.speak(me, at(params), body));
  }

  @Serves(ENDPOINTS['joint-decisions.take-back'])
  async takeBack(
    @Input() { params }: In<'joint-decisions.take-back'>,
    @Me() me: Person,
  ): Answer<'joint-decisions.take-back'> {
    return this.after(params, await this.joint.takeBack(me, at(params)));
  }

  @Serves(ENDPOINTS['joint-decisions.withdraw'])
  async withdraw(
    @Input() { params, body }: In<'joint-decisions.withdraw'>,
    @Me() me: Person,
  ): Answer<'joint-decisions.withdraw'> {
    return this.after(params, await this.joint.withdraw(me, at(params), body.words));
  }

  @Serves(ENDPOINTS['joint-decisions.minute'])
  async minute(
    @Input() { params, body }: In<'joint-decisions.minute'>,
    @Me() me: Person,
  ): Answer<'joint-decisions.minute'> {
    const { revision, ...said } = body;
    return this.after(params, await this.joint.minute(me, { ...params, revision }, said));
  }

  private async after(
    { number }: { number: number },
    acted: Result<unknown>,
  ): Answer<'joint-decisions.read'> {
    return acted.ok ? this.shown(number) : acted;
  }

  private async shown(number: number): Answer<'joint-decisions.read'> {
    const row = await this.joint.one(number);
    return row ? ok(jointView(row)) : refuse('joint.not-found');
  }
}

const at = ({ municipality, number }: Where) => ({ municipality: municipalityId(municipality), number });
