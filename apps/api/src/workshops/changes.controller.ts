import { Controller, Inject } from '@nestjs/common';
import { LEADING, WORKSHOP_READS, type Leading, type WorkshopReads } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type LedWorkshopView } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { ledWorkshopView } from './workshops.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type View = Promise<Result<LedWorkshopView>>;

/** What changes of a published workshop: sessions called off or moved, what is asked of everybody, and what is written to them. */
@Controller()
export class WorkshopChangesController {
  constructor(
    @Inject(LEADING) private readonly leading: Leading,
    @Inject(WORKSHOP_READS) private readonly reads: WorkshopReads,
  ) {}

  @Serves(ENDPOINTS['led-workshops.call-off'])
  async callOff(@Input() { params, body }: In<'led-workshops.call-off'>, @Me() me: Person): View {
    return this.shown(me, params.number, await this.leading.callOff(me, { ...params, ...body }));
  }

  @Serves(ENDPOINTS['led-workshops.call-off-session'])
  async callOffSession(
    @Input() { params, body }: In<'led-workshops.call-off-session'>,
    @Me() me: Person,
  ): View {
    return this.shown(me, params.number, await this.leading.callOffSession(me, { ...params, ...body }));
  }

  @Serves(ENDPOINTS['led-workshops.move-session'])
  async move(@Input() { params, body }: In<'led-workshops.move-session'>, @Me() me: Person): View {
    const during = { from: new Date(body.from), until: new Date(body.until) };
    const moved = await this.leading.moveSession(me, { ...params, during, reason: body.reason });
    return this.shown(me, params.number, moved);
  }

  @Serves(ENDPOINTS['led-workshops.change-questions'])
  async ask(@Input() { params, body }: In<'led-workshops.change-questions'>, @Me() me: Person): View {
    return this.shown(me, params.number, await this.leading.changeQuestions(me, { ...params, ...body }));
  }

  @Serves(ENDPOINTS['led-workshops.write'])
  async write(@Input() { params, body }: In<'led-workshops.write'>, @Me() me: Person): View {
    return this.shown(me, params.number, await this.leading.write(me, { ...params, ...body }));
  }

  private async shown(me: Person, number: number, acted: Result<unknown>): View {
    if (!acted.ok) return acted;
    const own = await this.leading.read(me, number);
    return own.ok ? ok(ledWorkshopView(own.value, await this.reads.parts(number))) : own;
  }
}
