import { sqlMigration } from './sql-migration.js';

export const Votes = sqlMigration(
  'Votes1763000000020',
  `
  -- A phase is named by what hangs on it: a vote opens and closes with its phase, and has no other times.
  alter table process_phase add column id uuid not null default uuidv7();
  alter table process_phase add primary key (id);

  create sequence vote_number;

  create table vote (
    id uuid primary key default uuidv7(),
    number int not null unique default nextval('vote_number'),
    municipality_id text not null references municipality,
    process_id uuid not null references process,
    phase_id uuid not null unique references process_phase,
    name jsonb not null check (name ? 'lv'),
    about jsonb not null check (about ? 'lv'),
    pack text not null,
    rules jsonb not null,
    state text not null default 'draft' check (state in
      ('draft', 'announced', 'suspended', 'closed', 'opened', 'published', 'final', 'annulled')),
    revision int not null default 1,
    -- The log's first leaf, as canonical JSON: what was promised before voting began, to the letter.
    configuration text,
    -- What ballots are sealed to, from the key ceremony; only the trustees together can open.
    sealing_key text,
    created_by uuid not null references person,
    created_at timestamptz not null default talka_now(),
    announced_at timestamptz,
    closed_at timestamptz,
    opened_at timestamptz,
    published_at timestamptz,
    complaints_until timestamptz,
    -- An open vote has no log: it is held by its rules.
    check (state in ('draft', 'annulled') or configuration is not null or rules ->> 'secrecy' = 'open')
  );
  create index vote_municipality on vote (municipality_id, number desc);

  create table vote_pot (
    vote_id uuid not null references vote on delete cascade,
    id text not null check (id ~ '^[a-z0-9-]{1,40}$'),
    position int not null,
    name text not null,
    budget_cents bigint not null check (budget_cents > 0),
    -- Null: the whole municipality.
    area_id text references area,
    residents int check (residents > 0),
    primary key (vote_id, id)
  );

  create table vote_project (
    vote_id uuid not null,
    id text not null check (id ~ '^[0-9]{1,4}$'),
    position int not null,
    pot_id text not null,
    idea_id uuid references idea,
    name text not null check (name <> ''),
    summary text not null default '',
    language text not null,
    cost_cents bigint not null check (cost_cents > 0),
    primary key (vote_id, id),
    unique (vote_id, idea_id),
    foreign key (vote_id, pot_id) references vote_pot on delete cascade
  );

  create table vote_trustee (
    vote_id uuid not null references vote on delete cascade,
    position int not null check (position between 1 and 20),
    name text not null check (name <> ''),
    office text not null,
    public_key text not null,
    sealed_share jsonb,
    primary key (vote_id, position),
    unique (vote_id, public_key)
  );

  -- A style is a set of pots with a token key of its own, so that a token says no more than what may be voted in.
  create table vote_style (
    vote_id uuid not null references vote on delete cascade,
    id text not null,
    pots text[] not null check (cardinality(pots) > 0),
    token_public_key text not null,
    -- Locked with the installation's secret: a copy of the database alone mints nothing.
    token_private_key bytea not null,
    primary key (vote_id, id)
  );

  create table vote_log_key (
    vote_id uuid primary key references vote on delete cascade,
    public_key text not null,
    private_key bytea not null
  );

  -- Who was given a token or a paper ballot. No finer than the day, and rewritten in random order each hour.
  create table vote_roll (
    vote_id uuid not null references vote,
    person_key bytea not null check (length(person_key) = 32),
    style_id text not null,
    how text not null check (how in ('online', 'desk')),
    day date not null,
    blinded_hash bytea check (length(blinded_hash) = 32),
    blind_signature bytea,
    primary key (vote_id, person_key),
    foreign key (vote_id, style_id) references vote_style,
    check ((how = 'online') = (blinded_hash is not null and blind_signature is not null))
  );

  -- Sealed ballots: no time, no number, no person. The newest of each voter's key.
  create table vote_envelope (
    vote_id uuid not null references vote,
    voter_key bytea not null check (length(voter_key) = 32),
    style_id text not null,
    revision int not null check (revision between 1 and 1000000),
    seal_hash bytea not null check (length(seal_hash) = 32),
    leaf bytea not null check (length(leaf) = 32),
    envelope jsonb not null,
    primary key (vote_id, voter_key),
    unique (vote_id, seal_hash)
  );

  -- Leaves on their way into the log, and those whose ballot was replaced. A seal is taken once, replaced or not.
  create table vote_leaf (
    vote_id uuid not null references vote,
    leaf bytea not null check (length(leaf) = 32),
    seal_hash bytea check (length(seal_hash) = 32),
    position int check (position >= 0),
    superseded boolean not null default false,
    primary key (vote_id, leaf),
    unique (vote_id, position),
    unique (vote_id, seal_hash)
  );
  create index vote_leaf_waiting on vote_leaf (vote_id) where position is null;

  create table vote_head (
    vote_id uuid not null references vote,
    size int not null check (size > 0),
    note text not null,
    at timestamptz not null default clock_timestamp(),
    primary key (vote_id, size)
  );

  -- What is done every so often, by whichever worker comes first.
  create table sweep_done (
    what text primary key,
    at timestamptz not null
  );

  -- Open votes name who voted what, and say so beforehand.
  create table vote_open_ballot (
    vote_id uuid not null references vote,
    person_key bytea not null check (length(person_key) = 32),
    style_id text not null,
    choices jsonb not null,
    at timestamptz not null default talka_now(),
    primary key (vote_id, person_key)
  );

  -- An act of two people: one proposes, another confirms, and only then is it carried out.
  create table vote_act (
    id uuid primary key default uuidv7(),
    vote_id uuid not null references vote on delete cascade,
    kind text not null check (kind in
      ('extend', 'suspend', 'resume', 'annul', 'open', 'publish')),
    facts jsonb not null default '{}',
    reason text not null default '',
    proposed_by uuid not null references person,
    proposed_at timestamptz not null default talka_now(),
    confirmed_by uuid references person,
    confirmed_at timestamptz,
    withdrawn_at timestamptz,
    constraint vote_act_two_people check (confirmed_by is null or confirmed_by <> proposed_by),
    check ((confirmed_by is null) = (confirmed_at is null)),
    check (confirmed_at is null or withdrawn_at is null)
  );
  create unique index vote_act_waiting on vote_act (vote_id) where confirmed_at is null and withdrawn_at is null;
  create index vote_act_of on vote_act (vote_id, id);

  -- What the opening gave: public once the result is, and then byte by byte the same for everyone.
  create table vote_opening (
    vote_id uuid primary key references vote,
    -- Null where nothing was sealed.
    document text,
    brought_by uuid not null references person,
    at timestamptz not null default talka_now()
  );

  create table vote_pot_result (
    vote_id uuid not null,
    pot_id text not null,
    counted int not null check (counted >= 0),
    -- Fewer than five ballots: the outcome is published, the ballots are not.
    withheld boolean not null,
    ballots text not null,
    outcome jsonb not null,
    primary key (vote_id, pot_id),
    foreign key (vote_id, pot_id) references vote_pot
  );
  `,
  `
  drop table sweep_done; drop table vote_pot_result; drop table vote_opening; drop table vote_act; drop table vote_open_ballot;
  drop table vote_head; drop table vote_leaf; drop table vote_envelope; drop table vote_roll; drop table vote_log_key;
  drop table vote_style; drop table vote_trustee; drop table vote_project; drop table vote_pot; drop table vote;
  drop sequence vote_number;
  alter table process_phase drop constraint process_phase_pkey;
  alter table process_phase drop column id;
  `,
);
