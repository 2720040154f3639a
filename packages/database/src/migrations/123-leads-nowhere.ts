import { sqlMigration } from './sql-migration.js';

const leads = (idea: string, comment: string): string => `
  create or replace function talka_leads_to_hidden(link text, counts boolean) returns boolean language sql stable as $$
    select exists (select from idea where ${idea} and number = substring(link from '^/ideas/([0-9]{1,9})')::int)
      or not counts and exists (select from comment where ${comment} and id = substring(link from
        '#comment-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$')::uuid)
  $$;`;

/** What somebody took back themselves is told of no more, as what was hidden: both lead to an empty page. */
export const LeadsNowhere = sqlMigration(
  'LeadsNowhere1763000000123',
  `
  create index idea_not_public on idea (number) where not is_public;
  ${leads('not is_public', `state <> 'shown'`)}
  `,
  `
  ${leads('hidden', `state = 'hidden'`)}
  drop index idea_not_public;
  `,
);
