import type { Person } from '@talka/identity';
import { accept, refuse, type Recorder, type Transaction } from '@talka/kernel';
import type { SlotId } from '@talka/registration';
import type { Care, CareOfPerson, CareStore } from '../care.js';
import type { CareEvent } from '../events.js';
import type { VolunteeringPorts } from '../ports.js';
import { decideCare, decideLookAtCare } from '../rules/decide-care.js';
import { ownEvent } from './event-here.js';

export type CarePorts = Pick<VolunteeringPorts, 'organisations' | 'events'> & {
  readonly care: CareStore;
  readonly recordLook: Recorder<CareEvent>;
};

/** Somebody says what they eat and need at an event they come to, instead of what they said before. */
export const sayCare =
  (transaction: Transaction<CarePorts>) =>
  (by: Person, command: { readonly number: number; readonly care: Care; readonly consent: boolean }) =>
    transaction(async ({ care }): Promise<void> => {
      const said = accept(decideCare(command.care, command.consent));
      const event = (await care.eventFor(command.number, by.id)) ?? accept<never>(refuse('event.not-found'));
      if (!event.standing) accept(refuse('care.no-place'));
      await care.say(event.id, by.id, said);
    });

/** Takes it back: nothing of it is left. */
export const forgetCare = (transaction: Transaction<CarePorts>) => (by: Person, number: number) =>
  transaction(async ({ care }): Promise<void> => {
    const event = (await care.eventFor(number, by.id)) ?? accept<never>(refuse('event.not-found'));
    await care.forget(event.id, by.id);
  });

/** Who in a shift needs what. Each look is written down with each person it was at, and stands in what they can read of themselves. */
export const lookAtCare =
  (transaction: Transaction<CarePorts>) =>
  (by: Person, of: { readonly number: number; readonly shift: SlotId }) =>
    transaction(async (ports): Promise<readonly CareOfPerson[]> => {
      const { event } = await ownEvent(ports, of.number, by, 'care');
      const during = event.draft.shifts[event.shifts.indexOf(of.shift)]?.during;
      accept(decideLookAtCare(during ?? accept<never>(refuse('slot.not-found')), ports.now));
      const people = await ports.care.ofShift(event.id, of.shift);
      for (const { person } of people) {
        await ports.recordLook({
          ...{ kind: 'care.looked-at', subject: { kind: 'person', id: person }, by: by.id },
          ...{ municipality: event.municipality, facts: { event: event.number, slot: of.shift } },
        });
      }
      return people;
    });
