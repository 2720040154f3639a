import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { addNotice, DATABASE, happeningById, promiseMail, settle, unreadOf } from '@talka/composition';
import { ROOMS } from '@talka/contracts';
import { personId } from '@talka/kernel';
import { createBroadcaster, ENV, type Broadcaster, type Env } from '@talka/platform';
import type { DataSource, EntityManager } from 'typeorm';
import { live, type Consequences, type LiveMessage } from './reaction.js';
import { REACTIONS } from './reactions.js';

/** Works out what follows from something that happened, writes it down, and then tells those who are watching. */
@Injectable()
export class ReactHandler implements OnApplicationShutdown {
  private readonly broadcaster: Broadcaster;

  constructor(
    @Inject(DATABASE) private readonly source: DataSource,
    @Inject(ENV) env: Env,
  ) {
    this.broadcaster = createBroadcaster(env);
  }

  async handle({ happening: id }: { happening: string }, outbox: string): Promise<void> {
    const told = await this.source.transaction(async (manager) => {
      const happening = await happeningById(manager, id);
      if (!happening) throw new Error(`happening ${id} is not in the log`);
      const found: Consequences[] = [];
      for (const reaction of REACTIONS[happening.kind] ?? [])
        found.push(await reaction(manager, { id, happening }));
      const messages = await this.writeDown(manager, id, found);
      await settle(manager, outbox);
      return { messages, disconnect: found.flatMap((it) => it.disconnect ?? []) };
    });
    // Live messages may be lost or come twice; whoever gets one fetches the truth.
    for (const { room, message, payload } of told.messages)
      this.broadcaster.tell(room, message, payload as never);
    for (const person of told.disconnect) this.broadcaster.disconnect(ROOMS.person(person));
  }

  private async writeDown(
    manager: EntityManager,
    happening: string,
    found: readonly Consequences[],
  ): Promise<LiveMessage[]> {
    const messages = found.flatMap((it) => it.live ?? []);
    for (const notice of found.flatMap((it) => it.notices ?? [])) {
      if (!(await addNotice(manager, { happening, ...notice }))) continue;
      const unread = await unreadOf(manager, notice.person);
      messages.push(live(ROOMS.person(notice.person), 'notices.changed', { unread }));
    }
    for (const mail of found.flatMap((it) => it.mails ?? [])) {
      await promiseMail(manager, { ...mail, person: personId(mail.person) });
    }
    return messages;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.broadcaster.close();
  }
}
