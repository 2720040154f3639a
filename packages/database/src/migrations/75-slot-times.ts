import { sqlMigration } from './sql-migration.js';

export const SlotTimes = sqlMigration(
  'SlotTimes1763000000075',
  `
  -- Some slots are of several times, as a workshop with sessions: who has a place is wanted at each, and free between them.
  -- Where nothing else is said there is one, and it is moved with the slot.
  alter table slot add column times tstzmultirange;
  update slot set times = tstzmultirange(during);
  alter table slot alter column times set not null;
  alter table slot add constraint slot_times check (range_merge(times) = during);
  alter table slot add unique (id, during, times);

  create function slot_keeps_times() returns trigger language plpgsql as $$
  begin
    if new.times is null or (tg_op = 'UPDATE' and new.during <> old.during and new.times = old.times) then
      new.times := tstzmultirange(new.during);
    end if;
    return new;
  end $$;
  create trigger slot_keeps_times before insert or update of during, times on slot
    for each row execute function slot_keeps_times();

  alter table registration add column times tstzmultirange;
  update registration r set times = s.times from slot s where s.id = r.slot_id;
  alter table registration alter column times set not null;
  alter table registration drop constraint registration_slot_id_during_fkey;
  alter table registration add constraint registration_slot_id_during_fkey
    foreign key (slot_id, during, times) references slot (id, during, times) on update cascade;
  alter table slot drop constraint slot_id_during_key;

  create function registration_has_times() returns trigger language plpgsql as $$
  begin
    new.times := tstzmultirange(new.during);
    return new;
  end $$;
  create trigger registration_has_times before insert on registration
    for each row when (new.times is null) execute function registration_has_times();

  -- Nobody is in two places at once: at none of the times of the one is there any of the other.
  alter table registration drop constraint registration_overlap;
  alter table registration add constraint registration_overlap
    exclude using gist (person_id with =, times with &&) where (state = 'confirmed' and allowed_by is null);
  `,
  `
  alter table registration drop constraint registration_overlap;
  alter table registration add constraint registration_overlap
    exclude using gist (person_id with =, during with &&) where (state = 'confirmed' and allowed_by is null);
  alter table slot add unique (id, during);
  alter table registration drop constraint registration_slot_id_during_fkey;
  alter table registration add constraint registration_slot_id_during_fkey
    foreign key (slot_id, during) references slot (id, during) on update cascade;
  drop trigger registration_has_times on registration; drop function registration_has_times();
  alter table registration drop column times;
  drop trigger slot_keeps_times on slot; drop function slot_keeps_times();
  alter table slot drop column times;
  `,
);
