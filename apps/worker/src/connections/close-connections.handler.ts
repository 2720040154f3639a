import { Inject, Injectable } from '@nestjs/common';
import { DATABASE, settle } from '@talka/composition';
import { ROOMS } from '@talka/contracts';
import { BROADCASTER, type Broadcaster } from '@talka/platform';
import type { DataSource } from 'typeorm';

/** Closes all live connections of a person. Those who still have a session come back at once, with what they may now. */
@Injectable()
export class CloseConnectionsHandler {
  constructor(
    @Inject(DATABASE) private readonly source: DataSource,
    @Inject(BROADCASTER) private readonly broadcaster: Broadcaster,
  ) {}

  async handle({ person }: { person: string }, outbox: string): Promise<void> {
    // Closed before it is settled: to close twice does no harm, not to close would.
    this.broadcaster.disconnect(ROOMS.person(person));
    await this.source.transaction((manager) => settle(manager, outbox));
  }
}
