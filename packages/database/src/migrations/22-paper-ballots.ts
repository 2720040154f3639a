import { sqlMigration } from './sql-migration.js';

export const PaperBallots = sqlMigration(
  'PaperBallots1763000000022',
  `
  alter table desk_help drop constraint desk_help_act_check;
  alter table desk_help add constraint desk_help_act_check
    check (act in ('registered', 'email-changed', 'residence-proved'));

  -- Paper ballots of one style, taken from the box and counted by hand. No name ever stands beside a ballot.
  create table vote_paper_batch (
    vote_id uuid not null references vote,
    number int not null check (number between 1 and 10000),
    style_id text not null,
    declared_count int not null check (declared_count between 1 and 200),
    accepted boolean not null default false,
    primary key (vote_id, number),
    foreign key (vote_id, style_id) references vote_style
  );

  -- What each of two clerks read, without seeing what the other did.
  create table vote_paper_entry (
    vote_id uuid not null,
    batch int not null,
    place smallint not null check (place in (1, 2)),
    clerk_id uuid not null references person,
    -- For each ballot in the order of the batch: the choices by pot, and why it does not count, if it does not.
    ballots jsonb not null check (jsonb_typeof(ballots) = 'array'),
    at timestamptz not null default talka_now(),
    primary key (vote_id, batch, place),
    constraint vote_paper_entry_two_clerks unique (vote_id, batch, clerk_id),
    foreign key (vote_id, batch) references vote_paper_batch on delete cascade
  );
  `,
  `
  drop table vote_paper_entry; drop table vote_paper_batch;
  delete from desk_help where act = 'residence-proved';
  alter table desk_help drop constraint desk_help_act_check;
  alter table desk_help add constraint desk_help_act_check check (act in ('registered', 'email-changed'));
  `,
);
