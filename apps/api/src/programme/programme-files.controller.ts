import { Controller, Inject, Param, Query } from '@nestjs/common';
import { PROGRAMME, type Programme, type ProgrammePageRow } from '@talka/composition';
import { ENDPOINTS } from '@talka/contracts';
import { translator } from '@talka/i18n';
import { DAY, later } from '@talka/kernel';
import { ENV, PublicPage, readerLanguage, RefusedRequest, Reply, type Env } from '@talka/platform';
import { textIn } from '@talka/programme';
import type { Language } from '@talka/territory';
import { Feed } from 'feed';
import type { FastifyReply } from 'fastify';
import { sendFile } from '../open-data/send-file.js';
import { table } from '../open-data/table.js';
import { escapeHtml } from '../pages/html.js';
import { searchOf } from './asked.js';
import { eventsCalendar } from './programme-calendar.js';
import { rowsOfEvents } from './programme-table.js';

const NUMBER = /^[1-9]\d{0,8}$/;
const AHEAD = 366 * DAY;
const [MOST_IN_CALENDAR, MOST_IN_FEED, MOST_IN_TABLE] = [2_000, 30, 50_000];

/** The programme for calendars, feed readers and spreadsheets. */
@Controller()
export class ProgrammeFilesController {
  constructor(
    @Inject(PROGRAMME) private readonly programme: Programme,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** What comes within a year, narrowed as the page of the calendar is. */
  @PublicPage('/calendar/events.ics', 'file')
  async calendar(@Query() query: Record<string, unknown>, @Reply() reply: FastifyReply): Promise<void> {
    const { language, ...asked } = query;
    const read = FILTERS.safeParse(asked);
    if (!read.success) throw new RefusedRequest({ code: 'request.invalid', params: { count: 1 } });
    const search = searchOf(read.data);
    const until = search.until ?? later(search.from, AHEAD);
    const events = await this.programme.whole({ ...search, until }, MOST_IN_CALENDAR);
    this.send(reply, 'text/calendar', eventsCalendar(events, languageOf(language), this.origin), 'talka.ics');
  }

  @PublicPage('/api/v1/programme/events/:number/calendar.ics', 'file')
  async one(
    @Param('number') number: string,
    @Query('language') language: unknown,
    @Reply() reply: FastifyReply,
  ): Promise<void> {
    const event = NUMBER.test(number) ? await this.programme.one(Number(number)) : undefined;
    if (!event?.published_at) throw new RefusedRequest({ code: 'programme-event.not-found' });
    const text = eventsCalendar([event], languageOf(language), this.origin);
    this.send(reply, 'text/calendar', text, `event-${number}.ics`);
  }

  /** What was announced last. */
  @PublicPage('/calendar/events.rss')
  async rss(@Query('language') asked: unknown, @Reply() reply: FastifyReply): Promise<void> {
    const language = languageOf(asked);
    const t = translator(language, 'programme');
    const { origin } = this.origin;
    const events = await this.programme.newest(MOST_IN_FEED);
    const [newest] = events;
    const feed = new Feed({
      ...{ id: `${origin}/calendar`, link: `${origin}/calendar`, language, copyright: '' },
      ...{ title: `Talka: ${t('calendar.title')}`, description: t('calendar.lead') },
      feedLinks: { rss: `${origin}/calendar/events.rss` },
      ...(newest?.published_at ? { updated: newest.published_at } : {}),
    });
    for (const it of events) feed.addItem(itemOf(it, language, origin));
    void reply
      .type('application/rss+xml; charset=utf-8')
      .header('cache-control', 'public, no-cache')
      .send(feed.rss2());
  }

  @PublicPage('/open-data/programme-events.csv', 'file')
  async csv(@Reply() reply: FastifyReply): Promise<void> {
    const rows = await this.rows();
    void sendFile(reply, 'text/csv', table(rows.head, rows.lines));
  }

  @PublicPage('/open-data/programme-events.json', 'file')
  async json(@Reply() reply: FastifyReply): Promise<void> {
    const { head, lines } = await this.rows();
    const about =
      'Events of the programme planned with Talka that were to end within the last year or later: a row for each.';
    const rows = lines.map((line) => Object.fromEntries(head.map((name, at) => [name, line[at]])));
    void sendFile(reply, 'application/json', JSON.stringify({ about, licence: 'CC0-1.0', rows }));
  }

  private async rows() {
    return rowsOfEvents(await this.programme.whole({ from: later(new Date(), -AHEAD) }, MOST_IN_TABLE));
  }

  private get origin(): URL {
    return new URL(this.env.TALKA_ORIGIN);
  }

  private send(reply: FastifyReply, type: string, text: string, name: string): void {
    void reply
      .type(`${type}; charset=utf-8`)
      .headers({
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'public, max-age=60',
      })
      .send(text);
  }
}

/** What the list of events can be narrowed by, narrows the file too. */
const FILTERS = ENDPOINTS['programme-events.list'].query.omit({ after: true, limit: true });

/** A link says its language in the address; what is not one of the site's is answered in Latvian. */
const languageOf = (asked: unknown): Language =>
  readerLanguage({ headers: { 'accept-language': String(asked) } });

/** Readers of RSS take what stands there for HTML. */
function itemOf(it: ProgrammePageRow, language: Language, origin: string): Parameters<Feed['addItem']>[0] {
  const address = `${origin}/calendar/events/${it.number}`;
  return {
    ...{ id: address, link: address },
    title: escapeHtml(textIn(it.texts, language, 'title').words),
    description: escapeHtml(textIn(it.texts, language, 'about').words),
    date: it.published_at ?? it.now,
  };
}
