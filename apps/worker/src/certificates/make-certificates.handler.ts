import { Inject, Injectable } from '@nestjs/common';
import { CERTIFICATES, DATABASE, settle, type Certificates } from '@talka/composition';
import type { JOBS, PayloadOf } from '@talka/jobs';
import type { DataSource } from 'typeorm';

/** Prints and signs certificates, some at a time; a try that is cut short leaves what it has made. */
@Injectable()
export class MakeCertificatesHandler {
  constructor(
    @Inject(DATABASE) private readonly source: DataSource,
    @Inject(CERTIFICATES) private readonly certificates: Certificates,
  ) {}

  async handle(
    { batch, share }: PayloadOf<(typeof JOBS)['make-certificates']>,
    outbox: string,
  ): Promise<void> {
    await this.certificates.make(batch, share);
    // Settled when none waits: a crash before this finds nothing left to make.
    await this.source.transaction((manager) => settle(manager, outbox));
  }
}
