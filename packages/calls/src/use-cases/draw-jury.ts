import type { Transaction } from '@talka/kernel';
import type { CallsPorts } from '../ports.js';
import { drawByLot } from '../rules/draw-by-lot.js';
import { hideTheRare } from '../rules/hide-the-rare.js';
import { aboutJury } from './announce-jury.js';

/**
 * Draws a jury whose time has come: the list is closed and published, the seed shown, and whoever is drawn is asked. It may run in every worker
 * at once, and twice. @returns false where none is due
 */
export const drawJury = (transaction: Transaction<CallsPorts>) => () =>
  transaction(async ({ juries, seeds, record }): Promise<boolean> => {
    const jury = await juries.due();
    if (!jury) return false;
    const seed = seeds.open(await juries.hiddenSeed(jury.id));
    const came = await juries.volunteers(jury.id);
    const volunteers = hideTheRare(came);
    const { places, traits, number } = jury;
    const drawn = drawByLot({ seed, places, traits, volunteers }).drawn.map((one) => one.number);
    const hidden = came.flatMap((one, at) => (one.gender === volunteers[at]?.gender ? [] : [one.number]));
    await juries.keepDraw(jury.id, { seed, hidden, drawn });
    const facts = { number, volunteers: volunteers.length, drawn: drawn.length };
    await record({ ...aboutJury(jury, null), kind: 'jury.drawn', facts });
    for (const [at, volunteer] of drawn.entries())
      await record({
        ...aboutJury(jury, null),
        kind: 'jury.asked',
        facts: { number, seat: at + 1, volunteer },
      });
    return true;
  });
