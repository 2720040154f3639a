import { Controller, Inject } from '@nestjs/common';
import { IDENTITY, IDENTITY_READS, type IdentityReads, type IdentityUseCases } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf, type SessionView } from '@talka/contracts';
import type { SignedIn } from '@talka/identity';
import { areaId, municipalityId, ok, type Result } from '@talka/kernel';
import {
  By,
  clearSession,
  ENV,
  Input,
  Reply,
  Serves,
  setSession,
  type Caller,
  type Env,
} from '@talka/platform';
import type { FastifyReply } from 'fastify';
import { personView } from './identity.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

const visitorView: SessionView = { state: 'visitor' };

/** Signing in and out, and becoming someone. */
@Controller()
export class SessionController {
  constructor(
    @Inject(IDENTITY) private readonly identity: IdentityUseCases,
    @Inject(IDENTITY_READS) private readonly reads: IdentityReads,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Serves(ENDPOINTS['session.read'])
  async read(@By() by: Caller): Answer<'session.read'> {
    if (by.actor.kind === 'person') return ok(await this.viewOf(by.actor.id, null));
    return ok(await this.viewOf(null, by.newcomer));
  }

  @Serves(ENDPOINTS['session.end'])
  async end(@By() by: Caller, @Reply({ passthrough: true }) reply: FastifyReply): Answer<'session.end'> {
    if (by.session) await this.reads.endSession(by.session);
    clearSession(reply, this.env);
    return ok(undefined);
  }

  @Serves(ENDPOINTS['sign-in.request'])
  async request(@Input() { body }: In<'sign-in.request'>): Answer<'sign-in.request'> {
    const sent = await this.identity.requestSignIn({ ...body, next: body.next });
    return sent.ok ? ok({ minutes: sent.value }) : sent;
  }

  @Serves(ENDPOINTS['sign-in.redeem-code'])
  async code(
    @Input() { body }: In<'sign-in.redeem-code'>,
    @By() by: Caller,
    @Reply({ passthrough: true }) reply: FastifyReply,
  ): Answer<'sign-in.redeem-code'> {
    return this.welcome(reply, await this.identity.redeemCode(body, by));
  }

  @Serves(ENDPOINTS['sign-in.redeem-link'])
  async link(
    @Input() { body }: In<'sign-in.redeem-link'>,
    @By() by: Caller,
    @Reply({ passthrough: true }) reply: FastifyReply,
  ): Answer<'sign-in.redeem-link'> {
    return this.welcome(reply, await this.identity.redeemLink(body, by));
  }

  @Serves(ENDPOINTS['registration.complete'])
  async register(
    @Input() { body }: In<'registration.complete'>,
    @By() by: Caller,
    @Reply({ passthrough: true }) reply: FastifyReply,
  ): Answer<'registration.complete'> {
    const command = { ...body, municipality: municipalityId(body.municipality), area: areaId(body.area) };
    const registered = await this.identity.completeRegistration(command, by);
    const forgotten = !registered.ok && registered.refusal.code === 'registration.too-young';
    if (forgotten) clearSession(reply, this.env);
    return this.welcome(reply, registered);
  }

  /** Gives the browser its new session, and tells it who it is now. */
  private async welcome(reply: FastifyReply, signedIn: Result<SignedIn>): Promise<Result<SessionView>> {
    if (!signedIn.ok) return signedIn;
    const { token, person } = signedIn.value;
    setSession(reply, this.env, token);
    const newcomer = person ? null : ((await this.reads.session(token))?.newcomer ?? null);
    return ok(await this.viewOf(person, newcomer));
  }

  private async viewOf(person: string | null, newcomer: string | null): Promise<SessionView> {
    const account = person ? await this.reads.account(person) : undefined;
    if (account) return { state: 'person', person: personView(account) };
    return newcomer ? { state: 'newcomer', email: newcomer } : visitorView;
  }
}
