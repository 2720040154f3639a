import { sqlMigration } from './sql-migration.js';

/** What there is to see in Latgale: places, makers, living traditions and the days on which people meet. */
export const Heritage = sqlMigration(
  'Heritage1763000000145',
  `
  create table heritage_place (
    -- As it stands in addresses; pages beside it are no places.
    id text primary key constraint heritage_place_address check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 60
      and id not in ('routes', 'suggest')),
    -- Which looks after the entry, wherever the place lies.
    municipality_id text not null references municipality,
    kind text not null constraint heritage_place_kind check (kind in ('place', 'workshop', 'tradition', 'festival')),
    traditions text[] not null default '{}' constraint heritage_place_traditions
      check (traditions <@ array['pottery', 'weaving', 'glass', 'food', 'song', 'faith', 'word']),
    -- Words by language. Latvian ones there always are, the others as they are known.
    name jsonb not null constraint heritage_place_named check (coalesce(name->>'lv', '') <> ''),
    about jsonb not null constraint heritage_place_told check (coalesce(about->>'lv', '') <> ''),
    lat double precision not null constraint heritage_place_lat check (lat between -90 and 90),
    lon double precision not null constraint heritage_place_lon check (lon between -180 and 180),
    precision text not null constraint heritage_place_precision
      check (precision in ('site', 'near', 'far', 'town', 'stand-in')),
    country text not null default 'LV' constraint heritage_place_country check (country ~ '^[A-Z]{2}$'),
    website text,
    source text not null default '',
    is_verified boolean not null default true,
    state text not null default 'published' constraint heritage_place_state check (state in ('hidden', 'published')),
    revision int not null default 1,
    changed_at timestamptz not null default talka_now()
  );
  create index heritage_place_municipality on heritage_place (municipality_id);
  `,
  `
  drop table heritage_place;
  `,
);
