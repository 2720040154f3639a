import type { Person } from '@talka/identity';
import { accept, type Transaction } from '@talka/kernel';
import type { WorkshopPorts } from '../ports.js';
import { decideSignIn } from '../rules/decide-sign-in.js';
import type { WorkshopSession } from '../workshop.js';
import { ownWorkshop, type OwnWorkshop } from './workshop-here.js';

export interface SignIn extends OwnWorkshop {
  readonly session: WorkshopSession;
  readonly now: Date;
}

/** A session whose people sign on paper that they came, for who may see who comes. */
export const readSignIn =
  (transaction: Transaction<WorkshopPorts>) => (by: Person, of: { number: number; session: string }) =>
    transaction(async (ports): Promise<SignIn> => {
      const own = await ownWorkshop(ports, of.number, by, 'list');
      return { ...own, session: accept(decideSignIn(own.workshop, of.session)), now: ports.now };
    });
