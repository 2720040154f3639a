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
    constraint vote_pot_area_once primary key (vote_id, area_id),
    foreign key (vote_id, pot_id) references vote_pot on delete cascade
  );
  create index vote_pot_area_of on vote_pot_area (vote_id, pot_id);
  insert into vote_pot_area (vote_id, pot_id, area_id) select vote_id, id, area_id from vote_pot where area_id is not null;
  alter table vote_pot drop column area_id;
  `,
  `
  -- A pot had one area: of a union the first is left, and the others have no pot of their own.
  alter table vote_pot add column area_id text references area;
  update vote_pot p set area_id = (select min(a.area_id) from vote_pot_area a where a.vote_id = p.vote_id and a.pot_id = p.id);
  drop table vote_pot_area;
  `,
);
