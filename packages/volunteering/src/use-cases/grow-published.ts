import type { Person } from '@talka/identity';
import { accept, refuse, type Transaction } from '@talka/kernel';
import type { SlotId } from '@talka/registration';
import type { VolunteerEvent } from '../event.js';
import type { ChangePorts, VolunteeringPorts } from '../ports.js';
import { decideExtension, type EventExtension } from '../rules/decide-extension.js';
import { decideRoleRemoval, decideShiftRemoval } from '../rules/decide-removal.js';
import { about, ownEvent } from './event-here.js';
import type { AtRevision } from './write-event.js';

export interface ExtendEvent extends AtRevision {
  readonly added: EventExtension;
}

/** More roles and shifts for what is published already: people sign up for them at once. */
export const extendEvent =
  (transaction: Transaction<VolunteeringPorts>) => (by: Person, command: ExtendEvent) =>
    transaction(async (ports): Promise<VolunteerEvent> => {
      const { events, record, now } = ports;
      const { event } = await ownEvent(ports, command.number, by, 'events');
      const added = accept(decideExtension(event, command.added, now));
      if (event.revision !== command.revision) accept(refuse('event.changed'));
      const extended = await events.extend(event, added);
      const facts = { roles: added.roles.length, shifts: added.shifts.length };
      await record(about(event, 'event.extended', by, facts));
      return extended;
    });

/** Takes a shift out that nobody has ever signed up for. */
export const removeShift =
  (transaction: Transaction<ChangePorts>) =>
  (by: Person, { number, shift }: { readonly number: number; readonly shift: SlotId }) =>
    transaction(async (ports): Promise<VolunteerEvent> => {
      const { events, places, record, now } = ports;
      const { event } = await ownEvent(ports, number, by, 'events');
      // The lock waits for whoever is just signing up.
      if (event.shifts.includes(shift)) await places.slots.lock(shift);
      const used = await events.everUsed(shift);
      accept(decideShiftRemoval(event, { shift, used, now }));
      await events.removeShift(event, shift);
      await record(about(event, 'event.shift-removed', by, { slot: shift }));
      return event;
    });

/** Takes a role out that has no shifts. */
export const removeRole =
  (transaction: Transaction<VolunteeringPorts>) =>
  (by: Person, { number, role }: { readonly number: number; readonly role: string }) =>
    transaction(async (ports): Promise<VolunteerEvent> => {
      const { event } = await ownEvent(ports, number, by, 'events');
      accept(decideRoleRemoval(event, role));
      await ports.events.removeRole(event, role);
      await ports.record(about(event, 'event.role-removed', by, {}));
      return event;
    });
