import type { Person } from '@talka/identity';
import {
  accept,
  clockOf,
  refuse,
  type Day,
  type PersonId,
  type Recorder,
  type Transaction,
} from '@talka/kernel';
import type { Training } from '../abilities.js';
import type { TrainingEvent } from '../events.js';
import type { VolunteeringPorts } from '../ports.js';
import { decideSeenTraining } from '../rules/decide-seen-training.js';
import type { TrainingStore } from '../trainings.js';
import { ownEvent } from './event-here.js';

export type TrainingPorts = Pick<VolunteeringPorts, 'organisations' | 'events' | 'personByEmail'> & {
  readonly trainings: TrainingStore;
  readonly recordTraining: Recorder<TrainingEvent>;
};

export interface SeeTraining {
  readonly number: number;
  /** Somebody who has signed up with this organiser; or, before they may, whoever shows the paper, by the address of their account. */
  readonly who: { readonly person: PersonId } | { readonly email: string };
  readonly training: Training;
  readonly validUntil: Day | null;
}

/**
 * An organiser has seen the paper of a training: who, when, and until when it is valid. It counts for all events of the organisation.
 * Managers and coordinators may, nobody at the entrance. An address without an account and one of somebody who has not said that they have it are answered alike.
 */
export const seeTraining = (transaction: Transaction<TrainingPorts>) => (by: Person, command: SeeTraining) =>
  transaction(async (ports): Promise<void> => {
    const { trainings, recordTraining, now } = ports;
    const { number, training, validUntil } = command;
    const { event, organiser } = await ownEvent(ports, number, by, 'papers');
    const person = await whom(ports, command, organiser.id);
    const said = person !== undefined && (await trainings.says(person, training));
    const needs = event.draft.roles.flatMap((role) => role.needs);
    accept(decideSeenTraining({ training, needs, said, validUntil, today: clockOf(now).day }));
    if (person === undefined) return accept<never>(refuse('training.not-said'));
    await trainings.note({ person, organisation: organiser.id, training, validUntil }, by.id);
    await recordTraining({
      ...{ kind: 'training.seen', subject: { kind: 'person', id: person }, by: by.id },
      ...{ municipality: event.municipality, facts: { event: number, training } },
    });
  });

/** What was noted was not so, or not of this person: nothing of it is left but that it was taken back. */
export const takeTrainingBack =
  (transaction: Transaction<TrainingPorts>) =>
  (
    by: Person,
    command: { readonly number: number; readonly person: PersonId; readonly training: Training },
  ) =>
    transaction(async (ports): Promise<void> => {
      const { number, person, training } = command;
      const { event, organiser } = await ownEvent(ports, number, by, 'papers');
      const noted = await ports.trainings.takeBack({ person, organisation: organiser.id, training });
      if (!noted) accept(refuse('training.none'));
      await ports.recordTraining({
        ...{ kind: 'training.taken-back', subject: { kind: 'person', id: person }, by: by.id },
        ...{ municipality: event.municipality, facts: { event: number, training } },
      });
    });

async function whom(
  { trainings, personByEmail }: TrainingPorts,
  { who }: SeeTraining,
  organisation: Parameters<TrainingStore['isKnownTo']>[0],
): Promise<PersonId | undefined> {
  if ('email' in who) return personByEmail(who.email);
  const known = await trainings.isKnownTo(organisation, who.person);
  return known ? who.person : accept<never>(refuse('attendance.unknown'));
}
