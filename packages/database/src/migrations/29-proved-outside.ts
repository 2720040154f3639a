import { sqlMigration } from './sql-migration.js';

export const ProvedOutside = sqlMigration(
  'ProvedOutside1763000000029',
  `
  -- Who somebody is can be proved without their living in one of the municipalities. Rolls stay municipal.
  alter table residence_proof alter municipality_id drop not null;
  alter table residence_proof alter area_id drop not null;
  alter table residence_proof add constraint residence_proof_whole_place
    check ((municipality_id is null) = (area_id is null));
  alter table residence_proof add constraint residence_proof_outside_is_somebodys
    check (municipality_id is not null or (person_id is not null and how <> 'roll'));

  -- What is proved in one municipality counts in the votes of others: so one proof to a person, and one person to a code,
  -- over all of them. Two municipalities that proved the same at the same moment may have left two: the later one stands.
  -- A line of a municipality's roll stays its line, and goes back to being nobody's.
  with earlier as (
    select id, how from residence_proof r where person_id is not null and exists (
      select from residence_proof o where o.id > r.id and o.person_id is not null
        and (o.person_id = r.person_id or o.person_key = r.person_key))
  ), unclaimed as (
    update residence_proof r set person_id = null, birth_date = null, citizen = null
      from earlier where earlier.id = r.id and earlier.how = 'roll'
  ) delete from residence_proof r using earlier where earlier.id = r.id and earlier.how <> 'roll';
  drop index residence_proof_person;
  create unique index residence_proof_one_of_a_person on residence_proof (person_id) where person_id is not null;
  create unique index residence_proof_one_of_a_key on residence_proof (person_key) where person_id is not null;
  `,
  `
  drop index residence_proof_one_of_a_key; drop index residence_proof_one_of_a_person;
  delete from residence_proof where municipality_id is null;
  create unique index residence_proof_person on residence_proof (municipality_id, person_id)
    where person_id is not null;
  alter table residence_proof drop constraint residence_proof_outside_is_somebodys;
  alter table residence_proof drop constraint residence_proof_whole_place;
  alter table residence_proof alter area_id set not null;
  alter table residence_proof alter municipality_id set not null;
  `,
);
