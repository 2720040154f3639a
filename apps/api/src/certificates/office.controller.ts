import { Controller, Inject } from '@nestjs/common';
import { CERTIFICATES, type Certificates } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { municipalityId, ok, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { batchView, officeView } from './certificates.presenter.js';
import { none } from './documents.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** Certificates as the municipality that issues them has them. */
@Controller()
export class OfficeCertificatesController {
  constructor(@Inject(CERTIFICATES) private readonly certificates: Certificates) {}

  @Serves(ENDPOINTS['office-certificates.list'])
  async list(@Input() { params }: In<'office-certificates.list'>): Answer<'office-certificates.list'> {
    return ok({ batches: (await this.certificates.progress(params.municipality)).map(batchView) });
  }

  @Serves(ENDPOINTS['office-certificates.find'])
  async find(@Input() { params, query }: In<'office-certificates.find'>): Answer<'office-certificates.find'> {
    const found = await this.certificates.find(params.municipality, query);
    return ok({ certificates: found.map(officeView) });
  }

  @Serves(ENDPOINTS['office-certificates.revoke-batch'])
  async revokeBatch(
    @Input() { params, body }: In<'office-certificates.revoke-batch'>,
    @Me() me: Person,
  ): Answer<'office-certificates.revoke-batch'> {
    const municipality = municipalityId(params.municipality);
    const revoked = await this.certificates.revokeBatch(me, municipality, params.together, body.reason);
    return revoked.ok ? ok({ revoked: revoked.value }) : revoked;
  }

  @Serves(ENDPOINTS['office-certificates.revoke'])
  async revoke(
    @Input() { params, body }: In<'office-certificates.revoke'>,
    @Me() me: Person,
  ): Answer<'office-certificates.revoke'> {
    const municipality = municipalityId(params.municipality);
    return none(await this.certificates.revoke(me, municipality, params.code, body.reason));
  }

  @Serves(ENDPOINTS['office-certificates.change-key'])
  async changeKey(
    @Input() { params }: In<'office-certificates.change-key'>,
    @Me() me: Person,
  ): Answer<'office-certificates.change-key'> {
    return none(await this.certificates.changeKey(me, municipalityId(params.municipality)));
  }
}
