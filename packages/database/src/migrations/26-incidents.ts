import { sqlMigration } from './sql-migration.js';

export const Incidents = sqlMigration(
  'Incidents1763000000026',
  `
  -- Whom those who vote call or write. Null: the municipality's own contact.
  alter table vote add column help_line jsonb;
  -- The vote that was annulled and is held again by this one. Once only.
  alter table vote add column rerun_of uuid constraint vote_rerun_once unique references vote;

  alter table vote_act drop constraint vote_act_kind_check;
  alter table vote_act add constraint vote_act_kind_check check (kind in
    ('extend', 'suspend', 'resume', 'annul', 'rerun', 'open', 'publish'));

  -- What the public was told of things that went wrong: each incident of a vote by its posts.
  create table vote_incident_post (
    vote_id uuid not null references vote,
    incident int not null check (incident > 0),
    position int not null check (position > 0),
    kind text not null check (kind in ('report', 'update', 'correction', 'over')),
    what jsonb not null check (what ? 'lv'),
    doing jsonb check (doing ? 'lv'),
    since timestamptz,
    posted_by uuid not null references person,
    at timestamptz not null default talka_now(),
    primary key (vote_id, incident, position),
    constraint vote_incident_begins_with_a_report check ((position = 1) = (kind = 'report')),
    check ((kind = 'report') = (since is not null))
  );

  -- What was told was told: it is corrected by telling more.
  create function vote_incident_stays_told() returns trigger language plpgsql as $$
  begin
    raise exception 'what the public was told is append-only' using errcode = 'insufficient_privilege';
  end $$;
  create trigger vote_incident_stays_told before update or delete on vote_incident_post
    for each row execute function vote_incident_stays_told();
  `,
  `
  drop table vote_incident_post; drop function vote_incident_stays_told();
  delete from vote_act where kind = 'rerun';
  alter table vote_act drop constraint vote_act_kind_check;
  alter table vote_act add constraint vote_act_kind_check check (kind in
    ('extend', 'suspend', 'resume', 'annul', 'open', 'publish'));
  alter table vote drop column rerun_of; alter table vote drop column help_line;
  `,
);
