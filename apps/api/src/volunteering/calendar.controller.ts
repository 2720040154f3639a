import { Controller, Inject, Param } from '@nestjs/common';
import { CALENDARS, type Calendars } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, type Result } from '@talka/kernel';
import { ENV, Me, PublicPage, RefusedRequest, Reply, Serves, type Env } from '@talka/platform';
import type { FastifyReply } from 'fastify';
import { calendarText } from './calendar.presenter.js';

type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** An address of 256 bits, as this server makes them. */
const FILE = /^([A-Za-z0-9_-]{43})\.ics$/;

/** Shifts and sessions of workshops in the calendar that somebody uses anyway: it asks for them under an address of its own. */
@Controller()
export class CalendarController {
  constructor(
    @Inject(CALENDARS) private readonly calendars: Calendars,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Serves(ENDPOINTS['my-calendar.read'])
  async since(@Me() me: Person): Answer<'my-calendar.read'> {
    return ok({ since: (await this.calendars.since(me.id))?.toISOString() ?? null });
  }

  @Serves(ENDPOINTS['my-calendar.open'])
  async open(@Me() me: Person): Answer<'my-calendar.open'> {
    const opened = await this.calendars.open(me.id);
    if (!opened.ok) return opened;
    const { token, since } = opened.value;
    return ok({ since: since.toISOString(), path: `/calendar/${token}.ics` });
  }

  @Serves(ENDPOINTS['my-calendar.close'])
  async close(@Me() me: Person): Answer<'my-calendar.close'> {
    const closed = await this.calendars.close(me.id);
    return closed.ok ? ok(undefined) : closed;
  }

  @PublicPage('/calendar/:file')
  async feed(@Param('file') file: string, @Reply() reply: FastifyReply): Promise<void> {
    const [, token] = FILE.exec(file) ?? [];
    const calendar = token === undefined ? undefined : await this.calendars.read(token);
    if (calendar?.ok === false) throw new RefusedRequest(calendar.refusal);
    if (!calendar?.value) throw new RefusedRequest({ code: 'file.not-found' });
    void reply
      .type('text/calendar; charset=utf-8')
      .headers({ 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex' })
      .send(calendarText(calendar.value, new URL(this.env.TALKA_ORIGIN)));
  }
}
