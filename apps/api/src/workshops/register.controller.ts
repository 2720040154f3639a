import { Controller, Inject } from '@nestjs/common';
import { REGISTERS, type Registers } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, refuse, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { deviceId, sessionId } from '@talka/workshops';
import { answerView, factFrom, factView, registerView } from './register.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** Registers of attendance: taken along by whoever keeps them, and put together here. */
@Controller()
export class RegisterController {
  constructor(@Inject(REGISTERS) private readonly registers: Registers) {}

  @Serves(ENDPOINTS['registers.prepare'])
  async prepare(@Input() { query }: In<'registers.prepare'>, @Me() me: Person): Answer<'registers.prepare'> {
    if (await this.registers.isRevoked(me.id, query.device)) return refuse('fact.device-revoked');
    const rows = await this.registers.prepare(me.id);
    return ok({ registers: rows.map(registerView(this.registers)) });
  }

  @Serves(ENDPOINTS['registers.send'])
  async send(@Input() { body }: In<'registers.send'>, @Me() me: Person): Answer<'registers.send'> {
    const facts = body.facts.map((fact) => factFrom(fact, body.device, me.id));
    const sent = await this.registers.send(me.id, deviceId(body.device), facts);
    return sent.ok ? ok({ facts: sent.value.map(answerView) }) : sent;
  }

  @Serves(ENDPOINTS['registers.since'])
  async since(
    @Input() { params, query }: In<'registers.since'>,
    @Me() me: Person,
  ): Answer<'registers.since'> {
    if (await this.registers.isRevoked(me.id, query.device)) return refuse('fact.device-revoked');
    const found = await this.registers.since(me.id, sessionId(params.register), query.after);
    if (!found) return refuse('register.not-found');
    return ok({ facts: found.facts.map(factView), checkpoint: found.checkpoint });
  }
}
