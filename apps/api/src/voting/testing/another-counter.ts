import type pg from 'pg';

/**
 * A counter in another language, by other hands than the product's: it reads a `.pb` file of approval ballots by itself, and
 * counts Greedy and Equal Shares (cost utility, no completion) in PostgreSQL's exact numbers. Ties: cheapest, most votes, id.
 *
 * Balances are whole numbers of 1/d of a cent. A project's supporters with the least money pay all they have (the first j
 * of m), the others the same: (cost·d − what those paid) / (m − j), the price of one vote.
 */
const COUNTER = `
  create function another_count(pb text, rule text) returns text[] language plpgsql as $$
  declare
    budget numeric; d numeric; chosen text[] := '{}'; best record;
  begin
    create temp table line on commit drop as
      select n, text, max(n) filter (where text in ('META', 'PROJECTS', 'VOTES')) over (order by n) as section
      from regexp_split_to_table(pb, E'\\n') with ordinality as of(text, n) where text <> '';
    create temp table part on commit drop as
      select l.n, l.text, s.text as section from line l join line s on s.n = l.section where l.n > l.section + 1;
    select split_part(text, ';', 2)::numeric into budget from part where section = 'META' and text like 'budget;%';
    create temp table project on commit drop as
      select split_part(text, ';', 1) collate "C" as id, split_part(text, ';', 2)::numeric as cost
      from part where section = 'PROJECTS';
    create temp table voter on commit drop as
      select split_part(text, ';', 1) as id, 0::numeric as has from part where section = 'VOTES';
    create temp table vote on commit drop as
      select distinct split_part(text, ';', 1) as voter, choice collate "C" as project
      from part, regexp_split_to_table(split_part(text, ';', 2), ',') as choice where section = 'VOTES' and choice <> '';
    create temp table support on commit drop as
      select p.id, p.cost, (select count(*) from vote where project = p.id) as votes from project p;

    if rule = 'greedy' then
      for best in select * from support where votes > 0 order by votes desc, cost, id loop
        if best.cost <= budget then
          chosen := chosen || best.id;
          budget := budget - best.cost;
        end if;
      end loop;
      return chosen;
    end if;

    d := greatest(1, (select count(*) from voter));
    update voter set has = budget;
    loop
      select s.id, s.cost, s.votes, price.num, price.den into best from support s cross join lateral (
          select s.cost * d - paid as num, m - j as den from (
            select v.has, row_number() over (order by v.has, v.id) - 1 as j, count(*) over () as m,
              coalesce(sum(v.has) over (order by v.has, v.id rows between unbounded preceding and 1 preceding), 0) as paid
            from voter v join vote on vote.voter = v.id where vote.project = s.id) as payer
          where s.cost * d - paid <= has * (m - j) order by j limit 1) as price
        where s.cost > 0 and not s.id = any (chosen)
          -- The price of a vote for each cent of the project, to 400 places: fractions of small numbers differ before.
          order by div(price.num * ('1' || repeat('0', 400))::numeric, price.den * s.cost * d), s.cost, s.votes desc, s.id
          limit 1;
      exit when not found;
      update voter set has = has * best.den - least(has * best.den, best.num)
        where id in (select voter from vote where project = best.id);
      update voter set has = has * best.den where id not in (select voter from vote where project = best.id);
      d := d * best.den;
      chosen := chosen || best.id;
    end loop;
    return chosen;
  end $$`;

export type Counter = (pb: string, rule: 'greedy' | 'mes') => Promise<string[]>;

/** @param changed is given the counter's text, to see whether a wrong one would be noticed */
export async function anotherCounter(
  database: pg.Client,
  changed: (text: string) => string = (text) => text,
): Promise<Counter> {
  await database.query('drop function if exists another_count');
  await database.query(changed(COUNTER));
  return async (pb, rule) => {
    await database.query('begin');
    try {
      const { rows } = await database.query<{ chosen: string[] }>('select another_count($1, $2) as chosen', [
        pb,
        rule,
      ]);
      return rows[0]?.chosen ?? [];
    } finally {
      await database.query('rollback');
    }
  };
}
