import { sqlMigration } from './sql-migration.js';

export const Foundations = sqlMigration(
  'Foundations1763000000001',
  `
  create extension if not exists unaccent;
  create extension if not exists pg_trgm;
  create extension if not exists btree_gist;
  create extension if not exists citext;

  -- The time all deadlines go by. Tests may set talka.now for their own connection.
  create function talka_now() returns timestamptz language sql stable as
    $$ select coalesce(nullif(current_setting('talka.now', true), '')::timestamptz, now()) $$;

  -- Lower case without diacritics. unaccent() itself is only "stable", for its dictionary could change; ours does not.
  create function talka_fold(input text) returns text language sql immutable strict parallel safe as
    $$ select lower(public.unaccent('public.unaccent'::regdictionary, input)) $$;

  create table municipality (
    id text primary key,
    kind text not null check (kind in ('state-city', 'municipality')),
    name jsonb not null check (name ? 'lv'),
    atvk text not null unique,
    centre_lat double precision not null,
    centre_lon double precision not null,
    population jsonb not null,
    area_km2 double precision not null,
    moderation text not null default 'before' check (moderation in ('before', 'after')),
    languages text[] not null default '{lv}' check ('lv' = any (languages)),
    contact jsonb not null,
    mark jsonb not null,
    answer_within_days int not null default 5 check (answer_within_days between 1 and 60),
    position int not null
  );

  create table signatory (
    id text primary key,
    name jsonb not null check (name ? 'lv'),
    position int not null
  );

  -- N to M: the reform of 2021 split one signatory between two municipalities.
  create table succession (
    signatory_id text not null references signatory,
    municipality_id text not null references municipality,
    part text,
    primary key (signatory_id, municipality_id)
  );

  create table area (
    id text primary key check (id ~ '^[0-9]{7}$'),
    municipality_id text not null references municipality,
    name text not null,
    kind text not null check (kind in ('parish', 'town', 'city')),
    former_id text not null,
    unique (municipality_id, id)
  );
  `,
  `
  drop table area; drop table succession; drop table signatory; drop table municipality;
  drop function talka_fold(text); drop function talka_now();
  `,
);
