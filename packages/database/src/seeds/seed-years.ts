import { rows, sql, type Queryable } from '../sql.js';

export interface YearsToSeed {
  /** What was on and who helped is spread from then… */
  readonly from: Date;
  /** …to then. */
  readonly until: Date;
  readonly shifts: number;
  readonly events: number;
  /** How many are wanted at a shift, at least; up to four more come to some. */
  readonly people: number;
}

/**
 * Invented years behind the people who are there: shifts that are over, who came to them and for how long, and events of the programme. The
 * same every time; municipalities differ in how much happens in them, and every year more does. No two shifts are at one time, so that anybody can come to any.
 */
export async function seedYears(
  on: Queryable,
  { from, until, shifts, events, people }: YearsToSeed,
): Promise<void> {
  const spread = (of: number) =>
    sql`${from}::timestamptz + (${until}::timestamptz - ${from}::timestamptz) * power(n / ${Math.max(1, of)}::float8, 0.75)`;
  await rows(
    on,
    sql`with here as (select array_agg(id order by id) as ids from municipality),
          -- The larger a municipality's turn, the more often it comes.
          planned as (select n, ids[1 + floor(power((n * 37 % 101) / 101.0, 1.6) * 9)::int] as municipality, ${spread(shifts)} as begins
            from here, generate_series(0, ${shifts}::int - 1) n),
          who as (select id, municipality_id, row_number() over (partition by municipality_id order by id) - 1 as at,
              count(*) over (partition by municipality_id) as among
            from person where erased_at is null and birth_date < ${from}::timestamptz - interval '16 years'
              and not exists (select from child where person_id = person.id)),
          by as (select id from who order by id limit 1),
          organisation as (insert into organisation (municipality_id, name, kind, registration_number, state, asked_at, decided_at)
            select ids[1], 'Latgales talcinieki', 'association', '40003999001', 'verified', ${from}, ${from} from here returning id),
          event as (insert into volunteer_event (organisation_id, municipality_id, title, about, place, contact, state, created_by, created_at,
              published_at)
            select o.id, p.municipality, p.title, 'Talka pagājušos gados.', 'Pagalms', '', 'published', by.id, ${from}, ${from}
            from organisation o, by, (select distinct municipality, (array['Parka sakopšana', 'Svētku palīgi', 'Estrādes krāsošana'])[1 + n % 3]
              as title from planned) p returning id, municipality_id, title),
          role as (insert into volunteer_role (event_id, id, position, name, about, minimum_age)
            select id, 'visi', 1, 'Visi darbi', '', 16 from event returning event_id),
          shift as (select p.n, p.municipality, e.id as event_id, uuidv7() as slot_id, p.begins,
              tstzrange(p.begins, p.begins + interval '3 hours') as during
            from planned p join event e on e.municipality_id = p.municipality
              and e.title = (array['Parka sakopšana', 'Svētku palīgi', 'Estrādes krāsošana'])[1 + p.n % 3]),
          slot as (insert into slot (id, municipality_id, places, during, times, opens_at, closes_at, state)
            select slot_id, municipality, ${people + 6}::int, during, tstzmultirange(during), begins - interval '30 days', begins, 'open'
            from shift returning id)
        insert into volunteer_shift (event_id, position, role_id, during, places, slot_id)
          select s.event_id, row_number() over (partition by s.event_id order by s.n), 'visi', s.during, ${people + 6}::int, s.slot_id
          from shift s join slot on slot.id = s.slot_id join role on role.event_id = s.event_id`,
  );
  // Statements of their own: what is put down about a place is checked against places that are there.
  const own = sql`select s.id, s.municipality_id, s.during, s.times, row_number() over (order by lower(s.during))::int as n
    from organisation o join volunteer_event e on e.organisation_id = o.id join volunteer_shift v on v.event_id = e.id
      join slot s on s.id = v.slot_id where o.registration_number = '40003999001'`;
  await rows(
    on,
    sql`with shift as (${own}),
          who as (select id, municipality_id, row_number() over (partition by municipality_id order by birth_date, id) - 1 as at,
              count(*) over (partition by municipality_id) as among
            from person where erased_at is null and birth_date < ${from}::timestamptz - interval '16 years'
              and not exists (select from child where person_id = person.id))
        insert into registration (slot_id, during, times, person_id, state, joined_at, not_before)
          select distinct s.id, s.during, s.times, w.id, 'confirmed', lower(s.during) - interval '9 days', lower(s.during) - interval '9 days'
          from shift s cross join generate_series(0, ${people}::int - 1 + s.n % 5) j
            join who w on w.municipality_id = s.municipality_id and w.at = (s.n * 7 + j * 3) % ceil(w.among * (0.4 + 0.6 * s.n / ${shifts}::float8))::int`,
  );
  const places = sql`select r.id, r.during, s.n, row_number() over (order by r.turn) as place,
      (select created_by from volunteer_event e join organisation o on o.id = e.organisation_id
        where o.registration_number = '40003999001' limit 1) as by_id
    from (${own}) as s join registration r on r.slot_id = s.id`;
  await rows(
    on,
    sql`insert into attendance (registration_id, state, how, came_at, left_at, by_id, noted_at)
        select id, case when place % 13 = 0 then 'no-show' else 'left' end, 'name', case when place % 13 <> 0 then lower(during) end,
          case when place % 13 <> 0 then upper(during) end, by_id, upper(during) from (${places}) as p`,
  );
  await rows(
    on,
    sql`insert into volunteer_hours (registration_id, minutes, proposed, approved_by, approved_at)
        select id, 60 + 15 * (place % 9)::int, 60 + 15 * (place % 9)::int, by_id, upper(during) + interval '2 days'
        from (${places}) as p where place % 13 <> 0`,
  );
  await rows(
    on,
    sql`insert into programme_event (municipality_id, texts, genre, strand, place, place_municipality_id, languages, step_free, sign_language,
          price, starts_at, ends_at, state, planned_at, published_at)
        select here.ids[1 + floor(power((n * 41 % 103) / 103.0, 1.4) * 9)::int], jsonb_build_object('lv', jsonb_build_object(
            'title', (array['Novada svētki', 'Podnieku diena', 'Kora vakars', 'Amatu tirgus', 'Ezera koncerts', 'Lasījumi pagalmā', 'Danču vakars'])
              [1 + n % 7], 'about', 'Bija labi.')),
          (array['festival', 'crafts', 'music', 'crafts', 'music', 'literature', 'dance'])[1 + n % 7],
          (array['stages', 'makers', 'stages', 'makers', 'new-work', 'learning', 'heritage', 'neighbours', null])[1 + (n * 5 + n / 9) % 9],
          'Kultūras nams', here.ids[1 + n % 9], (array['{lv}', '{lv,ltg}', '{lv,ru}', '{ltg}'])[1 + (n * 3) % 4]::text[], n % 5 < 3, n % 11 = 0,
          case when n % 3 = 0 then '5 eiro' end, ${spread(events)}, ${spread(events)} + interval '3 hours', 'published',
          ${spread(events)} - interval '60 days', ${spread(events)} - interval '40 days'
        from (select array_agg(id order by id) as ids from municipality) here, generate_series(0, ${events}::int - 1) n`,
  );
}
