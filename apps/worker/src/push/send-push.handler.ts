import { Inject, Injectable } from '@nestjs/common';
import {
  DATABASE,
  pushDeviceGone,
  groupOfNotice,
  heldUntil,
  holdBack,
  linesOfPushDigest,
  PUSH_DIGEST,
  pushDropped,
  pushPace,
  pushSent,
  settle,
  takePush,
  type PushLine,
  type Queryable,
  type WaitingPush,
} from '@talka/composition';
import { ENV, LOG, type Env, type Log } from '@talka/platform';
import type { DataSource, EntityManager } from 'typeorm';
import { deliver } from './deliver.js';
import { digestText, pushText, type PushText } from './notice-text.js';

/**
 * Tells one browser of one notice, or of all that waited for a morning. The row stays locked while it goes out, so two workers never send the same one; only dying between
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
        const group = push.kind === PUSH_DIGEST ? PUSH_DIGEST : groupOfNotice(push.kind);
        const held = group && (await heldUntil(manager, push.person, group));
        if (held) return holdBack(manager, outbox, held);
        await this.send(manager, push);
      }
      await settle(manager, outbox);
    });
  }

  private async send(manager: EntityManager, push: WaitingPush): Promise<void> {
    if (push.kind === PUSH_DIGEST) {
      const lines = await stillWanted(manager, push.person, await linesOfPushDigest(manager, push.happening));
      if (lines.length === 0) return pushDropped(manager, push.id, 'nothing left to tell');
      return this.deliver(manager, push, digestText(push, lines));
    }
    const { notice } = push;
    if (notice === null) return pushDropped(manager, push.id, 'told with what came later');
    if (push.read) return pushDropped(manager, push.id, 'read already');
    if (push.hidden) return pushDropped(manager, push.id, 'hidden meanwhile');
    if ((await pushPace(manager, push.person, push.kind)) !== 'now')
      return pushDropped(manager, push.id, 'not wanted');
    return this.deliver(manager, push, pushText({ ...push, notice }));
  }

  private async deliver(manager: EntityManager, push: WaitingPush, text: PushText): Promise<void> {
    const answer = await deliver(push, text, this.env);
    if (answer === 'taken') return pushSent(manager, push.id);
    if (answer === 'gone') return pushDeviceGone(manager, push.device);
    this.log.warn({ push: push.id, host: new URL(push.endpoint).host }, 'push refused for good');
    return pushDropped(manager, push.id, 'refused');
  }
}

/** People choose anew while a digest waits. */
async function stillWanted(
  on: Queryable,
  person: string,
  lines: readonly PushLine[],
): Promise<readonly PushLine[]> {
  const wanted = new Set<string>();
  for (const kind of new Set(lines.map((line) => line.kind)))
    if ((await pushPace(on, person, kind)) !== 'never') wanted.add(kind);
  return lines.filter(({ kind }) => wanted.has(kind));
}
