import { Controller, Inject } from '@nestjs/common';
import { PROGRAMME, type Programme } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import { ok, refuse, type Result } from '@talka/kernel';
import { Input, RefusedRequest, Serves } from '@talka/platform';
import { fromCursor, toCursor } from '../paging.js';
import { searchOf } from './asked.js';
import { eventCard, eventView } from './programme.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

const PAGE = 40;

/** What happens in the programme, for everyone. */
@Controller()
export class ProgrammeEventsController {
  constructor(@Inject(PROGRAMME) private readonly programme: Programme) {}

  @Serves(ENDPOINTS['programme-events.list'])
  async list(@Input() { query }: In<'programme-events.list'>): Answer<'programme-events.list'> {
    const { after, limit = PAGE, ...asked } = query;
    const found = await this.programme.list(searchOf(asked), { after: placeOf(after), limit: limit + 1 });
    const last = found.length > limit ? found[limit - 1] : undefined;
    return ok({
      events: found.slice(0, limit).map(eventCard),
      next: toCursor(last ? { from: last.starts_at.toISOString(), number: last.number } : null),
    });
  }

  @Serves(ENDPOINTS['programme-events.read'])
  async read(@Input() { params }: In<'programme-events.read'>): Answer<'programme-events.read'> {
    const row = await this.programme.one(params.number);
    return row?.published_at ? ok(eventView(row)) : refuse('programme-event.not-found');
  }
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const HIGHEST = 2_000_000_000;

/** @throws RefusedRequest where the cursor was never given out */
function placeOf(after: string | undefined): { startsAt: Date; number: number } | undefined {
  const place = fromCursor<{ from: string; number: number }>(after, { from: 'string', number: 'number' });
  if (!place) return undefined;
  const { from, number } = place;
  const isGiven = MOMENT.test(from) && !Number.isNaN(Date.parse(from)) && Number.isInteger(number);
  if (!isGiven || Math.abs(number) > HIGHEST)
    throw new RefusedRequest({ code: 'request.invalid', params: { count: 1 } }, [
      { code: 'field.invalid', field: 'after' },
    ]);
  return { startsAt: new Date(from), number };
}
