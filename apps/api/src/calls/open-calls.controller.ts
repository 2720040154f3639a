import { Controller, Inject } from '@nestjs/common';
import { OPEN_CALLS, type OpenCalls } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { cents, municipalityId, ok, refuse, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { callDeskView, callView, openCallCard } from './open-calls.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

const here = ({ municipality, number }: { municipality: string; number: number }) => ({
  ...{ municipality: municipalityId(municipality), number },
});

/** Open calls for everyone, and for the office whose they are. */
@Controller()
export class OpenCallsController {
  constructor(@Inject(OPEN_CALLS) private readonly calls: OpenCalls) {}

  @Serves(ENDPOINTS['open-calls.list'])
  async list(): Answer<'open-calls.list'> {
    return ok({ calls: (await this.calls.all()).map(openCallCard) });
  }

  @Serves(ENDPOINTS['open-calls.read'])
  read(@Input() { params }: In<'open-calls.read'>): Answer<'open-calls.read'> {
    return this.shown(params.number);
  }

  @Serves(ENDPOINTS['open-calls.announce'])
  async announce(
    @Input() { params, body }: In<'open-calls.announce'>,
    @Me() me: Person,
  ): Answer<'open-calls.announce'> {
    const it = { ...body, sum: cents(body.sum) };
    const announced = await this.calls.announce(me, municipalityId(params.municipality), it);
    return announced.ok ? this.shown(announced.value) : announced;
  }

  @Serves(ENDPOINTS['open-calls.change'])
  async change(
    @Input() { params, body }: In<'open-calls.change'>,
    @Me() me: Person,
  ): Answer<'open-calls.change'> {
    const changed = await this.calls.change(me, here(params), { ...body, sum: cents(body.sum) });
    return changed.ok ? this.shown(params.number) : changed;
  }

  @Serves(ENDPOINTS['open-calls.call-off'])
  async callOff(
    @Input() { params, body }: In<'open-calls.call-off'>,
    @Me() me: Person,
  ): Answer<'open-calls.call-off'> {
    const called = await this.calls.callOff(me, here(params), body.words);
    return called.ok ? this.shown(params.number) : called;
  }

  @Serves(ENDPOINTS['open-calls.desk'])
  desk(@Input() { params }: In<'open-calls.desk'>): Answer<'open-calls.desk'> {
    return this.atDesk(params);
  }

  @Serves(ENDPOINTS['open-calls.appoint'])
  async appoint(
    @Input() { params, body }: In<'open-calls.appoint'>,
    @Me() me: Person,
  ): Answer<'open-calls.appoint'> {
    const appointed = await this.calls.appoint(me, here(params), body.email);
    return appointed.ok ? this.atDesk(params) : appointed;
  }

  @Serves(ENDPOINTS['open-calls.dismiss'])
  async dismiss(
    @Input() { params }: In<'open-calls.dismiss'>,
    @Me() me: Person,
  ): Answer<'open-calls.dismiss'> {
    const dismissed = await this.calls.dismiss(me, here(params), params.juror);
    return dismissed.ok ? this.atDesk(params) : dismissed;
  }

  @Serves(ENDPOINTS['open-calls.close-round'])
  async closeRound(
    @Input() { params }: In<'open-calls.close-round'>,
    @Me() me: Person,
  ): Answer<'open-calls.close-round'> {
    const closed = await this.calls.closeRound(me, here(params));
    return closed.ok ? this.atDesk(params) : closed;
  }

  @Serves(ENDPOINTS['open-calls.decide'])
  async decide(
    @Input() { params, body }: In<'open-calls.decide'>,
    @Me() me: Person,
  ): Answer<'open-calls.decide'> {
    const decisions = body.decisions.map((it) => ({
      ...it,
      amount: it.amount === null ? null : cents(it.amount),
    }));
    const decided = await this.calls.decide(me, here(params), decisions);
    return decided.ok ? this.atDesk(params) : decided;
  }

  @Serves(ENDPOINTS['open-calls.answer-report'])
  async answerReport(
    @Input() { params, body }: In<'open-calls.answer-report'>,
    @Me() me: Person,
  ): Answer<'open-calls.answer-report'> {
    const at = { ...here(params), application: params.application };
    const answered = await this.calls.answerReport(me, at, body);
    return answered.ok ? this.atDesk(params) : answered;
  }

  private async atDesk(at: { municipality: string; number: number }): Answer<'open-calls.desk'> {
    const [desk, call] = await Promise.all([this.calls.desk(at), this.calls.one(at.number)]);
    if (!desk || !call) return refuse('open-call.not-found');
    return ok(callDeskView(desk, await this.calls.result(call)));
  }

  private async shown(number: number): Answer<'open-calls.read'> {
    const row = await this.calls.one(number);
    if (!row) return refuse('open-call.not-found');
    return ok(callView(row, row.stage === 'decided' ? await this.calls.result(row) : undefined));
  }
}
