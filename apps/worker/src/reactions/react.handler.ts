import { Inject, Injectable } from '@nestjs/common';
import {
  addNotice,
  DATABASE,
  enqueue,
  happeningById,
  promiseMail,
  settle,
  unreadOf,
} from '@talka/composition';
import { ROOMS } from '@talka/contracts';
import { personId } from '@talka/kernel';
import { JOBS } from '@talka/jobs';
import { BROADCASTER, type Broadcaster } from '@talka/platform';
import type { DataSource, EntityManager } from 'typeorm';
import { live, type Consequences, type LiveMessage } from './reaction.js';
import { REACTIONS } from './reactions.js';

/** Works out what follows from something that happened, writes it down, and then tells those who are watching. */
@Injectable()
export class ReactHandler {
  constructor(
    @Inject(DATABASE) private readonly source: DataSource,
    @Inject(BROADCASTER) private readonly broadcaster: Broadcaster,
  ) {}

  async handle({ happening: id }: { happening: string }, outbox: string): Promise<void> {
    const messages = await this.source.transaction(async (manager) => {
      const happening = await happeningById(manager, id);
      if (!happening) throw new Error(`happening ${id} is not in the log`);
      const found: Consequences[] = [];
      for (const reaction of REACTIONS[happening.kind] ?? [])
        found.push(await reaction(manager, { id, happening }));
      const written = await this.writeDown(manager, id, found);
      await settle(manager, outbox);
      return written;
    });
    // Live messages may be lost or come twice; whoever gets one fetches the truth.
    for (const { room, message, payload } of messages) this.broadcaster.tell(room, message, payload as never);
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
      await promiseMail(manager, { ...mail, person: mail.person === null ? null : personId(mail.person) });
    }
    for (const person of found.flatMap((it) => it.disconnect ?? []))
      await enqueue(manager, JOBS['close-connections'], { person });
    return messages;
  }
}
