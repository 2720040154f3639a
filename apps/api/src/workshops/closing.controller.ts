import { Controller, Inject } from '@nestjs/common';
import { REGISTERS, type Registers } from '@talka/composition';
import { ENDPOINTS, type ClosingView, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, personId, refuse, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { sessionId, workshopId } from '@talka/workshops';
import { closingView, passView } from './closing.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** Who completes a workshop, and people who check themselves in. */
@Controller()
export class ClosingController {
  constructor(@Inject(REGISTERS) private readonly registers: Registers) {}

  @Serves(ENDPOINTS['closings.read'])
  read(@Input() { params }: In<'closings.read'>, @Me() me: Person): Promise<Result<ClosingView>> {
    return this.view(params.workshop, me);
  }

  @Serves(ENDPOINTS['closings.close'])
  async close(
    @Input() { params, body }: In<'closings.close'>,
    @Me() me: Person,
  ): Promise<Result<ClosingView>> {
    const closed = await this.registers.close(me.id, workshopId(params.workshop), body.facts);
    return closed.ok ? this.view(params.workshop, me) : closed;
  }

  @Serves(ENDPOINTS['closings.reopen'])
  async reopen(
    @Input() { params, body }: In<'closings.reopen'>,
    @Me() me: Person,
  ): Promise<Result<ClosingView>> {
    const reopened = await this.registers.reopen(me.id, workshopId(params.workshop), body.reason);
    return reopened.ok ? this.view(params.workshop, me) : reopened;
  }

  @Serves(ENDPOINTS['self-check-in.enter'])
  enter(
    @Input() { params, body }: In<'self-check-in.enter'>,
    @Me() me: Person,
  ): Answer<'self-check-in.enter'> {
    return this.registers.checkInSelf(me.id, sessionId(params.register), body.code);
  }

  @Serves(ENDPOINTS['self-check-in.pass'])
  async pass(
    @Input() { params, query }: In<'self-check-in.pass'>,
    @Me() me: Person,
  ): Answer<'self-check-in.pass'> {
    const whose = personId(query.person ?? me.id);
    const code = await this.registers.pass(me.id, whose, sessionId(params.register));
    return code ? ok(passView(code)) : refuse('self-check-in.no-pass');
  }

  private async view(id: string, me: Person): Promise<Result<ClosingView>> {
    const seen = await this.registers.outlook(me.id, workshopId(id));
    return seen.ok ? ok(closingView(seen.value, await this.registers.title(id))) : seen;
  }
}
