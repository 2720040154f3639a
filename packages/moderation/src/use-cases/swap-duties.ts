import type { Person } from '@talka/identity';
import { accept, refuse, type Day, type PersonId, type Transaction } from '@talka/kernel';
import type { PoolStore } from '../pool.js';
import { decideSwap } from '../rules/decide-swap.js';
import { changesOf, type Swap, type SwapWish } from '../swap.js';
import { aboutDuty, turn, type RotaPorts } from './turn.js';

/**
 * Asks a colleague to take a week of one's own, and perhaps to give one in return; until they agree the week stays one's own.
 * Refusals: those of the rule, and `swap.asked-already`.
 */
export const askSwap =
  (transaction: Transaction<RotaPorts>) =>
  (by: Person, of: { readonly week: Day; readonly colleague: PersonId; readonly inReturn: Day | null }) =>
    transaction(async ({ pool, swaps, record }): Promise<void> => {
      await pool.lock();
      const wish: SwapWish = { ...of, asker: by.id };
      accept(decideSwap(wish, by.id, await pool.rota()));
      const id = await swaps.add(wish);
      if (id === undefined) return accept<never>(refuse('swap.asked-already', undefined, 'week'));
      await record(await happened(pool, { id, ...wish }, 'duty.swap-asked', by));
    });

/** The colleague's word. Refusals: `swap.not-found`, `swap.not-open`, and those of the rule, by what holds now. */
export const answerSwap =
  (transaction: Transaction<RotaPorts>) =>
  (by: Person, { id, answer }: { readonly id: string; readonly answer: 'accept' | 'decline' }) =>
    transaction(async (ports): Promise<void> => {
      const { pool, swaps, record } = ports;
      await pool.lock();
      const swap = openOf(await swaps.find(id), 'colleague', by);
      if (answer === 'decline') {
        await swaps.end(swap, 'declined');
        await record(await happened(pool, swap, 'duty.swap-declined', by));
        return;
      }
      const facts = await pool.rota();
      accept(decideSwap(swap, by.id, facts));
      // Its end comes first: that the weeks are theirs to give is then the database's word, too.
      await swaps.end(swap, 'accepted');
      await swaps.exchange(swap);
      await record(await happened(pool, swap, 'duty.swapped', by));
      const home = new Map(facts.members.map(({ person, municipality }) => [person, municipality]));
      for (const { week, from, to } of changesOf(swap)) {
        await record(
          aboutDuty({ week, person: from, municipality: home.get(from) ?? null }, 'duty.taken-off'),
        );
        await record(aboutDuty({ week, person: to, municipality: home.get(to) ?? null }, 'duty.given'));
      }
      await turn(ports);
    });

/** The asker needs it no more. Refusals: `swap.not-found`, `swap.not-open`. */
export const takeBackSwap = (transaction: Transaction<RotaPorts>) => (by: Person, id: string) =>
  transaction(async ({ pool, swaps, record }): Promise<void> => {
    await pool.lock();
    const swap = openOf(await swaps.find(id), 'asker', by);
    await swaps.end(swap, 'taken-back');
    await record(await happened(pool, swap, 'duty.swap-taken-back', by));
  });

/** Somebody else's is not there for them; one that has ended stays as it ended. */
function openOf(swap: Swap | undefined, side: 'asker' | 'colleague', by: Person): Swap {
  if (!swap || swap[side] !== by.id) return accept<never>(refuse('swap.not-found'));
  return swap.state === 'asked' ? swap : accept<never>(refuse('swap.not-open'));
}

type SwapHappening = 'duty.swap-asked' | 'duty.swap-declined' | 'duty.swap-taken-back' | 'duty.swapped';

const happened = async <K extends SwapHappening>(
  pool: PoolStore,
  { id, week }: Pick<Swap, 'id' | 'week'>,
  kind: K,
  by: Person,
) => ({
  ...{ kind, subject: { kind: 'duty-swap', id }, municipality: (await pool.memberOf(by.id)) ?? null },
  ...{ by: by.id, facts: { week } },
});
