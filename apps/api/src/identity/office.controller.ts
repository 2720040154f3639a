import { Controller, Inject } from '@nestjs/common';
import { IDENTITY, IDENTITY_READS, type IdentityReads, type IdentityUseCases } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf, type ResidentView } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { areaId, municipalityId, ok, personId, refuse, type PersonId, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { grantView, residentView } from './identity.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** A municipality's office: who has which role there, and help for residents at the desk. */
@Controller()
export class OfficeController {
  constructor(
    @Inject(IDENTITY) private readonly identity: IdentityUseCases,
    @Inject(IDENTITY_READS) private readonly reads: IdentityReads,
  ) {}

  @Serves(ENDPOINTS['roles.list'])
  async roles(@Input() { params }: In<'roles.list'>): Answer<'roles.list'> {
    return ok({ grants: (await this.reads.grants(params.municipality)).map(grantView) });
  }

  @Serves(ENDPOINTS['roles.grant'])
  async grant(@Input() { params, body }: In<'roles.grant'>, @Me() me: Person): Answer<'roles.grant'> {
    const municipality = municipalityId(params.municipality);
    const granted = await this.identity.grantRole(me, { municipality, ...body });
    if (!granted.ok) return granted;
    const row = await this.reads.grant(granted.value);
    return row ? ok(grantView(row)) : refuse('roles.no-such-person');
  }

  @Serves(ENDPOINTS['roles.revoke'])
  async revoke(@Input() { params }: In<'roles.revoke'>, @Me() me: Person): Answer<'roles.revoke'> {
    const at = municipalityId(params.municipality);
    const revoked = await this.identity.revokeRole(me, { at, grant: params.grant });
    return revoked.ok ? ok(undefined) : revoked;
  }

  @Serves(ENDPOINTS['clerk.find-people'])
  async find(@Input() { params, query }: In<'clerk.find-people'>): Answer<'clerk.find-people'> {
    return ok({
      people: (await this.reads.findResidents(params.municipality, query.name)).map(residentView),
    });
  }

  @Serves(ENDPOINTS['clerk.register-person'])
  async register(
    @Input() { params, body }: In<'clerk.register-person'>,
    @Me() me: Person,
  ): Answer<'clerk.register-person'> {
    const municipality = municipalityId(params.municipality);
    return this.shown(
      await this.identity.registerAtDesk(me, { ...body, municipality, area: areaId(body.area) }),
    );
  }

  @Serves(ENDPOINTS['clerk.change-email'])
  async changeEmail(
    @Input() { params, body }: In<'clerk.change-email'>,
    @Me() me: Person,
  ): Answer<'clerk.change-email'> {
    const [municipality, person] = [municipalityId(params.municipality), personId(params.person)];
    return this.shown(await this.identity.changeEmailAtDesk(me, { ...body, municipality, person }));
  }

  private async shown(helped: Result<PersonId>): Promise<Result<ResidentView>> {
    if (!helped.ok) return helped;
    const row = await this.reads.resident(helped.value);
    return row ? ok(residentView(row)) : refuse('clerk.no-such-person');
  }
}
