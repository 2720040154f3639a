import type { IndicatorKey } from '@talka/indicators';
import { sql, type Sql } from '../sql.js';
import { amountsOf, peopleOf, thingsByPart, thingsOf, typicalOf, yearOf } from './counted.sql.js';

const came = (more: Sql = sql``): Sql =>
  sql`select ${yearOf(sql`lower(s.during)`)} as year, r.person_id${more}
      from volunteer_shift v join slot s on s.id = v.slot_id and upper(s.during) <= talka_now()
        join registration r on r.slot_id = s.id and r.state = 'confirmed'
        join attendance a on a.registration_id = r.id and a.state <> 'no-show'
        left join volunteer_hours h on h.registration_id = r.id`;
const LEARNED: Sql = sql`select ${yearOf(sql`lower(r.during)`)} as year, r.person_id
  from (select slot_id from workshop where state in ('published', 'closed') and slot_id is not null
      union select s.slot_id from workshop_session s join workshop w on w.id = s.workshop_id and w.state in ('published', 'closed')
        where s.slot_id is not null and s.state = 'planned') taught
    join registration r on r.slot_id = taught.slot_id and r.state = 'confirmed' and lower(r.during) <= talka_now()`;
const ACTS: Sql = sql`select ${yearOf(sql`published_at`)} as year, author_id as person_id from idea where is_public
  union all select ${yearOf(sql`at`)}, person_id from idea_support
  union all select ${yearOf(sql`c.written_at`)}, d.person_id from comment c
    join discussion_person d on (d.discussion_id, d.number) = (c.discussion_id, c.number) and d.person_id is not null
    where c.state = 'shown'
  union all select ${yearOf(sql`at`)}, person_id from jury_volunteer where person_id is not null
  union all ${came()} union all ${LEARNED}`;

const SHIFTS: Sql = sql`volunteer_shift v join slot s on s.id = v.slot_id and s.state = 'open' and upper(s.during) <= talka_now()
  join volunteer_event e on e.id = v.event_id and e.state <> 'draft'`;
const places = (state: Sql): Sql =>
  thingsOf(sql`select ${yearOf(sql`lower(s.during)`)} as year, e.municipality_id as municipality
    from ${SHIFTS} join registration r on r.slot_id = s.id and r.state = 'confirmed'
      left join attendance a on a.registration_id = r.id where ${state}`);

const events = (more: Sql, part: Sql = sql`null::text`): Sql =>
  sql`select ${yearOf(sql`e.starts_at`)} as year, e.municipality_id as municipality, ${part} as part from programme_event e
      where e.state = 'published' and e.starts_at <= talka_now() and ${more}`;
const TASK_OF_STRAND: Sql = sql`case when e.strand in ('heritage', 'makers') then '1' when e.strand in ('stages', 'new-work') then '2'
  when e.strand in ('learning', 'neighbours') then '3' end`;

/** Ideas that came to a stage for the first time in a year. */
const ideas = (stage: string): Sql =>
  sql`select ${yearOf(sql`m.at`)} as year, i.municipality_id as municipality, i.task::text as part, i.id, i.cost_cents
      from (select idea_id, min(at) as at from idea_milestone where status = ${stage} group by idea_id) m
        join idea i on i.id = m.idea_id and i.is_public`;

/** Who decided how fast, of one kind of case. */
const decided = (kind: string, unit: number): Sql =>
  sql`select ${yearOf(sql`d.at`)} as year, c.municipality_id as municipality, d.outcome,
        extract(epoch from d.at - c.opened_at) / ${unit}::int as took
      from decision d join moderation_case c on c.id = d.case_id where c.kind = ${kind}`;

const partnersOf = (more: Sql): Sql =>
  sql`select ${yearOf(sql`signed_at`)} as year, null::text as municipality, task::text as part from partner
      where signed_at is not null and ${more}`;

