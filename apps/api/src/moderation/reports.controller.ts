import { Controller, Inject } from '@nestjs/common';
import { MODERATION, type ModerationUseCases } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, type Result } from '@talka/kernel';
import { By, Input, Me, Serves, type Caller } from '@talka/platform';
import { Reports } from './reports.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** Reporting what is public, and what became of it. */
@Controller()
export class ReportsController {
  constructor(
    @Inject(MODERATION) private readonly moderation: ModerationUseCases,
    private readonly reports: Reports,
  ) {}

  @Serves(ENDPOINTS['reports.send'])
  async send(@Input() { body }: In<'reports.send'>, @By() { actor }: Caller): Answer<'reports.send'> {
    const by = actor.kind === 'person' ? actor : null;
    const sent = await this.moderation.report(by, { ...body, email: by ? null : body.email });
    return sent.ok ? ok({ code: sent.value }) : sent;
  }

  @Serves(ENDPOINTS['reports.read'])
  read(@Input() { params }: In<'reports.read'>): Answer<'reports.read'> {
    return this.reports.receipt(params.code);
  }

  @Serves(ENDPOINTS['my-comments.read'])
  mine(@Input() { params }: In<'my-comments.read'>, @Me() me: Person): Answer<'my-comments.read'> {
    return this.reports.mine(params.comment, me.id);
  }

  @Serves(ENDPOINTS['my-comments.appeal'])
  async appeal(
    @Input() { params, body }: In<'my-comments.appeal'>,
    @Me() me: Person,
  ): Answer<'my-comments.appeal'> {
    const subject = { kind: 'comment', id: params.comment } as const;
    const appealed = await this.moderation.appeal(me, { subject, words: body.words });
    return appealed.ok ? this.reports.mine(params.comment, me.id) : appealed;
  }
}
