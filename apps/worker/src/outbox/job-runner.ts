import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { JOBS, type JobName, type PayloadOf } from '@talka/jobs';
import { createWorker, ENV, LOG, type Env, type Log, type Parcel } from '@talka/platform';
import type { Worker } from 'bullmq';
import { MakeCertificatesHandler } from '../certificates/make-certificates.handler.js';
import { ReactHandler } from '../reactions/react.handler.js';
import { CloseConnectionsHandler } from '../connections/close-connections.handler.js';
import { SendPushHandler } from '../push/send-push.handler.js';
import { SendMailHandler } from '../mail/send-mail.handler.js';
import { JOB_COURSE, type JobCourse } from './job-course.js';

/** Does a job. Handlers are safe to run twice: the same job may come again, even at the same time. */
export type Handler<N extends JobName> = (
  payload: PayloadOf<(typeof JOBS)[N]>,
  outbox: string,
) => Promise<void>;

@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private worker: Worker<Parcel> | undefined;
  /** A job without a handler does not compile. */
  private readonly handlers: { readonly [N in JobName]: Handler<N> };

  constructor(
    @Inject(JOB_COURSE) private readonly course: JobCourse,
    @Inject(ENV) private readonly env: Env,
    @Inject(LOG) private readonly log: Log,
    react: ReactHandler,
    sendMail: SendMailHandler,
    sendPush: SendPushHandler,
    closeConnections: CloseConnectionsHandler,
    makeCertificates: MakeCertificatesHandler,
  ) {
    this.handlers = {
      react: (payload, outbox) => react.handle(payload, outbox),
      'send-mail': (payload, outbox) => sendMail.handle(payload, outbox),
      'send-push': (payload, outbox) => sendPush.handle(payload, outbox),
      'close-connections': (payload, outbox) => closeConnections.handle(payload, outbox),
      'make-certificates': (payload, outbox) => makeCertificates.handle(payload, outbox),
    };
  }

  onApplicationBootstrap(): void {
    this.worker = createWorker(this.env, this.log, {
      handle: (name, parcel) => this.run(name, parcel),
      retryWithin: ({ outbox }, delayMs, reason) => this.course.retryWithin(outbox, delayMs, reason),
      giveUp: (_, { outbox }, reason) => this.course.giveUp(outbox, reason),
    });
  }

  /** Jobs under way end first; what they need, closes after them. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.worker?.close();
  }

  private run<N extends JobName>(name: N, parcel: Parcel): Promise<void> {
    const payload = JOBS[name].payload.parse(parcel.payload) as PayloadOf<(typeof JOBS)[N]>;
    return this.handlers[name](payload, parcel.outbox);
  }
}
