import { randomUUID } from 'node:crypto';
import { Controller, Inject } from '@nestjs/common';
import {
  NEWSLETTER_READS,
  NEWSLETTERS,
  type NewsletterReads,
  type NewsletterUseCases,
} from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { areaId, municipalityId, ok, refuse, type Result } from '@talka/kernel';
import { letterId, type LetterDraft } from '@talka/newsletters';
import { Input, Me, Serves } from '@talka/platform';
import { letterCard, letterView } from './newsletter.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;
type Where = { readonly municipality: string; readonly letter: string };

/** The letters of a municipality, for who writes and sends them. */
@Controller()
export class LettersController {
  constructor(
    @Inject(NEWSLETTERS) private readonly letters: NewsletterUseCases,
    @Inject(NEWSLETTER_READS) private readonly reads: NewsletterReads,
  ) {}

  @Serves(ENDPOINTS['letters.list'])
  async list(@Input() { params: { municipality } }: In<'letters.list'>): Answer<'letters.list'> {
    const readers = await this.reads.readers(municipality);
    return ok({ letters: (await this.reads.letters(municipality)).map(letterCard), ...readers });
  }

  @Serves(ENDPOINTS['letters.count'])
  async count(@Input() { params, body }: In<'letters.count'>): Answer<'letters.count'> {
    return ok({ recipients: await this.reads.audience(params.municipality, segmentIn(body)) });
  }

  @Serves(ENDPOINTS['letters.draft'])
  async draft(@Input() { params, body }: In<'letters.draft'>, @Me() me: Person): Answer<'letters.draft'> {
    const { municipality } = params;
    const drafted = await this.letters.draft(me, municipalityId(municipality), draftIn(body));
    return drafted.ok ? this.shown({ municipality, letter: drafted.value }) : drafted;
  }

  @Serves(ENDPOINTS['letters.read'])
  read(@Input() { params }: In<'letters.read'>): Answer<'letters.read'> {
    return this.shown(params);
  }

  @Serves(ENDPOINTS['letters.save'])
  async save(@Input() { params, body }: In<'letters.save'>, @Me() me: Person): Answer<'letters.save'> {
    return this.after(params, await this.letters.save(me, { ...at(params), ...body }, draftIn(body)));
  }

  @Serves(ENDPOINTS['letters.drop'])
  async drop(@Input() { params, query }: In<'letters.drop'>, @Me() me: Person): Answer<'letters.drop'> {
    const dropped = await this.letters.drop(me, { ...at(params), ...query });
    return dropped.ok ? ok({ dropped: true as const }) : dropped;
  }

  @Serves(ENDPOINTS['letters.try'])
  async tryOut(@Input() { params, body }: In<'letters.try'>, @Me() me: Person): Answer<'letters.try'> {
    const tried = await this.letters.tryOut(me, { ...at(params), ...body, onceKey: randomUUID() });
    return tried.ok ? ok({ promised: true as const }) : tried;
  }

  @Serves(ENDPOINTS['letters.start'])
  async start(@Input() { params, body }: In<'letters.start'>, @Me() me: Person): Answer<'letters.start'> {
    return this.after(params, await this.letters.start(me, { ...at(params), ...body }));
  }

  @Serves(ENDPOINTS['letters.steer'])
  async steer(@Input() { params, body }: In<'letters.steer'>, @Me() me: Person): Answer<'letters.steer'> {
    return this.after(params, await this.letters.steer(me, { ...at(params), ...body }));
  }

  private async after(where: Where, acted: Result<unknown>): Answer<'letters.read'> {
    return acted.ok ? this.shown(where) : acted;
  }

  private async shown({ municipality, letter }: Where): Answer<'letters.read'> {
    const row = await this.reads.letter(municipality, letter);
    return row ? ok(letterView(row)) : refuse('letter.not-found');
  }
}

const at = ({ municipality, letter }: Where) => ({
  municipality: municipalityId(municipality),
  letter: letterId(letter),
});

const segmentIn = ({ areas, topics }: In<'letters.count'>['body']) => ({ areas: areas.map(areaId), topics });
const draftIn = (body: In<'letters.draft'>['body']): LetterDraft => ({
  ...{ words: body.words },
  ...segmentIn(body),
});
