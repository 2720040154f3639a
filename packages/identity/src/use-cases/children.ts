import { accept, refuse, type PersonId, type Transaction } from '@talka/kernel';
import type { Person } from '../actor.js';
import type { Child, ChildStore } from '../children.js';
import type { IdentityPorts } from '../ports.js';
import { decideChild } from '../rules/decide-child.js';
import { tidyName } from '../rules/tidy-name.js';
import { theirAccount } from './their-account.js';

export type ChildPorts = Pick<IdentityPorts, 'people' | 'record'> & { readonly children: ChildStore };

const about = (child: PersonId) => ({ kind: 'person', id: child });

/** Somebody writes a child down, to enrol it. */
export const addChild =
  (transaction: Transaction<ChildPorts>) =>
  (by: Person, command: { readonly name: string; readonly birthDate: string }) =>
    transaction(async (ports): Promise<PersonId> => {
      const { children, record, now } = ports;
      const carer = await theirAccount(ports, by);
      const { birthDate } = command;
      const count = await children.count(by.id);
      accept(decideChild({ birthDate, carerBirthDate: carer.birthDate, count, now }));
      const child = await children.add(by.id, { name: accept(tidyName(command.name)), birthDate });
      const { municipality } = carer;
      await record({ kind: 'child.added', subject: about(child), municipality, by: by.id, facts: {} });
      return child;
    });

/** A name that was mistyped; what was certified already keeps the one it had, until it is asked for anew. */
export const renameChild =
  (transaction: Transaction<ChildPorts>) =>
  (by: Person, command: { readonly child: PersonId; readonly name: string }) =>
    transaction(async (ports): Promise<void> => {
      const { children, record } = ports;
      const { municipality } = await theirAccount(ports, by);
      const { person } = await ownChild(ports, by, command.child);
      await children.rename(person, accept(tidyName(command.name)));
      await record({ kind: 'child.renamed', subject: about(person), municipality, by: by.id, facts: {} });
    });

/** The child is forgotten: its places are given back, and what it did stays under no name. */
export const removeChild = (transaction: Transaction<ChildPorts>) => (by: Person, child: PersonId) =>
  transaction(async (ports): Promise<void> => {
    const { children, record } = ports;
    const { municipality } = await theirAccount(ports, by);
    const { person } = await ownChild(ports, by, child);
    await children.erase(person);
    await record({ kind: 'child.removed', subject: about(person), municipality, by: by.id, facts: {} });
  });

const ownChild = async ({ children }: ChildPorts, by: Person, child: PersonId): Promise<Child> =>
  (await children.find(by.id, child)) ?? accept<never>(refuse('child.not-found'));
