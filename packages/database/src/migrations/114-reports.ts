import { sqlMigration } from './sql-migration.js';

export const Reports = sqlMigration(
  'Reports1763000000114',
  `
  -- Comments are decided on as ideas are. Of each thing one case is open at a time, whoever brought it there.
  alter table moderation_case alter column idea_id drop not null,
    add column comment_id uuid references comment on delete cascade,
    add constraint moderation_case_one_subject check (num_nonnulls(idea_id, comment_id) = 1),
    drop constraint moderation_case_kind_check,
    add constraint moderation_case_kind_check check (kind in ('review', 'report', 'appeal'));
  create unique index moderation_case_one_open_comment on moderation_case (comment_id) where closed_at is null;
  create index moderation_case_comment on moderation_case (comment_id, opened_at) where comment_id is not null;

  alter table decision drop constraint decision_outcome_check,
    add constraint decision_outcome_check check (outcome in ('publish', 'return', 'refuse', 'keep', 'hide')),
    drop constraint decision_refusal_has_reason, drop constraint decision_refusal_can_be_appealed,
    drop constraint decision_says_why,
    add constraint decision_restriction_has_reason check ((outcome in ('refuse', 'hide')) = (reason is not null)),
    add constraint decision_restriction_can_be_appealed check ((outcome in ('refuse', 'hide')) = (appeal_until is not null)),
    add constraint decision_says_why check (outcome in ('publish', 'keep') or length(words) >= 10);

  -- What somebody holds against something public (Digital Services Act, Article 16). The code is theirs alone to read it by.
  create table report (
    id uuid primary key default uuidv7(),
    case_id uuid not null references moderation_case on delete cascade,
    code text not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
    ground text not null,
    words text,
    reporter_id uuid references person,
    email citext,
    language text not null,
    sent_at timestamptz not null default talka_now(),
    unique (case_id, reporter_id)
  );
  create index report_reporter on report (reporter_id);

  -- Hidden words are hidden by somebody who said why: looked at when the transaction commits.
  create function comment_hiding_is_decided() returns trigger language plpgsql as $$
  begin
    if not exists (select from moderation_case c join decision d on d.case_id = c.id
                   where c.comment_id = new.id and d.outcome = 'hide') then
      raise exception 'comment % would be hidden without a decision', new.id using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create constraint trigger comment_hiding_is_decided after update of state on comment
    deferrable initially deferred for each row
    when (new.state = 'hidden' and old.state is distinct from new.state)
    execute function comment_hiding_is_decided();
  `,
  `
  drop trigger comment_hiding_is_decided on comment; drop function comment_hiding_is_decided(); drop table report;
  delete from moderation_case where comment_id is not null or kind = 'report';
  alter table decision drop constraint decision_outcome_check, drop constraint decision_restriction_has_reason,
    drop constraint decision_restriction_can_be_appealed, drop constraint decision_says_why,
    add constraint decision_outcome_check check (outcome in ('publish', 'return', 'refuse')),
    add constraint decision_refusal_has_reason check ((outcome = 'refuse') = (reason is not null)),
    add constraint decision_refusal_can_be_appealed check ((outcome = 'refuse') = (appeal_until is not null)),
    add constraint decision_says_why check (outcome = 'publish' or length(words) >= 10);
  drop index moderation_case_comment; drop index moderation_case_one_open_comment;
  alter table moderation_case drop constraint moderation_case_one_subject, drop column comment_id,
    alter column idea_id set not null, drop constraint moderation_case_kind_check,
    add constraint moderation_case_kind_check check (kind in ('review', 'appeal'));
  `,
);
