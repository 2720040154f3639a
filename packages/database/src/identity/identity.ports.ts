import type { ChildStore, IdentityPorts } from '@talka/identity';
import type { Transaction } from '@talka/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import { record } from '../record.js';
import { transactionOf } from '../transaction.js';
import { childStore } from './children.store.js';
import { codeStore } from './codes.store.js';
import { grantStore } from './grants.store.js';
import { peopleStore } from './people.store.js';
import { places } from './places.js';
import { promiseMail } from './promise-mail.js';
import { sessionStore } from './sessions.store.js';

/** Identity's ports on one transaction. `key` is the secret that one-time codes are hashed with. */
export const identityPorts =
  (key: string) =>
  (manager: EntityManager): IdentityPorts & { readonly children: ChildStore } => ({
    children: childStore(manager),
    codes: codeStore(manager, key),
    sessions: sessionStore(manager),
    people: peopleStore(manager),
    grants: grantStore(manager),
    places: places(manager),
    post: (envelope, mail) => promiseMail(manager, { ...envelope, ...mail }),
    record: async (happening) => void (await record(manager, happening)),
  });

export const identityTransaction = (
  source: DataSource,
  key: string,
): Transaction<IdentityPorts & { readonly children: ChildStore }> =>
  transactionOf(source, identityPorts(key));