/** How each indicator is counted: rows of year, municipality, part and value, of all years at once. */
export const COUNTS: Readonly<Record<IndicatorKey, Sql>> = {
  'active-people': peopleOf(ACTS),
  'new-people': peopleOf(sql`select ${yearOf(sql`created_at`)} as year, id as person_id from person`),
  'areas-reached': thingsOf(sql`select a.year, p.municipality_id as municipality
    from (select distinct year, person_id from (${ACTS}) as act) a join person p on p.id = a.person_id and p.erased_at is null
    group by a.year, p.municipality_id, p.area_id having count(*) >= 5`),
  volunteers: peopleOf(came()),
  'volunteer-minutes': amountsOf(came(sql`, coalesce(h.minutes, 0) as amount`)),
  shifts: thingsOf(
    sql`select ${yearOf(sql`lower(s.during)`)} as year, e.municipality_id as municipality from ${SHIFTS}`,
  ),
  'places-filled': places(sql`true`),
  'no-shows': places(sql`a.state = 'no-show'`),
  'events-by-strand': thingsByPart(events(sql`true`, sql`e.strand`)),
  'events-by-task': thingsByPart(events(sql`true`, TASK_OF_STRAND)),
  'free-events': thingsOf(events(sql`e.price is null`)),
  'step-free-events': thingsOf(events(sql`e.step_free`)),
  'sign-language-events': thingsOf(events(sql`e.sign_language`)),
  'latgalian-events': thingsOf(events(sql`'ltg' = any(e.languages)`)),
  'ideas-published': thingsByPart(ideas('published')),
  'ideas-selected': thingsByPart(ideas('selected')),
  'ideas-delivered': thingsByPart(ideas('delivered')),
  'cents-selected': sql`select s.year, s.municipality, coalesce(s.part, 'none') as part,
      sum(coalesce(v.cost_cents, s.cost_cents, 0)) as value
    from (${ideas('selected')}) s
      left join (select idea_id, max(cost_cents) as cost_cents from vote_project group by idea_id) v on v.idea_id = s.id
    group by 1, 2, 3`,
  'days-to-answer': typicalOf(decided('review', 86_400)),
  'voices-in-votes':
    thingsOf(sql`select ${yearOf(sql`v.closed_at`)} as year, v.municipality_id as municipality
    from vote v join vote_roll r on r.vote_id = v.id where v.published_at is not null`),
  'co-produced-events': thingsOf(
    events(
      sql`exists (select from programme_event_producer p where p.event_id = e.id and p.answer = 'agreed')`,
    ),
  ),
  partners: thingsByPart(partnersOf(sql`true`)),
  'partners-abroad': thingsOf(partnersOf(sql`country <> 'LV'`)),
  'joint-decisions':
    thingsByPart(sql`select ${yearOf(sql`ended_at`)} as year, null::text as municipality, task::text as part
    from joint_decision where state in ('carried', 'rejected')`),
  workshops: thingsOf(sql`select ${yearOf(sql`s.first`)} as year, w.municipality_id as municipality
    from workshop w join (select workshop_id, min(lower(during)) as first from workshop_session where state = 'planned'
      group by workshop_id) s on s.workshop_id = w.id
    where w.state in ('published', 'closed') and s.first <= talka_now()`),
  learners: peopleOf(LEARNED),
  finished: peopleOf(sql`select extract(year from last_on)::int as year, person_id from workshop_completion`),
  certificates: thingsOf(
    sql`select ${yearOf(sql`issued_at`)} as year, municipality_id as municipality from certificate where state = 'issued'`,
  ),
  reports: thingsOf(sql`select ${yearOf(sql`r.sent_at`)} as year, c.municipality_id as municipality
    from report r join moderation_case c on c.id = r.case_id where r.noticed is null`),
  'moderation-decisions': thingsOf(sql`select ${yearOf(sql`d.at`)} as year, c.municipality_id as municipality
    from decision d join moderation_case c on c.id = d.case_id`),
  'hours-to-decide': typicalOf(decided('report', 3_600)),
  appeals: thingsOf(decided('appeal', 3_600)),
  'appeals-granted': thingsOf(
    sql`select year, municipality from (${decided('appeal', 3_600)}) as d where outcome = 'publish'`,
  ),
  juries: thingsOf(
    sql`select ${yearOf(sql`ended_at`)} as year, municipality_id as municipality from jury where state = 'drawn'`,
  ),
};
