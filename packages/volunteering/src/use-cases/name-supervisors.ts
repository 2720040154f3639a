import type { Person } from '@talka/identity';
import { accept, refuse, type PersonId, type Transaction } from '@talka/kernel';
import type { SlotId } from '@talka/registration';
import type { VolunteeringPorts } from '../ports.js';
import { decideSupervisors } from '../rules/decide-supervisors.js';
import type { SupervisorStore } from '../supervision.js';
import { about, ownEvent } from './event-here.js';

export type SupervisionPorts = Pick<VolunteeringPorts, 'organisations' | 'events' | 'record'> & {
  readonly supervisors: SupervisorStore;
};

export interface NameSupervisors {
  readonly number: number;
  /** Null: all shifts of the event. */
  readonly shift: SlotId | null;
  /** Instead of whom was named before; nobody, too. */
  readonly people: readonly PersonId[];
}

/** Says who looks after people not of age at a shift, or at all shifts of an event. */
export const nameSupervisors =
  (transaction: Transaction<SupervisionPorts>) => (by: Person, command: NameSupervisors) =>
    transaction(async (ports): Promise<void> => {
      const { supervisors, record, now } = ports;
      const { event, organiser } = await ownEvent(ports, command.number, by, 'events');
      const shifts = event.shifts.filter((id) => command.shift === null || id === command.shift);
      if (shifts.length === 0) accept(refuse('slot.not-found'));
      const asked = [...new Set(command.people)];
      const known = await supervisors.find(asked);
      accept(decideSupervisors({ asked, known, organiser, now }));
      await supervisors.name(shifts, asked);
      await record(
        about(event, 'event.supervisors-named', by, {
          slot: command.shift,
          shifts: shifts.length,
          people: asked.length,
        }),
      );
    });
