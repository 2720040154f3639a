import { PgCaseStore, PgDiscussionStore, record } from '@talka/database';
import type { DiscussionPorts } from '@talka/discussion';
import { closeCaseOf } from '@talka/moderation';
import type { EntityManager } from 'typeorm';

/** The ports of discussion, on one transaction. What is taken back is taken off the desk, in the same one. */
export const discussionPorts = (manager: EntityManager): DiscussionPorts => ({
  discussions: new PgDiscussionStore(manager),
  desk: {
    forget: ({ id }) =>
      closeCaseOf(
        {
          cases: new PgCaseStore(manager),
          record: async (happening) => void (await record(manager, happening)),
        },
        { kind: 'comment', id },
      ),
  },
  record: async (happening) => void (await record(manager, happening)),
});
