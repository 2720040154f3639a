import { sqlMigration } from './sql-migration.js';

export const UnionsOfAreas = sqlMigration(
  'UnionsOfAreas1763000000033',
  `
  -- Whose residents vote on a pot: none are named where it is the whole municipality's. Whoever lives in an area has one
  -- ballot, so an area is in one pot of a vote, however many draw it up at once.
  create table vote_pot_area (
    vote_id uuid not null,
    pot_id text not null,
    area_id text not null references area,
    residents int check (residents > 0),
    constraint vote_pot_area_once primary key (vote_id, area_id),
    foreign key (vote_id, pot_id) references vote_pot on delete cascade
  );
  create index vote_pot_area_of on vote_pot_area (vote_id, pot_id);
  insert into vote_pot_area (vote_id, pot_id, area_id, residents)
    select vote_id, id, area_id, residents from vote_pot where area_id is not null;
  alter table vote_pot drop column area_id, drop column residents;
  `,
  `
  -- A pot had one area: of a union the first is left, and the others have no pot of their own.
  alter table vote_pot add column area_id text references area, add column residents int check (residents > 0);
  update vote_pot p set area_id = a.area, residents = a.residents
    from (select vote_id, pot_id, min(area_id) as area, sum(residents) as residents from vote_pot_area
      group by vote_id, pot_id) as a
    where a.vote_id = p.vote_id and a.pot_id = p.id;
  drop table vote_pot_area;
  `,
);
