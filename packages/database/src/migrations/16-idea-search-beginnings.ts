import { sqlMigration } from './sql-migration.js';

/**
 * The search index knows the first four and the first six letters of every word instead of the word (docs/adr/0016).
 * Asked for a beginning, `park:*`, GIN gathers all places of all words that begin so before it compares them with another
 * word's; asked for a whole word it reads only those that the rarer one's places lead to. Whole words stay in the index
 * by fortnights. Without "fastupdate" no search reads what is not yet sorted in.
 */
export const IdeaSearchBeginnings = sqlMigration(
  'IdeaSearchBeginnings1763000000016',
  `
  create function talka_beginnings(words tsvector) returns tsvector language sql immutable parallel safe return
    array_to_tsvector(tsvector_to_array(words)::varchar(4)[]::text[] || tsvector_to_array(words)::varchar(6)[]::text[]);

  drop index idea_search;
  create index idea_search on idea using gin (talka_beginnings(search)) with (fastupdate = off) where is_public;
  -- The planner's statistics of the words themselves are enough.
  alter index idea_search alter column 1 set statistics 0;
  `,
  `
  drop index idea_search; drop function talka_beginnings(tsvector);
  create index idea_search on idea using gin (search) where is_public;
  `,
);
