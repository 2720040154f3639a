import { Controller, Inject, Param } from '@nestjs/common';
import { CERTIFICATES, type Certificates } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import { municipalityId, ok, type Result } from '@talka/kernel';
import { Input, PublicPage, RefusedRequest, Reply, Serves } from '@talka/platform';
import type { FastifyReply } from 'fastify';
import { verifiedView } from './certificates.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

const NUMBER = /^[1-9]\d{0,5}$/;

/** What somebody who was shown a certificate asks: without signing in, and without being noted. */
@Controller()
export class VerifyController {
  constructor(@Inject(CERTIFICATES) private readonly certificates: Certificates) {}

  @Serves(ENDPOINTS['verify.read'])
  async read(@Input() { params }: In<'verify.read'>): Answer<'verify.read'> {
    const found = await this.certificates.verify(params.code);
    return found.ok ? ok(verifiedView(found.value)) : found;
  }

  @Serves(ENDPOINTS['verify.name'])
  name(@Input() { params, body }: In<'verify.name'>): Answer<'verify.name'> {
    return this.certificates.isNamed(params.code, body.name);
  }

  /** Where `did:web` looks for the keys of a municipality. */
  @PublicPage('/municipalities/:municipality/did.json', 'file')
  async did(@Param('municipality') municipality: string, @Reply() reply: FastifyReply): Promise<void> {
    const document = await this.certificates.did(municipalityId(municipality));
    if (!document) throw new RefusedRequest({ code: 'request.not-found' });
    void reply.type('application/did+json').headers(OPEN).send(JSON.stringify(document));
  }

  @PublicPage('/municipalities/:municipality/status/:list', 'file')
  async status(
    @Param('municipality') municipality: string,
    @Param('list') list: string,
    @Reply() reply: FastifyReply,
  ): Promise<void> {
    const known = NUMBER.test(list)
      ? await this.certificates.statusList(municipalityId(municipality), Number(list))
      : undefined;
    if (!known) throw new RefusedRequest({ code: 'request.not-found' });
    void reply.type('application/vc+json').headers(OPEN).send(JSON.stringify(known));
  }
}

/** Read by verifiers of other sites, in browsers too; kept for a minute, so that nobody has to be asked for each badge. */
const OPEN = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': 'public, max-age=60',
  'x-robots-tag': 'noindex',
};
