import { sqlMigration } from './sql-migration.js';

export const Certificates = sqlMigration(
  'Certificates1763000000090',
  `
  -- Keys that municipalities sign certificates with. Those that were replaced stay: what they signed still verifies.
  create table municipality_key (
    id uuid primary key default uuidv7(),
    municipality_id text not null references municipality,
    number int not null check (number > 0),
    public_key bytea not null check (length(public_key) = 32),
    -- Locked with the installation's secret: a copy of the database alone signs nothing.
    sealed_key bytea not null,
    made_at timestamptz not null default talka_now(),
    retired_at timestamptz,
    unique (municipality_id, number)
  );
  create unique index municipality_key_now on municipality_key (municipality_id) where retired_at is null;

  -- Certificates that are made together: of one workshop, or of what somebody asked for.
  create table certificate_batch (
    id uuid primary key default uuidv7(),
    origin text not null unique check (origin <> ''),
    municipality_id text not null references municipality,
    asked_by uuid references person,
    asked_at timestamptz not null default talka_now()
  );
  create index certificate_batch_municipality on certificate_batch (municipality_id, id desc);
  create index certificate_batch_asked_by on certificate_batch (asked_by);

  create table certificate (
    id uuid primary key default uuidv7(),
    batch_id uuid not null references certificate_batch,
    municipality_id text not null references municipality,
    code text not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
    holder_id uuid not null references person,
    kind text not null check (kind in ('workshop', 'hours')),
    thing text not null check (thing <> ''),
    -- As it is printed; empty once its holder has erased their account, or another took its place.
    name text not null,
    title jsonb check (title is null or title ? 'lv'),
    organisation text check (organisation <> ''),
    from_day date not null,
    until_day date not null,
    minutes int not null check (minutes > 0),
    status_list int not null check (status_list > 0),
    status_index int not null check (status_index between 0 and 131071),
    state text not null default 'waiting' check (state in ('waiting', 'issued', 'revoked', 'replaced')),
    state_at timestamptz not null default talka_now(),
    issued_at timestamptz,
    key_id uuid references municipality_key,
    credential jsonb,
    replaces uuid references certificate,
    replaced_by uuid references certificate,
    revoked_by uuid references person,
    revoked_why text check (revoked_why <> ''),
    shown text not null default 'genuine' check (shown in ('closed', 'genuine', 'named')),
    leads_on boolean not null default false,
    unique (municipality_id, status_list, status_index),
    check (from_day <= until_day),
    check ((kind = 'workshop') = (title is not null)),
    check ((state = 'waiting') = (issued_at is null)),
    check ((state = 'waiting') = (key_id is null)),
    check ((state = 'revoked') = (revoked_by is not null)),
    check ((state = 'replaced') = (replaced_by is not null))
  );
  -- Of one thing somebody has one certificate that counts, and one at most is being made.
  create unique index certificate_counts on certificate (holder_id, thing) where state = 'issued';
  create unique index certificate_waits on certificate (holder_id, thing) where state = 'waiting';
  create index certificate_batch_state on certificate (batch_id, state);
  create index certificate_holder on certificate (holder_id, id desc);
  create index certificate_key on certificate (key_id);
  create index certificate_replaces on certificate (replaces);
  create index certificate_replaced_by on certificate (replaced_by);
  create index certificate_revoked_by on certificate (revoked_by);

  -- What was certified stays as it was. A certificate is made once, and ceases to count once; names and words about people may go.
  create function certificate_kept() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      if old.state = 'waiting' then return old; end if;
    elsif (new.id, new.batch_id, new.municipality_id, new.code, new.holder_id, new.kind, new.thing, new.title, new.organisation,
           new.from_day, new.until_day, new.minutes, new.status_list, new.status_index, new.replaces)
        is not distinct from
          (old.id, old.batch_id, old.municipality_id, old.code, old.holder_id, old.kind, old.thing, old.title, old.organisation,
           old.from_day, old.until_day, old.minutes, old.status_list, old.status_index, old.replaces)
      and (new.name = old.name or new.name = '')
      and (new.state = old.state or (old.state, new.state) in (('waiting', 'issued'), ('issued', 'revoked'), ('issued', 'replaced')))
      and (old.state = 'waiting' or (new.issued_at, new.key_id) is not distinct from (old.issued_at, old.key_id))
      and (old.state = 'waiting' or new.credential is null or new.credential = old.credential)
      and (old.revoked_why is null or new.revoked_why is null or new.revoked_why = old.revoked_why)
    then return new; end if;
    raise exception 'a certificate stays as it was made'
      using errcode = 'check_violation', constraint = 'certificate_kept';
  end $$;
  create trigger certificate_kept before update or delete on certificate
    for each row execute function certificate_kept();

  create table certificate_paper (
    certificate_id uuid not null references certificate on delete cascade,
    language text not null,
    pdf bytea not null,
    primary key (certificate_id, language)
  );
  -- Printed once: another paper of the same certificate would be another certificate.
  create function certificate_paper_kept() returns trigger language plpgsql as $$
  begin
    raise exception 'a paper stays as it was printed'
      using errcode = 'check_violation', constraint = 'certificate_paper_kept';
  end $$;
  create trigger certificate_paper_kept before update on certificate_paper
    for each row execute function certificate_paper_kept();

  -- What somebody says they have learnt, by key competence: theirs alone.
  create table certificate_reflection (
    certificate_id uuid not null references certificate on delete cascade,
    competence text not null check (competence in
      ('literacy', 'multilingual', 'mathematics', 'digital', 'personal', 'citizenship', 'entrepreneurship', 'culture')),
    words text not null check (words <> ''),
    primary key (certificate_id, competence)
  );
  `,
  `
  drop table certificate_reflection; drop table certificate_paper; drop table certificate; drop table certificate_batch;
  drop table municipality_key; drop function certificate_kept(); drop function certificate_paper_kept();
  `,
);
