import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { BROADCASTER, createBroadcaster, ENV, type Broadcaster } from '@talka/platform';

/** The worker's way to everyone's live connections, wherever they are held. */
@Global()
@Module({
  providers: [{ provide: BROADCASTER, useFactory: createBroadcaster, inject: [ENV] }],
  exports: [BROADCASTER],
})
export class ConnectionsModule implements OnApplicationShutdown {
  constructor(@Inject(BROADCASTER) private readonly broadcaster: Broadcaster) {}

  async onApplicationShutdown(): Promise<void> {
    await this.broadcaster.close();
  }
}
