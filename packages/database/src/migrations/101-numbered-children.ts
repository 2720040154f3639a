import { sqlMigration } from './sql-migration.js';

export const NumberedChildren = sqlMigration(
  'NumberedChildren1763000000101',
  `
  -- Nobody brings more than ten: each has a number of its own among its carer's, and there are ten. Two that are written down at
  -- once, by whatever way, cannot both be the tenth.
  alter table child add column number smallint;
  update child c set number = n.number
    from (select person_id, row_number() over (partition by carer_id order by since, person_id) as number from child) n
    where n.person_id = c.person_id;
  alter table child alter column number set not null, alter column number set default 1,
    add constraint child_of_ten check (number between 1 and 10), add constraint child_number unique (carer_id, number);
  `,
  `
  alter table child drop column number;
  `,
);
