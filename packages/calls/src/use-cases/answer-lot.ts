import type { Person } from '@talka/identity';
import { accept, refuse, type Transaction } from '@talka/kernel';
import type { Jury, SeatState } from '../jury.js';
import type { CallsPorts } from '../ports.js';
import { drawByLot } from '../rules/draw-by-lot.js';
import { nextInStead } from '../rules/next-in-stead.js';
import { aboutJury } from './announce-jury.js';

type Ports = Pick<CallsPorts, 'juries' | 'record'>;

/** Whoever is drawn comes, or does not; then somebody like them is asked. Refusals: `jury.not-found`, `jury.not-asked`. */
export const answerLot =
  (transaction: Transaction<CallsPorts>) => (by: Person, number: number, accepts: boolean) =>
    transaction(async (ports): Promise<void> => {
      const { juries, record } = ports;
      const jury = (await juries.find(number)) ?? accept<never>(refuse('jury.not-found'));
      const volunteer = await juries.numberOf(jury.id, by.id);
      const seat = (await juries.seats(jury.id)).find((one) => one.volunteer === volunteer);
      const isAsked = seat?.state === 'asked' || (seat?.state === 'accepted' && !accepts);
      if (!seat || !isAsked) return accept<never>(refuse('jury.not-asked'));
      if (accepts) await juries.settle(jury.id, seat.volunteer, 'accepted');
      const facts = { number, seat: seat.seat, volunteer: seat.volunteer, accepts };
      await record({ ...aboutJury(jury, null), kind: 'jury.answered', facts });
      if (!accepts) await passOn(ports, jury, seat.volunteer, 'declined');
    });

/** Passes on what nobody answered in time, and what is left of those who are gone. It may run in every worker at once, and twice. @returns false where there is none */
export const passLapsedOn = (transaction: Transaction<CallsPorts>) => () =>
  transaction(async (ports): Promise<boolean> => {
    const found = await ports.juries.lapsed();
    if (!found) return false;
    for (const { volunteer, state } of found.lapsed) await passOn(ports, found.jury, volunteer, state);
    return true;
  });

async function passOn(
  { juries, record }: Ports,
  jury: Jury,
  from: number,
  state: Exclude<SeatState, 'asked' | 'accepted'>,
): Promise<void> {
  await juries.settle(jury.id, from, state);
  const [seats, volunteers] = await Promise.all([juries.seats(jury.id), juries.volunteers(jury.id)]);
  const { places, traits, number } = jury;
  const { order } = drawByLot({ seed: jury.seed ?? '', places, traits, volunteers });
  const next = nextInStead(order, volunteers, from, new Set(seats.map(({ volunteer }) => volunteer)));
  const seat = seats.find(({ volunteer }) => volunteer === from)?.seat ?? 0;
  if (next === undefined) return;
  await juries.ask(jury.id, seat, next, from);
  await record({ ...aboutJury(jury, null), kind: 'jury.asked', facts: { number, seat, volunteer: next } });
}
