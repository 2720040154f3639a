import type { Organisation, Person } from '@talka/identity';
import { accept, refuse } from '@talka/kernel';
import type { WorkshopPorts } from '../ports.js';
import {
  decideWorkshopAct,
  handOf,
  hasHand,
  type WorkshopAct,
  type WorkshopHand,
} from '../rules/may-lead.js';
import type { Workshop } from '../workshop.js';

type Ports = Pick<WorkshopPorts, 'organisations' | 'workshops'>;

export interface OwnWorkshop {
  readonly workshop: Workshop;
  readonly organisation: Organisation;
  /** As what the asker has to do with it. */
  readonly hand: WorkshopHand;
}

/** The organisation, for who acts for it and may do this; for who does not act for it, it is not there. */
export async function organisationFor(
  { organisations }: Pick<Ports, 'organisations'>,
  number: number,
  by: Person,
  act: WorkshopAct,
): Promise<Organisation> {
  const found = (await organisations.find(number)) ?? accept<never>(refuse('organisation.not-found'));
  const hand = handOf(by.id, found.people, []);
  if (!hasHand(hand)) accept(refuse('organisation.not-found'));
  accept(decideWorkshopAct(hand, act));
  return found;
}

/** The workshop, for who has to do with it and may do this; for everybody else it is not there. */
export async function ownWorkshop(
  ports: Ports,
  number: number,
  by: Person,
  act: WorkshopAct,
): Promise<OwnWorkshop> {
  const workshop = (await ports.workshops.find(number)) ?? accept<never>(refuse('workshop.not-found'));
  const organisation =
    (await ports.organisations.of(workshop.organisation)) ?? accept<never>(refuse('workshop.not-found'));
  const hand = handOf(by.id, organisation.people, workshop.leaders);
  if (!hasHand(hand)) accept(refuse('workshop.not-found'));
  accept(decideWorkshopAct(hand, act));
  return { workshop, organisation, hand };
}

export const about = <K extends string, F extends object>(
  { id, number, municipality }: Pick<Workshop, 'id' | 'number' | 'municipality'>,
  kind: K,
  by: Person,
  facts: F,
) => ({
  ...{ kind, subject: { kind: 'workshop', id }, municipality, by: by.id },
  facts: { workshop: number, ...facts },
});
