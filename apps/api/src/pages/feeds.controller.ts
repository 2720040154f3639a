import { Controller, Inject } from '@nestjs/common';
import { IDEAS_READS, type CardRow, type IdeasReads } from '@talka/composition';
import { translator } from '@talka/i18n';
import { ENV, PublicPage, Reply, type Env } from '@talka/platform';
import { Feed } from 'feed';
import type { FastifyReply } from 'fastify';
import { escapeHtml } from './html.js';

const LENGTH = 30;
const asItIs = (text: string): string => text;

/** The newest ideas for feed readers and neighbours' websites. */
@Controller()
export class FeedsController {
  constructor(
    @Inject(IDEAS_READS) private readonly ideas: IdeasReads,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @PublicPage('/ideas.rss')
  async rss(@Reply() reply: FastifyReply): Promise<void> {
    void this.send(reply, 'application/rss+xml', (await this.feed(escapeHtml)).rss2());
  }

  @PublicPage('/ideas.atom')
  async atom(@Reply() reply: FastifyReply): Promise<void> {
    void this.send(reply, 'application/atom+xml', (await this.feed(escapeHtml)).atom1());
  }

  @PublicPage('/ideas.json')
  async json(@Reply() reply: FastifyReply): Promise<void> {
    void this.send(reply, 'application/feed+json', (await this.feed(asItIs)).json1());
  }

  @PublicPage('/robots.txt')
  robots(@Reply() reply: FastifyReply): void {
    void reply
      .type('text/plain')
      .send(`User-agent: *\nDisallow: /api/\nDisallow: /me\nDisallow: /desk\nDisallow: /dev/\n`);
  }

  private send(reply: FastifyReply, type: string, text: string): FastifyReply {
    return reply.type(`${type}; charset=utf-8`).header('cache-control', 'public, no-cache').send(text);
  }

  /** @param written how a text is written there: readers of RSS and Atom take it for HTML, those of JSON for text */
  private async feed(written: (text: string) => string): Promise<Feed> {
    const { cards } = await this.ideas.list({}, { sort: 'newest', after: null, limit: LENGTH });
    const origin = new URL(this.env.TALKA_ORIGIN).origin;
    const t = translator('lv', 'public');
    const feed = new Feed({
      id: `${origin}/ideas`,
      link: `${origin}/ideas`,
      title: `Talka: ${t('home.newest')}`,
      description: t('home.lead'),
      language: 'lv',
      copyright: '',
      feedLinks: { rss: `${origin}/ideas.rss`, atom: `${origin}/ideas.atom`, json: `${origin}/ideas.json` },
      ...(cards[0] ? { updated: cards[0].published_at } : {}),
    });
    for (const card of cards) feed.addItem(this.item(card, origin, written));
    return feed;
  }

  private item(
    card: CardRow,
    origin: string,
    written: (text: string) => string,
  ): Parameters<Feed['addItem']>[0] {
    const address = `${origin}/ideas/${card.number}`;
    return {
      id: address,
      link: address,
      title: written(card.title),
      description: written(card.summary),
      date: card.published_at,
    };
  }
}
