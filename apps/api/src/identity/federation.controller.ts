import { Controller, Inject } from '@nestjs/common';
import { IDENTITY, IDENTITY_READS, type IdentityReads, type IdentityUseCases } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { municipalityId, ok, refuse, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { federationGrantView } from './identity.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** The federation's office: who has a role that reaches everywhere, and who runs each municipality. */
@Controller()
export class FederationController {
  constructor(
    @Inject(IDENTITY) private readonly identity: IdentityUseCases,
    @Inject(IDENTITY_READS) private readonly reads: IdentityReads,
  ) {}

  @Serves(ENDPOINTS['federation-roles.list'])
  async roles(): Answer<'federation-roles.list'> {
    return ok({ grants: (await this.reads.federationGrants()).map(federationGrantView) });
  }

  @Serves(ENDPOINTS['federation-roles.grant'])
  async grant(
    @Input() { body }: In<'federation-roles.grant'>,
    @Me() me: Person,
  ): Answer<'federation-roles.grant'> {
    const municipality = body.municipality === null ? null : municipalityId(body.municipality);
    const granted = await this.identity.grantRole(me, { ...body, municipality });
    if (!granted.ok) return granted;
    const row = await this.reads.grant(granted.value);
    return row ? ok(federationGrantView(row)) : refuse('roles.no-such-person');
  }

  @Serves(ENDPOINTS['federation-roles.revoke'])
  async revoke(
    @Input() { params, body }: In<'federation-roles.revoke'>,
    @Me() me: Person,
  ): Answer<'federation-roles.revoke'> {
    const revoked = await this.identity.revokeRole(me, { at: 'federation', ...params, ...body });
    return revoked.ok ? ok(undefined) : revoked;
  }
}
