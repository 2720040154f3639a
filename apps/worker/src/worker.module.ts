import { Module, type DynamicModule } from '@nestjs/common';
import {
  AuditModule,
  CallsModule,
  CertificatesModule,
  DATABASE,
  DatabaseModule,
  FilesModule,
  HelpingModule,
  IdentityModule,
  IndicatorsModule,
  ModerationModule,
  NewslettersModule,
  PartnershipModule,
  RegistrationModule,
  VolunteeringModule,
  VotingModule,
} from '@talka/composition';
import { SettingsModule, type Env, type Log } from '@talka/platform';
import { CLOCKS } from './clocks.js';
import { MakeCertificatesHandler } from './certificates/make-certificates.handler.js';
import { CloseConnectionsHandler } from './connections/close-connections.handler.js';
import { ConnectionsModule } from './connections/connections.module.js';
import { SendMailHandler } from './mail/send-mail.handler.js';
import { SendPushHandler } from './push/send-push.handler.js';
import { courseInOutbox, JOB_COURSE } from './outbox/job-course.js';
import { JobRunner } from './outbox/job-runner.js';
import { OutboxRelay } from './outbox/relay.js';
import { Sweeps } from './outbox/sweeps.js';
import { VoteCaller } from './voting/vote-caller.js';
import { VoteClock } from './voting/vote-clock.js';
import { ReactHandler } from './reactions/react.handler.js';

@Module({})
export class WorkerModule {
  static of(env: Env, log: Log): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        SettingsModule.of(env, log),
        DatabaseModule.of('talka-worker', 10),
        AuditModule,
        CallsModule,
        CertificatesModule,
        FilesModule,
        HelpingModule,
        IndicatorsModule,
        IdentityModule,
        ModerationModule,
        NewslettersModule,
        PartnershipModule,
        RegistrationModule,
        VolunteeringModule,
        VotingModule,
        ConnectionsModule,
      ],
      providers: [
        ReactHandler,
        CloseConnectionsHandler,
        MakeCertificatesHandler,
        SendMailHandler,
        SendPushHandler,
        { provide: JOB_COURSE, useFactory: courseInOutbox, inject: [DATABASE] },
        JobRunner,
        OutboxRelay,
        Sweeps,
        ...CLOCKS,
        VoteCaller,
        VoteClock,
      ],
    };
  }
}
