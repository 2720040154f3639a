import { promiseInvitation, PgInvitationStore, record, transactionOf } from '@talka/database';
import type { Person } from '@talka/identity';
import type { IdeaId } from '@talka/ideas';
import type { DataSource } from 'typeorm';

/** Writing together: an author invites by address, the invited accepts or declines after signing in. */
export const invitations = (source: DataSource) => {
  const transaction = transactionOf(source, (manager) => ({
    store: new PgInvitationStore(manager),
    manager,
  }));
  return {
    invite: (by: Person, idea: IdeaId, email: string) =>
      transaction(async ({ store, manager }) => {
        const invitation = await store.invite(idea, by.id, email);
        await record(manager, {
          kind: 'idea.co-author-invited',
          subject: { kind: 'idea', id: idea },
          municipality: null,
          by: by.id,
          facts: { invitation: invitation.id },
        });
        await promiseInvitation(manager, invitation.id);
        return invitation;
      }),
    withdraw: (by: Person, idea: IdeaId, invitation: string) =>
      transaction(async ({ store }) => {
        await store.withdraw(idea, by.id, invitation);
        return undefined;
      }),
    waiting: (person: Person) => new PgInvitationStore(source).waitingFor(person.id),
    answer: (by: Person, invitation: string, accept: boolean) =>
      transaction(async ({ store, manager }) => {
        const idea = await store.answer(invitation, by.id, accept);
        await record(manager, {
          kind: accept ? 'idea.co-author-joined' : 'idea.co-author-declined',
          subject: { kind: 'idea', id: idea },
          municipality: null,
          by: by.id,
          facts: {},
        });
        return undefined;
      }),
  };
};
