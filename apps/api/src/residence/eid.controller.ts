import type {} from '@fastify/cookie';
import { Controller, Inject } from '@nestjs/common';
import { EID_CALLBACK, EID_MINUTES, RESIDENCE, type ResidenceUseCases } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, refuse, type Result } from '@talka/kernel';
import {
  By,
  callerOf,
  ENV,
  Input,
  isHttps,
  Me,
  PublicPage,
  Reply,
  Request,
  Serves,
  type Caller,
  type Env,
  type TalkaRequest,
} from '@talka/platform';
import type { FastifyReply } from 'fastify';
import { pathIn } from '../pages/page-parts.js';

type StartEid = Endpoints['my-residence.start-eid'];

/** What comes back to the browser that left: nobody else's link can be finished in it. */
const TICKET = 'talka_eid';

/** Signing in with eID from one's account, there and back. */
@Controller()
export class EidController {
  constructor(
    @Inject(RESIDENCE) private readonly residence: ResidenceUseCases,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Serves(ENDPOINTS['my-residence.start-eid'])
  async start(
    @Input() { body }: InputOf<StartEid>,
    @Me() me: Person,
    @By() { language }: Caller,
    @Reply({ passthrough: true }) reply: FastifyReply,
  ): Promise<Result<OutputOf<StartEid>>> {
    const begun = await this.residence.eid.start(me, { ...body, language });
    if (!begun.ok) return begun;
    const { address, ticket } = begun.value;
    void reply.setCookie(TICKET, ticket, { ...this.cookie(), maxAge: EID_MINUTES * 60 });
    return ok({ address });
  }

  /** The provider sends the browser here; what came of it is said on the account's page. */
  @PublicPage(EID_CALLBACK)
  async finish(@Request() request: TalkaRequest, @Reply() reply: FastifyReply): Promise<void> {
    const ticket = request.cookies[TICKET] ?? '';
    const { actor, language } = callerOf(request);
    const callback = new URL(request.url, this.env.TALKA_ORIGIN);
    const proved =
      actor.kind === 'person'
        ? await this.residence.eid.finish(actor, ticket, callback)
        : refuse('access.sign-in-first');
    const said = proved.ok ? 'proved' : proved.refusal.code;
    const account = pathIn(this.residence.eid.languageOf(ticket) ?? language, '/me');
    void reply
      .clearCookie(TICKET, this.cookie())
      .header('cache-control', 'private, no-store')
      .redirect(`${account}?residence=${said}`, 303);
  }

  private cookie() {
    const secure = isHttps(this.env);
    return { path: EID_CALLBACK, httpOnly: true, secure, sameSite: 'lax' } as const;
  }
}
