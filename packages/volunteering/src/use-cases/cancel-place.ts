import type { Person } from '@talka/identity';
import { accept, refuse, type PersonId, type Recorder, type Transaction } from '@talka/kernel';
import {
  leaveAloneWith,
  takeBackWith,
  type Left,
  type RegistrationPorts,
  type SlotId,
} from '@talka/registration';
import type { CancelledPlaceStore } from '../cancelled.js';
import type { CancellingEvent } from '../events.js';
import type { VolunteeringPorts } from '../ports.js';
import { isLate, tidyWhy, type SaidWhy } from '../rules/decide-giving-up.js';
import { tidyReason } from '../rules/tidy-organisation.js';
import { ownEvent } from './event-here.js';

export type GivingUpPorts = RegistrationPorts & {
  readonly cancelled: CancelledPlaceStore;
  readonly recordCancelling: Recorder<CancellingEvent>;
};
export type TakingBackPorts = GivingUpPorts & Pick<VolunteeringPorts, 'organisations' | 'events'>;

export interface GiveUpPlace extends SaidWhy {
  readonly slot: SlotId;
}

/**
 * Somebody cannot come, and says why if they like. Of a place that was theirs it is noted whether it is late; who only waited, or
 * was just asked, owes nobody a word.
 */
export const giveUpPlace =
  (transaction: Transaction<GivingUpPorts>) => (person: PersonId, command: GiveUpPlace) =>
    transaction(async (ports): Promise<void> => {
      const said = accept(tidyWhy(command));
      const left = await leaveAloneWith(ports, person, command.slot);
      if (left.ending !== 'cancelled') return;
      const late = isLate(ports.now, left.slot.during.from);
      await ports.cancelled.keep(left.registration.id, { ...said, late, by: null });
      await ports.recordCancelling(about(left, 'place.given-up', person, { late }));
    });

export interface TakePlaceBack {
  readonly number: number;
  readonly shift: SlotId;
  readonly person: PersonId;
  /** Told to whose place it was, and to their guardian. */
  readonly reason: string;
}

/** An organiser takes somebody's place or waiting back, with a reason; never of somebody who is noted as here. */
export const takePlaceBack =
  (transaction: Transaction<TakingBackPorts>) => (by: Person, command: TakePlaceBack) =>
    transaction(async (ports): Promise<void> => {
      const { number, shift, person } = command;
      const { event } = await ownEvent(ports, number, by, 'places');
      if (!event.shifts.includes(shift)) accept(refuse('slot.not-found'));
      const words = accept(tidyReason(command.reason));
      await takeBackAs(ports, { shift, person, words, by: by.id });
    });

export interface TakingBack {
  readonly shift: SlotId;
  readonly person: PersonId;
  /** Tidied; read by whose place it was. */
  readonly words: string;
  readonly by: PersonId;
}

/** The same within a transaction that does more. */
export async function takeBackAs(
  ports: GivingUpPorts & { readonly now: Date },
  { shift, person, words, by }: TakingBack,
): Promise<void> {
  const left = await takeBackWith(ports, by, person, shift);
  const late = isLate(ports.now, left.slot.during.from);
  await ports.cancelled.keep(left.registration.id, { why: null, words, late, by });
  await ports.recordCancelling(about(left, 'place.taken-back', by, { late }));
}

const about = <K extends CancellingEvent['kind']>(
  { slot, registration }: Left,
  kind: K,
  by: PersonId,
  facts: { readonly late: boolean },
) => ({
  ...{ kind, subject: { kind: 'registration', id: registration.id }, municipality: slot.municipality, by },
  facts: { slot: slot.id, ...facts },
});
