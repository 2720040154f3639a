import { sqlMigration } from './sql-migration.js';

export const Workshops = sqlMigration(
  'Workshops1763000000088',
  `
  create sequence workshop_number;
  create table workshop (
    id uuid primary key default uuidv7(),
    number int not null unique default nextval('workshop_number'),
    organisation_id uuid not null references organisation,
    municipality_id text not null references municipality,
    area_id text references area,
    title text not null check (title <> ''),
    about text not null,
    -- What to bring along; nothing, where it is empty.
    bring text not null default '',
    place text not null,
    contact text not null,
    craft text not null check (craft ~ '^[a-z-]{1,40}$'),
    -- In which it is taught.
    languages text[] not null check (languages <@ array['lv', 'ltg', 'ru', 'en'] and cardinality(languages) > 0),
    -- What is there for whoever needs it.
    access text[] not null default '{}',
    youngest smallint check (youngest between 0 and 120),
    oldest smallint check (oldest between 0 and 120),
    -- Paid on site; 0 is free.
    price_cents int not null default 0 check (price_cents between 0 and 100000),
    enrolment text not null check (enrolment in ('course', 'drop-in')),
    places int not null check (places between 1 and 500),
    closes_before smallint not null default 0 check (closes_before between 0 and 168),
    -- What somebody does for a certificate, as its rule has it; none is given where it is null.
    completion jsonb,
    state text not null default 'draft' check (state in ('draft', 'published', 'cancelled', 'closed')),
    revision int not null default 1,
    -- Whom a course enrols, from the publication on: a slot of as many times as it has sessions.
    slot_id uuid unique references slot,
    -- The season before of which this one is the copy.
    copied_from uuid references workshop,
    created_by uuid not null references person,
    created_at timestamptz not null default talka_now(),
    published_at timestamptz,
    closed_at timestamptz,
    check (youngest is null or oldest is null or youngest <= oldest),
    check ((state = 'draft') = (published_at is null)),
    check ((state = 'closed') = (closed_at is not null)),
    check (enrolment = 'course' or slot_id is null),
    check (enrolment = 'drop-in' or (slot_id is null) = (state = 'draft'))
  );
  create index workshop_municipality on workshop (municipality_id, number desc);
  create index workshop_organisation on workshop (organisation_id, number desc);

  create table workshop_session (
    id uuid primary key default uuidv7(),
    workshop_id uuid not null references workshop on delete cascade,
    -- As people read it: 1, 2, 3… A session that is called off keeps its number.
    number smallint not null check (number between 1 and 200),
    during tstzrange not null check (lower_inc(during) and not upper_inc(during) and not isempty(during)
      and not lower_inf(during) and not upper_inf(during)),
    state text not null default 'planned' check (state in ('planned', 'cancelled')),
    -- The session of the same course that this one makes good for.
    catch_up_for uuid,
    -- For how many besides the course: all of a drop-in, late places of a course, those who catch up.
    places int not null default 0 check (places between 0 and 500),
    -- Whom this session enrols for itself alone.
    slot_id uuid unique references slot,
    unique (workshop_id, number),
    unique (id, workshop_id),
    foreign key (catch_up_for, workshop_id) references workshop_session (id, workshop_id),
    check (catch_up_for is null or catch_up_for <> id),
    check (slot_id is null or places > 0)
  );
  -- A workshop is at one time once.
  alter table workshop_session add constraint workshop_session_overlap
    exclude using gist (workshop_id with =, during with &&) where (state = 'planned' and catch_up_for is null);

  -- Who leads: the leader and assistants keep the register, a guest is named alone. Rows end, they are not removed: who led a
  -- session may still send what they marked in it.
  create table workshop_leader (
    id uuid primary key default uuidv7(),
    workshop_id uuid not null references workshop on delete cascade,
    person_id uuid not null references person,
    role text not null check (role in ('leader', 'assistant', 'guest')),
    since timestamptz not null default talka_now(),
    until timestamptz,
    check (until is null or until >= since)
  );
  create unique index workshop_leader_live on workshop_leader (workshop_id, person_id) where until is null;
  create index workshop_leader_person on workshop_leader (person_id);

  -- What somebody has completed before they come.
  create table workshop_prerequisite (
    workshop_id uuid not null references workshop on delete cascade,
    needs_id uuid not null references workshop,
    primary key (workshop_id, needs_id),
    check (workshop_id <> needs_id)
  );
  create index workshop_prerequisite_needs on workshop_prerequisite (needs_id);
  `,
  `
  drop table workshop_prerequisite; drop table workshop_leader; drop table workshop_session; drop table workshop;
  drop sequence workshop_number;
  `,
);
