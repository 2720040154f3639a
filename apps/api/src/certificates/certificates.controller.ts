import { Controller, Inject } from '@nestjs/common';
import { CERTIFICATES, type Certificates } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { municipalityId, ok, refuse, type Result } from '@talka/kernel';
import { ENV, Input, Me, Serves, type Env } from '@talka/platform';
import { hoursOffers, ownCertificateView } from './certificates.presenter.js';
import { documentOf, none } from './documents.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** Certificates of whoever they belong to. */
@Controller()
export class CertificatesController {
  constructor(
    @Inject(CERTIFICATES) private readonly certificates: Certificates,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Serves(ENDPOINTS['my-certificates.list'])
  async list(@Me() me: Person): Answer<'my-certificates.list'> {
    const own = await this.certificates.own(me.id);
    return ok({
      certificates: own.map((row) => ownCertificateView(row, this.env.TALKA_ORIGIN)),
      hours: hoursOffers(await this.certificates.hours(me.id)),
    });
  }

  @Serves(ENDPOINTS['my-certificates.ask'])
  async ask(@Input() { body }: In<'my-certificates.ask'>, @Me() me: Person): Answer<'my-certificates.ask'> {
    return none(
      await this.certificates.askForHours(me, { ...body, municipality: municipalityId(body.municipality) }),
    );
  }

  @Serves(ENDPOINTS['my-certificates.paper'])
  async paper(
    @Input() { params, query }: In<'my-certificates.paper'>,
    @Me() me: Person,
  ): Answer<'my-certificates.paper'> {
    const paper = await this.certificates.paper(me.id, params.certificate, query.language);
    return paper
      ? ok(documentOf(`talka-${paper.code}-${query.language}`, paper.pdf))
      : refuse('certificate.not-yours');
  }

  @Serves(ENDPOINTS['my-certificates.badge'])
  async badge(
    @Input() { params }: In<'my-certificates.badge'>,
    @Me() me: Person,
  ): Answer<'my-certificates.badge'> {
    const document = await this.certificates.badge(me.id, params.certificate);
    return document ? ok({ document }) : refuse('certificate.not-yours');
  }

  @Serves(ENDPOINTS['my-certificates.european'])
  async european(
    @Input() { params }: In<'my-certificates.european'>,
    @Me() me: Person,
  ): Answer<'my-certificates.european'> {
    const document = await this.certificates.european(me.id, params.certificate);
    return document ? ok({ document }) : refuse('certificate.not-yours');
  }

  @Serves(ENDPOINTS['my-certificates.show'])
  async show(
    @Input() { params, body }: In<'my-certificates.show'>,
    @Me() me: Person,
  ): Answer<'my-certificates.show'> {
    return none(
      await this.certificates.show(me, this.certificates.idOf(params.certificate), body.shown, body.leadsOn),
    );
  }

  @Serves(ENDPOINTS['my-certificates.rename'])
  async rename(
    @Input() { params }: In<'my-certificates.rename'>,
    @Me() me: Person,
  ): Answer<'my-certificates.rename'> {
    return none(await this.certificates.askForRenamed(me, this.certificates.idOf(params.certificate)));
  }

  @Serves(ENDPOINTS['my-certificates.reflect'])
  async reflect(
    @Input() { params, body }: In<'my-certificates.reflect'>,
    @Me() me: Person,
  ): Answer<'my-certificates.reflect'> {
    return none(await this.certificates.reflect(me, this.certificates.idOf(params.certificate), body.words));
  }

  @Serves(ENDPOINTS['my-certificates.reflection-sheet'])
  async reflectionSheet(
    @Input() { params, query }: In<'my-certificates.reflection-sheet'>,
    @Me() me: Person,
  ): Answer<'my-certificates.reflection-sheet'> {
    const pdf = await this.certificates.reflectionSheet(me, params.certificate, query.language);
    return pdf.ok ? ok(documentOf('talka', pdf.value)) : pdf;
  }
}
