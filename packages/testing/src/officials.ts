import type { ActKind } from '@talka/voting';
import type pg from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor, Answer } from './actors.js';

export interface WishedAct {
  readonly kind: ActKind;
  readonly until?: string | null;
  readonly reason?: string;
}

const TRIES = 10;

/** Whoever is told that the server is busy presses again after a moment, as the sentence says. */
async function pressing<T>(press: () => Promise<Answer<T>>): Promise<Answer<T>> {
  for (let tries = 1; ; tries += 1) {
    const answer = await press();
    if (answer.problem?.code !== 'server.busy' || tries === TRIES) return answer;
    await sleep(500);
  }
}

/** An act done by two people: one proposes it, is refused alone, and the other confirms. @throws when it is not done */
export async function inTwo(
  [one, other]: readonly [Actor, Actor],
  params: { readonly municipality: string; readonly number: number },
  { kind, until = null, reason = '' }: WishedAct,
): Promise<void> {
  const proposed = await pressing(() =>
    one.call('office-votes.propose-act', { params, body: { kind, until, reason } }),
  );
  const address = { params: { ...params, act: proposed.body.waiting?.id ?? '' } };
  const alone = await pressing(() => one.call('office-votes.confirm-act', address));
  const confirmed = await pressing(() => other.call('office-votes.confirm-act', address));
  const said = [proposed, alone, confirmed].map(({ problem }) => problem?.code ?? 'done').join(', ');
  if (said !== 'done, act.second-person-needed, done') throw new Error(`${kind}: ${said}`);
}

/** The time of these votes has run out, and that of latecomers, who are waited for; the clock has yet to be looked at. */
export const timeHasRunOut = (database: pg.Client, ...numbers: readonly number[]): Promise<unknown> =>
  database.query(
    `update process_phase set closes_at = now() - interval '20 seconds'
      where id in (select phase_id from vote where number = any($1))`,
    [numbers],
  );
