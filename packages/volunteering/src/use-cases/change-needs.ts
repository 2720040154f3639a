import type { Person } from '@talka/identity';
import { accept, refuse, type Transaction } from '@talka/kernel';
import type { VolunteerEvent } from '../event.js';
import type { VolunteeringPorts } from '../ports.js';
import {
  asksMore,
  asksTheSame,
  requirementsOf,
  tidyRequirements,
  type Requirements,
} from '../rules/decide-requirements.js';
import { decideChange } from '../rules/decide-change.js';
import { tidyReason } from '../rules/tidy-organisation.js';
import { about, ownEvent } from './event-here.js';
import type { AtRevision } from './write-event.js';

export interface ChangeNeeds extends AtRevision, Requirements {
  readonly role: string;
  /** Asked for when the task asks for more: those who do not fit any more are told it. */
  readonly reason: string;
}

/**
 * A published task asks for another age or other abilities. Nobody loses a place by it: who does not fit any more is told, with
 * the reason, and the organiser sees them on the roster. That it asks for less is told to nobody.
 */
export const changeNeeds =
  (transaction: Transaction<VolunteeringPorts>) => (by: Person, command: ChangeNeeds) =>
    transaction(async ({ events, record, ...ports }): Promise<VolunteerEvent> => {
      const { number, revision, role: id } = command;
      const { event } = await ownEvent({ events, ...ports }, number, by, 'events');
      accept(decideChange(event));
      if (event.revision !== revision) accept(refuse('event.changed'));
      const role = event.draft.roles.find((one) => one.id === id);
      const before = role ? requirementsOf(role) : accept<never>(refuse('event.role-unknown'));
      const { minimumAge, needs, proof } = command;
      const after = accept(tidyRequirements({ minimumAge, needs, proof }));
      if (asksTheSame(before, after)) return event;
      const change = asksMore(before, after)
        ? await events.note(event, {
            ...{ what: 'needs', reason: accept(tidyReason(command.reason)), shifts: [] },
            asked: { role: id, before, after },
          })
        : null;
      await events.require(event, id, after);
      await record(about(event, 'event.needs-changed', by, { change, role: id }));
      return event;
    });
