import { sqlMigration } from './sql-migration.js';

/** Ways through what there is to see: places in their order. */
export const HeritageRoutes = sqlMigration(
  'HeritageRoutes1763000000146',
  `
  create table heritage_route (
    -- As it stands in addresses.
    id text primary key constraint heritage_route_address check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 60),
    municipality_id text not null references municipality,
    way text not null constraint heritage_route_way check (way in ('foot', 'bicycle', 'car')),
    name jsonb not null constraint heritage_route_named check (coalesce(name->>'lv', '') <> ''),
    about jsonb not null constraint heritage_route_told check (coalesce(about->>'lv', '') <> ''),
    months smallint[] not null constraint heritage_route_months
      check (cardinality(months) > 0 and months <@ array[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]::smallint[]),
    access text not null constraint heritage_route_access check (access in ('step-free', 'partly', 'steps')),
    state text not null default 'published' constraint heritage_route_state check (state in ('hidden', 'published')),
    revision int not null default 1,
    changed_at timestamptz not null default talka_now()
  );
  create index heritage_route_municipality on heritage_route (municipality_id);

  create table heritage_route_stop (
    route_id text not null references heritage_route on delete cascade,
    position smallint not null constraint heritage_route_stop_position check (position between 1 and 30),
    place_id text not null references heritage_place,
    -- What to do there, by language; nothing is said of some.
    note jsonb constraint heritage_route_stop_note check (note is null or coalesce(note->>'lv', '') <> ''),
    -- Two stops change places in one act.
    primary key (route_id, position) deferrable initially deferred
  );
  create index heritage_route_stop_place on heritage_route_stop (place_id);

  -- What everyone sees leads from somewhere to somewhere; looked at when the act is done.
  create function heritage_route_leads_somewhere() returns trigger language plpgsql as $$
  declare
    route text := case tg_table_name when 'heritage_route' then to_jsonb(new)->>'id' else to_jsonb(old)->>'route_id' end;
  begin
    if exists (select from heritage_route where id = route and state = 'published')
      and (select count(*) from heritage_route_stop where route_id = route) < 2 then
      raise exception 'a route has two stops at least' using errcode = 'check_violation', constraint = 'heritage_route_leads_somewhere';
    end if;
    return null;
  end $$;
  create constraint trigger heritage_route_leads_somewhere after insert or update on heritage_route
    deferrable initially deferred for each row execute function heritage_route_leads_somewhere();
  create constraint trigger heritage_route_stop_leads_somewhere after update or delete on heritage_route_stop
    deferrable initially deferred for each row execute function heritage_route_leads_somewhere();
  `,
  `
  drop table heritage_route_stop; drop table heritage_route; drop function heritage_route_leads_somewhere();
  `,
);
