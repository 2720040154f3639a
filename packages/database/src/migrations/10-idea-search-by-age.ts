import { sqlMigration } from './sql-migration.js';

/**
 * Searching the newest first (docs/adr/0011). A GIN index gathers every place of a word before it hands over the first;
 * with the fortnight of publishing in front of each word, one fortnight's places are gathered and no more.
 * "fastupdate" would make each such visit also read the list of what was not yet sorted in.
 */
export const IdeaSearchByAge = sqlMigration(
  'IdeaSearchByAge1763000000010',
  `
  create function talka_fortnight(at timestamptz) returns int language sql immutable parallel safe return
    (extract(epoch from at - timestamptz 'epoch')::bigint / 1209600)::int;

  -- Four digits of sixteen, enough for two thousand years: no word can then be taken for the end of a number.
  create function talka_dated(fortnight int) returns text language sql immutable parallel safe return
    lpad(to_hex(fortnight), 4, '0');

  create function talka_dated_words(at timestamptz, words tsvector) returns tsvector
    language sql immutable parallel safe return
    array_to_tsvector(string_to_array(talka_dated(talka_fortnight(at)) ||
      array_to_string(tsvector_to_array(words), ' ' || talka_dated(talka_fortnight(at))), ' '));

  -- A word of a search, such as supol:*, in any of these fortnights.
  create function talka_dated_query(word text, since int, until int) returns tsquery
    language sql immutable parallel safe return
    (select string_agg(talka_dated(fortnight) || word, '|') from generate_series(since, until) as fortnight)::tsquery;

  create index idea_search_by_age on idea using gin (talka_dated_words(published_at, search))
    with (fastupdate = off) where is_public;
  -- The planner's statistics of the words themselves are enough.
  alter index idea_search_by_age alter column 1 set statistics 0;
  `,
  `
  drop index idea_search_by_age; drop function talka_dated_query(text, int, int);
  drop function talka_dated_words(timestamptz, tsvector); drop function talka_dated(int);
  drop function talka_fortnight(timestamptz);
  `,
);
