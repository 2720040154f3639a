import { PgCaseStore, PgDiscussionStore, PgReportStore, record } from '@talka/database';
import type { DiscussionPorts } from '@talka/discussion';
import { closeCaseOf, notice, openCase } from '@talka/moderation';
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
    notice: ({ id, municipality, author }, noticed) =>
      notice(
        {
          cases: new PgCaseStore(manager),
          reports: new PgReportStore(manager),
          record: async (happening) => void (await record(manager, happening)),
        },
        { subject: { kind: 'comment', id }, noticed, municipality, authors: [author] },
      ),
    check: async ({ id, municipality, author }) => {
      await openCase(
        {
          cases: new PgCaseStore(manager),
          record: async (happening) => void (await record(manager, happening)),
        },
        {
          ...{ kind: 'review', looks: 'before', municipality, authors: [author] },
          ...{ subject: { kind: 'comment', id }, firstDecider: null, note: null },
        },
      );
    },
    reworded: ({ id }) => new PgCaseStore(manager).changed({ kind: 'comment', id }),
  },
  record: async (happening) => void (await record(manager, happening)),
});
