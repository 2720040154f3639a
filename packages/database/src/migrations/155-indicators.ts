import { sqlMigration } from './sql-migration.js';

/** What the programme came to, as it was published: a snapshot a month, kept as it was. */
export const Indicators = sqlMigration(
  'Indicators1763000000155',
  `
  create table indicator_snapshot (
    -- The first day of the month in Riga: a month has one.
    month date primary key constraint indicator_snapshot_month check (month = date_trunc('month', month)),
    taken_at timestamptz not null default talka_now(),
    -- What took it: nothing is added to it afterwards.
    made_in xid8 not null default pg_current_xact_id()
  );
  create table indicator_table (
    month date not null references indicator_snapshot,
    key text not null,
    year smallint not null,
    method smallint not null constraint indicator_table_method check (method > 0),
    of_people boolean not null,
    primary key (month, key, year),
    unique (month, key, year, of_people)
  );
  create index indicator_table_newest on indicator_table (key, year, month desc);
  create table indicator_value (
    month date not null,
    key text not null,
    year smallint not null,
    of_people boolean not null,
    -- Null is the region; without a part it is of all parts.
    municipality_id text references municipality,
    part text,
    -- Null is hidden. The last word: no number of one to four people is kept.
    value bigint constraint indicator_value_tells_of_nobody check (value >= 0 and (not of_people or value = 0 or value >= 5)),
    foreign key (month, key, year, of_people) references indicator_table (month, key, year, of_people),
    constraint indicator_value_once unique nulls not distinct (month, key, year, municipality_id, part)
  );

  create function indicators_stay() returns trigger language plpgsql as $$
  begin
    raise exception 'indicators stay as they were published' using errcode = 'insufficient_privilege';
  end $$;
  create trigger indicator_snapshot_stays before update or delete or truncate on indicator_snapshot
    for each statement execute function indicators_stay();
  create trigger indicator_table_stays before update or delete or truncate on indicator_table
    for each statement execute function indicators_stay();
  create trigger indicator_value_stays before update or delete or truncate on indicator_value
    for each statement execute function indicators_stay();
  create function indicator_in_snapshot() returns trigger language plpgsql as $$
  begin
    if exists (select from (select distinct month from added) a join indicator_snapshot s using (month)
      where s.made_in <> pg_current_xact_id()) then
      raise exception 'nothing is added to a snapshot' using errcode = 'insufficient_privilege';
    end if;
    return null;
  end $$;
  create trigger indicator_table_in_snapshot after insert on indicator_table
    referencing new table as added for each statement execute function indicator_in_snapshot();
  create trigger indicator_value_in_snapshot after insert on indicator_value
    referencing new table as added for each statement execute function indicator_in_snapshot();
  `,
  `
  drop table indicator_value; drop table indicator_table; drop table indicator_snapshot;
  drop function indicators_stay(); drop function indicator_in_snapshot();
  `,
);
