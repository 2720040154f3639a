import { sqlMigration } from './sql-migration.js';

export const HelpNeeded = sqlMigration(
  'HelpNeeded1763000000062',
  `
  -- Who wants to be asked when a shift lacks people, and in which municipalities.
  create table help_willing (
    person_id uuid not null references person,
    municipality_id text not null references municipality,
    since timestamptz not null default talka_now(),
    primary key (person_id, municipality_id)
  );
  create index help_willing_municipality on help_willing (municipality_id);

  -- What somebody does not want to be asked again: roles of this name at this organiser.
  create table help_unwanted (
    id uuid primary key default uuidv7(),
    person_id uuid not null references person,
    organisation_id uuid not null references organisation on delete cascade,
    role text not null check (role <> ''),
    since timestamptz not null default talka_now(),
    unique (person_id, organisation_id, role)
  );

  -- A shift that lacks people. When it has enough, or no more can come, it has ended, and says why.
  create table help_call (
    slot_id uuid primary key references slot on delete cascade,
    wanted_at timestamptz not null default talka_now(),
    waves int not null default 0,
    look_at timestamptz not null default talka_now(),
    ending text check (ending in ('filled', 'over', 'called-off', 'stopped')),
    ended_at timestamptz,
    check ((ending is null) = (ended_at is null))
  );
  create index help_call_due on help_call (look_at) where ending is null;

  -- However many look at once: there is one wave of each number.
  create table help_wave (
    slot_id uuid not null references help_call on delete cascade,
    number int not null check (number > 0),
    asked_at timestamptz not null default talka_now(),
    until timestamptz not null,
    primary key (slot_id, number)
  );

  create table help_question (
    id uuid primary key default uuidv7(),
    slot_id uuid not null,
    wave int not null,
    person_id uuid not null references person,
    token_hash bytea not null unique check (octet_length(token_hash) = 32),
    state text not null default 'open' check (state in ('open', 'yes', 'no', 'not-this-kind', 'lapsed')),
    asked_at timestamptz not null default talka_now(),
    answered_at timestamptz,
    foreign key (slot_id, wave) references help_wave on delete cascade,
    constraint help_question_once unique (slot_id, person_id),
    check (state not in ('yes', 'no', 'not-this-kind') or answered_at is not null)
  );
  -- Nobody is asked a second time before they have answered, or their time is over.
  create unique index help_question_open on help_question (person_id) where state = 'open';
  create index help_question_person on help_question (person_id, asked_at);
  create index help_question_wave on help_question (slot_id, wave);
  `,
  `drop table help_question; drop table help_wave; drop table help_call; drop table help_unwanted; drop table help_willing;`,
);
