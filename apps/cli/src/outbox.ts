import { operations, type StuckMessage } from '@talka/composition';
import type { Env } from '@talka/platform';

type Say = (line: string) => void;

const STATES: Readonly<Record<StuckMessage['state'], string>> = {
  parked: 'put aside',
  'waits-for-try': 'will be tried again',
  'waits-for-worker': 'waits for a worker',
  out: 'with a worker',
};
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Says what is stuck, one message a line, and what can be done. @returns whether nothing is. */
export async function listOutbox(env: Env, say: Say): Promise<boolean> {
  const { messages, total } = await operations(env).stuck();
  if (total === 0) {
    say('Nothing is stuck.');
    return true;
  }
  for (const it of messages) {
    const tries = it.attempts === 1 ? '1 try failed' : `${it.attempts} tries failed`;
    say([it.id, it.kind, STATES[it.state], `${age(it.ageSeconds)} old`, tries, it.failure ?? ''].join('  '));
  }
  if (total > messages.length) say(`… and ${total - messages.length} more.`);
  say(`${total} stuck. When the cause is mended: talka outbox retry <id>, or talka outbox retry --all.`);
  return false;
}

/** Sends messages again: those named, or all that are stuck. @returns whether every one named could be. */
export async function retryOutbox(
  env: Env,
  wish: { readonly ids: readonly string[]; readonly all: boolean },
  say: Say,
): Promise<boolean> {
  const named = wish.ids.length > 0;
  if (wish.all === named) {
    say('✗ Name the messages, or say --all.');
    return false;
  }
  const { sendAgain } = operations(env);
  if (wish.all) {
    say(`${await sendAgain('all')} go again. It stands in the official log.`);
    return true;
  }
  let every = true;
  for (const id of wish.ids) {
    const sent = UUID.test(id) && (await sendAgain({ id })) === 1;
    say(sent ? `${id} goes again. It stands in the official log.` : `✗ ${id} is no message that waits.`);
    every &&= sent;
  }
  return every;
}

/** In the largest unit that fills at least twice. */
function age(seconds: number): string {
  if (seconds < 120) return `${seconds} s`;
  if (seconds < 7_200) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 172_800) return `${Math.floor(seconds / 3_600)} h`;
  return `${Math.floor(seconds / 86_400)} d`;
}
