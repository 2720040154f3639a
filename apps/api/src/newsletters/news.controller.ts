import { Controller, Inject } from '@nestjs/common';
import {
  NEWS_BY_LINK,
  NEWSLETTER_READS,
  NEWSLETTERS,
  type NewsByLink,
  type NewsletterReads,
  type NewsletterUseCases,
} from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { areaId, municipalityId, ok, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { interestView, linkView, ownNewsView } from './newsletter.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** What news of municipalities somebody wants: with an account, at an address alone, and by the link in a letter. */
@Controller()
export class NewsController {
  constructor(
    @Inject(NEWSLETTERS) private readonly news: NewsletterUseCases,
    @Inject(NEWSLETTER_READS) private readonly reads: NewsletterReads,
    @Inject(NEWS_BY_LINK) private readonly links: NewsByLink,
  ) {}

  @Serves(ENDPOINTS['news.ask'])
  async ask(@Input() { params, body }: In<'news.ask'>): Answer<'news.ask'> {
    const { email, language } = body;
    const asked = await this.news.ask({ email, language, ...interestIn(params.municipality, body) });
    return asked.ok ? ok({ hours: asked.value }) : asked;
  }

  @Serves(ENDPOINTS['news.confirm'])
  async confirm(@Input() { body }: In<'news.confirm'>): Answer<'news.confirm'> {
    const confirmed = await this.news.confirm(body.token);
    return confirmed.ok ? ok(interestView(confirmed.value)) : confirmed;
  }

  @Serves(ENDPOINTS['my-news.read'])
  async own(@Me() me: Person): Answer<'my-news.read'> {
    return ok(ownNewsView(await this.reads.ofPerson(me.id)));
  }

  @Serves(ENDPOINTS['my-news.follow'])
  async follow(@Input() { params, body }: In<'my-news.follow'>, @Me() me: Person): Answer<'my-news.follow'> {
    const followed = await this.news.follow(me, interestIn(params.municipality, body));
    return followed.ok ? this.own(me) : followed;
  }

  @Serves(ENDPOINTS['my-news.stop'])
  async stop(@Input() { params }: In<'my-news.stop'>, @Me() me: Person): Answer<'my-news.stop'> {
    const stopped = await this.news.stop(me, municipalityId(params.municipality));
    return stopped.ok ? this.own(me) : stopped;
  }

  @Serves(ENDPOINTS['news-link.read'])
  async readLink(@Input() { body }: In<'news-link.read'>): Answer<'news-link.read'> {
    const known = await this.links.read(body.token);
    return known.ok ? ok(linkView(known.value)) : known;
  }

  @Serves(ENDPOINTS['news-link.stop'])
  async stopByLink(@Input() { body }: In<'news-link.stop'>): Answer<'news-link.stop'> {
    const left = await this.links.stop(body.token, body.all);
    return left.ok ? ok(linkView(left.value)) : left;
  }
}

const interestIn = (municipality: string, { area, topics }: In<'my-news.follow'>['body']) => ({
  municipality: municipalityId(municipality),
  area: area === null ? null : areaId(area),
  topics,
});
