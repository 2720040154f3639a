import { sqlMigration } from './sql-migration.js';

const hiding = (outcomes: string): string => `
  create or replace function comment_hiding_is_decided() returns trigger language plpgsql as $$
  begin
    if not exists (select from moderation_case c join decision d on d.case_id = c.id
                   where c.comment_id = new.id and d.outcome in (${outcomes})) then
      raise exception 'comment % would be hidden without a decision', new.id using errcode = 'check_violation';
    end if;
    return null;
  end $$;`;

const SAYS_SOMETHING = `case state when 'shown' then body <> '' when 'withdrawn' then body = '' else true end`;

/** A municipality says whether comments are shown at once, after somebody has looked, or not taken at all. */
export const CommentRules = sqlMigration(
  'CommentRules1763000000128',
  `
  alter table municipality add column comments text not null default 'at-once'
    constraint municipality_comments_check check (comments in ('off', 'before', 'at-once'));

  alter table comment
    -- Somebody has read it as it stands before it was shown.
    add column checked boolean not null default false,
    drop constraint comment_state_check,
    add constraint comment_state_check check (state in ('shown', 'withdrawn', 'hidden', 'waiting')),
    drop constraint comment_says_something,
    add constraint comment_says_something check (case state when 'waiting' then body <> '' else ${SAYS_SOMETHING} end),
    -- Nobody sees it, so nobody has supported or answered it.
    add constraint comment_waiting_is_alone check (state <> 'waiting' or (support_count = 0 and answer_count = 0));

  -- The last word on "nothing is shown before its municipality's rule says so": looked at when the transaction commits.
  create function comment_showing_is_allowed() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then
      if new.state = 'shown' and (select m.comments from discussion d join idea i on i.id = d.idea_id
          join municipality m on m.id = i.municipality_id where d.id = new.discussion_id) <> 'at-once' then
        raise exception 'comment % would be shown before anybody has looked', new.id using errcode = 'check_violation';
      end if;
    elsif not exists (select from moderation_case c join decision d on d.case_id = c.id
                      where c.comment_id = new.id and d.outcome = 'publish') then
      raise exception 'comment % would be shown without a decision', new.id using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create constraint trigger comment_showing_is_allowed_at_first after insert on comment
    deferrable initially deferred for each row execute function comment_showing_is_allowed();
  create constraint trigger comment_showing_is_allowed after update of state on comment
    deferrable initially deferred for each row when (old.state = 'waiting' and new.state = 'shown')
    execute function comment_showing_is_allowed();

  -- What somebody has read and let through stays as they read it.
  create function comment_stays_as_checked() returns trigger language plpgsql as $$
  begin
    raise exception 'comment % was checked as it stood', new.id using errcode = 'check_violation';
  end $$;
  create trigger comment_stays_as_checked before update of body on comment for each row
    when (old.checked and new.state = 'shown' and new.body <> old.body) execute function comment_stays_as_checked();
  ${hiding(`'hide', 'refuse'`)}
  `,
  `
  ${hiding(`'hide'`)}
  drop trigger comment_stays_as_checked on comment; drop function comment_stays_as_checked();
  drop trigger comment_showing_is_allowed on comment; drop trigger comment_showing_is_allowed_at_first on comment;
  drop function comment_showing_is_allowed();
  update comment set state = 'withdrawn', body = '' where state = 'waiting';
  alter table comment drop constraint comment_waiting_is_alone, drop constraint comment_says_something,
    add constraint comment_says_something check (${SAYS_SOMETHING}), drop constraint comment_state_check,
    add constraint comment_state_check check (state in ('shown', 'withdrawn', 'hidden')), drop column checked;
  alter table municipality drop column comments;
  `,
);
