import type { FactAnswerView, FactView, SentFact } from '@talka/contracts';
import { DAY, later } from '@talka/kernel';
import type { Fact } from '@talka/workshops';
import type { RegisterStore } from './register-store.js';

/** Older registers change seldom, and there may be many of them: these are read anew as often as registers are taken along. */
const HEARD_FOR = 14 * DAY;

/** So many the server takes at once. */
export const FACTS_AT_ONCE = 200;

/** What is asked of the server; each may fail, and is asked again later. */
export interface RegisterServer {
  send(device: string, facts: readonly SentFact[]): Promise<readonly FactAnswerView[]>;
  /** @returns undefined when the register is not theirs to keep any more */
  since(
    device: string,
    session: string,
    after: number,
  ): Promise<{ readonly facts: readonly FactView[]; readonly checkpoint: number } | undefined>;
}

/** A fact as it is sent: whose it is and from where, the server knows. */
export const sentFact = ({ device: _, by: __, ...fact }: Fact): SentFact => fact as unknown as SentFact;

/** Sends everything that waits, a batch after the other. What was answered is settled at once, so it may be cut off anywhere. */
export async function sendAll(store: RegisterStore, server: RegisterServer): Promise<void> {
  for (;;) {
    const facts = await store.unsent(FACTS_AT_ONCE);
    if (facts.length === 0) return;
    await store.settle(await server.send(store.device.id, facts.map(sentFact)));
  }
}

/** Asks what others have put down in the registers that are kept here. One that is not theirs any more goes, and keeps no other out. */
export async function hear(store: RegisterStore, server: RegisterServer, now: Date): Promise<void> {
  for (const { session, checkpoint } of await store.checkpoints(later(now, -HEARD_FOR))) {
    const heard = await server.since(store.device.id, session, checkpoint);
    if (!heard) await store.drop(session);
    else if (heard.checkpoint > checkpoint) await store.learn(session, heard.facts, heard.checkpoint);
  }
}
