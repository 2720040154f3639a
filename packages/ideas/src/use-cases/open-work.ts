import type { Person } from '@talka/identity';
import { accept, refuse, type Transaction } from '@talka/kernel';
import type { IdeasPorts, WorkStore } from '../ports.js';
import { beginDelivery } from './begin-delivery.js';
import { about, type IdeaHere } from './idea-here.js';

type Ports = Pick<IdeasPorts, 'ideas' | 'record'> & { readonly works: WorkStore };

export interface OpenWork extends IdeaHere {
  /** Whose event it is: an institution of the municipality, or whomever it has verified. */
  readonly organiser: number;
}

/**
 * An official lets people help carry out what a vote has chosen: an event in an organiser's name, which its people write and
 * publish as any other. The first one begins the delivery.
 */
export const openWork = (transaction: Transaction<Ports>) => (by: Person, command: OpenWork) =>
  transaction(async (ports): Promise<number> => {
    const { works, record } = ports;
    const idea = await beginDelivery(ports, command, by.id);
    if (!(await works.mayCarryOut(command.organiser, command.municipality)))
      accept(refuse('work.no-organiser', undefined, 'organiser'));
    const event = await works.begin(idea, command.organiser, by.id);
    await record(about(idea, 'idea.work-opened', by.id, { event }));
    return event;
  });
