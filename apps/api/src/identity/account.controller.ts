import { Controller, Inject } from '@nestjs/common';
import { IDENTITY, IDENTITY_READS, type IdentityReads, type IdentityUseCases } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf, type PersonView } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { areaId, municipalityId, ok, refuse, type Result } from '@talka/kernel';
import { By, clearSession, ENV, Input, Me, Reply, Serves, type Caller, type Env } from '@talka/platform';
import type { FastifyReply } from 'fastify';
import { deviceSessionView, noticeView, personView } from './identity.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** A person's own account: see, change, take away, erase. */
@Controller()
export class AccountController {
  constructor(
    @Inject(IDENTITY) private readonly identity: IdentityUseCases,
    @Inject(IDENTITY_READS) private readonly reads: IdentityReads,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Serves(ENDPOINTS['me.read'])
  read(@Me() me: Person): Answer<'me.read'> {
    return this.shown(me);
  }

  @Serves(ENDPOINTS['me.change'])
  async change(@Input() { body }: In<'me.change'>, @Me() me: Person): Answer<'me.change'> {
    const { municipality, area, ...rest } = body;
    const command = {
      ...rest,
      ...(municipality === undefined ? {} : { municipality: municipalityId(municipality) }),
      ...(area === undefined ? {} : { area: areaId(area) }),
    };
    return this.shown(me, await this.identity.change(me, command));
  }

  @Serves(ENDPOINTS['me.sessions'])
  async sessions(@Me() me: Person, @By() by: Caller): Answer<'me.sessions'> {
    return ok({ sessions: (await this.reads.sessions(me.id)).map(deviceSessionView(by.session)) });
  }

  @Serves(ENDPOINTS['me.end-session'])
  async endSession(
    @Input() { params }: In<'me.end-session'>,
    @Me() me: Person,
    @By() by: Caller,
    @Reply({ passthrough: true }) reply: FastifyReply,
  ): Answer<'me.end-session'> {
    if (params.session === by.session) clearSession(reply, this.env);
    return done(await this.identity.endSession(me, params.session));
  }

  @Serves(ENDPOINTS['me.request-email-change'])
  async requestEmail(
    @Input() { body }: In<'me.request-email-change'>,
    @Me() me: Person,
  ): Answer<'me.request-email-change'> {
    const sent = await this.identity.requestEmailChange(me, body.email);
    return sent.ok ? ok({ minutes: sent.value }) : sent;
  }

  @Serves(ENDPOINTS['me.confirm-email-change'])
  async confirmEmail(
    @Input() { body }: In<'me.confirm-email-change'>,
    @Me() me: Person,
    @By() by: Caller,
  ): Answer<'me.confirm-email-change'> {
    return this.shown(me, await this.identity.confirmEmailChange(me, { ...body, session: by.session }));
  }

  @Serves(ENDPOINTS['me.export'])
  async export(@Me() me: Person): Answer<'me.export'> {
    const { madeAt, tables } = await this.reads.personalData(me.id);
    return ok({ madeAt: madeAt.toISOString(), tables });
  }

  @Serves(ENDPOINTS['me.erase'])
  async erase(@Me() me: Person, @Reply({ passthrough: true }) reply: FastifyReply): Answer<'me.erase'> {
    const erased = await this.identity.erase(me);
    if (erased.ok) clearSession(reply, this.env);
    return done(erased);
  }

  @Serves(ENDPOINTS['me.notices'])
  async notices(@Me() me: Person): Answer<'me.notices'> {
    const { notices, unread } = await this.reads.notices(me.id);
    return ok({ notices: notices.map(noticeView), unread });
  }

  @Serves(ENDPOINTS['me.read-notices'])
  async readNotices(@Input() { body }: In<'me.read-notices'>, @Me() me: Person): Answer<'me.read-notices'> {
    await this.reads.markNoticesRead(me.id, body.upTo);
    return ok(undefined);
  }

  private async shown(me: Person, changed: Result<unknown> = ok(undefined)): Promise<Result<PersonView>> {
    if (!changed.ok) return changed;
    const account = await this.reads.account(me.id);
    return account ? ok(personView(account)) : refuse('access.sign-in-first');
  }
}

const done = (result: Result<unknown>): Result<undefined> => (result.ok ? ok(undefined) : result);
