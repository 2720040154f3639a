import { Inject, Injectable } from '@nestjs/common';
import {
  DATABASE,
  pushDeviceGone,
  groupOfNotice,
  heldUntil,
  holdBack,
  pushDropped,
  pushPace,
  pushSent,
  settle,
  takePush,
  type WaitingPush,
} from '@talka/composition';
import { ENV, LOG, type Env, type Log } from '@talka/platform';
import type { DataSource, EntityManager } from 'typeorm';
import { deliver } from './deliver.js';
import { pushText } from './notice-text.js';

/**
 * Tells one browser of one notice. The row stays locked while it goes out, so two workers never send the same one; only dying between
 * "taken by the push service" and "marked sent" can send it twice, and then under the same topic and tag.
 */
@Injectable()
export class SendPushHandler {
  constructor(
    @Inject(DATABASE) private readonly source: DataSource,
    @Inject(ENV) private readonly env: Env,
    @Inject(LOG) private readonly log: Log,
  ) {}

  handle({ push: id }: { push: string }, outbox: string): Promise<void> {
    return this.source.transaction(async (manager) => {
      const push = await takePush(manager, id);
      if (push === 'busy') return;
      if (push !== 'gone') {
        const group = groupOfNotice(push.kind);
        const held = group && (await heldUntil(manager, push.person, group));
        if (held) return holdBack(manager, outbox, held);
        await this.send(manager, push);
      }
      await settle(manager, outbox);
    });
  }

  private async send(manager: EntityManager, push: WaitingPush): Promise<void> {
    const { notice } = push;
    if (notice === null) return pushDropped(manager, push.id, 'told with what came later');
    if (push.read) return pushDropped(manager, push.id, 'read already');
    if (push.hidden) return pushDropped(manager, push.id, 'hidden meanwhile');
    if ((await pushPace(manager, push.person, push.kind)) !== 'now')
      return pushDropped(manager, push.id, 'not wanted');
    const answer = await deliver(push, pushText({ ...push, notice }), this.env);
    if (answer === 'taken') return pushSent(manager, push.id);
    if (answer === 'gone') return pushDeviceGone(manager, push.device);
    this.log.warn({ push: push.id, host: new URL(push.endpoint).host }, 'push refused for good');
    return pushDropped(manager, push.id, 'refused');
  }
}
