import type { Person } from '@talka/identity';
import { accept, refuse, type PersonId, type Transaction } from '@talka/kernel';
import type { WorkshopPorts } from '../ports.js';
import { mayWith } from '../rules/may-lead.js';
import type { LeaderRole, Workshop } from '../workshop.js';
import { about, ownWorkshop } from './workshop-here.js';

export interface NameLeader {
  readonly number: number;
  readonly email: string;
  readonly role: LeaderRole;
}

/**
 * Says who leads, helps or comes as a guest, by the address of their account; once more says as what they do from now on. Only
 * of an organisation that the municipality has verified: whose an address is, is not for anybody to try out.
 */
export const nameLeader = (transaction: Transaction<WorkshopPorts>) => (by: Person, command: NameLeader) =>
  transaction(async (ports): Promise<Workshop> => {
    const { workshop, organisation } = await ownWorkshop(ports, command.number, by, 'write');
    if (organisation.state !== 'verified') accept(refuse('organisation.not-verified'));
    if (workshop.state === 'cancelled') accept(refuse('workshop.cancelled'));
    const found = await ports.personByEmail(command.email);
    const person = found ?? accept<never>(refuse('workshop.leader-unknown', undefined, 'email'));
    leadStill(workshop, person, command.role);
    const { role } = command;
    await ports.record(about(workshop, 'workshop.leader-named', by, { person, role }));
    return ports.workshops.nameLeader(workshop, person, role);
  });

/** Somebody leads it no longer; what is published always has one who does. */
export const endLeader =
  (transaction: Transaction<WorkshopPorts>) => (by: Person, number: number, person: PersonId) =>
    transaction(async (ports): Promise<Workshop> => {
      const { workshop } = await ownWorkshop(ports, number, by, 'write');
      if (!workshop.leaders.some((one) => one.person === person)) accept(refuse('workshop.leader-none'));
      leadStill(workshop, person, null);
      await ports.record(about(workshop, 'workshop.leader-left', by, { person }));
      return ports.workshops.endLeader(workshop, person);
    });

/** Whoever was named leaves it again. It may be left with nobody who leads: their name is theirs, and who writes it can name another. */
export const stepBack = (transaction: Transaction<WorkshopPorts>) => (by: Person, number: number) =>
  transaction(async (ports): Promise<void> => {
    const { workshop, hand } = await ownWorkshop(ports, number, by, 'step-back');
    if (hand.leads === null) accept(refuse('workshop.leader-none'));
    if (mayWith(hand, 'write')) leadStill(workshop, by.id, null);
    await ports.record(about(workshop, 'workshop.leader-left', by, { person: by.id }));
    await ports.workshops.endLeader(workshop, by.id);
  });

function leadStill({ state, leaders }: Workshop, person: PersonId, becomes: LeaderRole | null): void {
  const others = leaders.filter((one) => one.person !== person);
  const leads = becomes === 'leader' || others.some(({ role }) => role === 'leader');
  if (state === 'published' && !leads) accept(refuse('workshop.no-leader'));
}
