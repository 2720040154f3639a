import { areaId, municipalityId, type TimeRange } from '@talka/kernel';
import {
  packOf,
  residentsOf,
  type NewProcess,
  type RulePack,
  type VoteDraft,
  type VotePot,
} from '@talka/voting';
import type { DataSource, EntityManager } from 'typeorm';
import { first, one, rows, sql } from '../sql.js';
import { PgVoteStore } from '../voting/vote.store.js';
import { PRACTICES, type Practice } from './practices/practices.js';

/**
 * Sets up next year's participatory budgets by the five practices: drafts that wait for an administrator. Until one has saved
 * a draft nobody can hand in anything for it. Each is set up once, whatever becomes of it.
 */
export const seedPractices = (source: DataSource): Promise<void> =>
  source.transaction(async (manager) => {
    for (const practice of PRACTICES) {
      const isNew = await first(
        manager,
        sql`insert into practice_set_up (practice) values (${practice.pack}) on conflict do nothing returning practice`,
      );
      if (isNew) await setUp(manager, practice);
    }
  });

async function setUp(manager: EntityManager, practice: Practice): Promise<void> {
  const pack = packOf(practice.pack);
  if (!pack) throw new Error(`there is no rule pack ${practice.pack}`);
  const { year, ...times } = await nextYear(manager);
  const process: NewProcess = {
    municipality: municipalityId(practice.municipality),
    mayPropose: pack.mayPropose,
    maySupport: pack.maySupport,
    supportThreshold: pack.supportThreshold,
    deliveryMonths: pack.deliveryMonths,
    ...{ submission: times.submission, support: pack.takesSupport ? times.support : null },
  };
  const draft: VoteDraft = {
    ...{ name: practice.name(year), about: practice.about, rules: pack.vote, time: times.voting },
    ...{ pots: await potsOf(manager, practice, pack), projects: [], trustees: [] },
  };
  const vote = await new PgVoteStore(manager).create(process, pack.id, draft, null);
  await rows(
    manager,
    sql`update process set called_at = null where id = (select process_id from vote where id = ${vote.id})`,
  );
  await rows(
    manager,
    sql`insert into process_phase (process_id, kind, opens_at, closes_at)
        select process_id, 'review', ${times.review.from}, ${times.review.until} from vote where id = ${vote.id}`,
  );
  await rows(manager, sql`update practice_set_up set vote_id = ${vote.id} where practice = ${practice.pack}`);
}

interface Times {
  readonly year: number;
  readonly submission: TimeRange;
  readonly support: TimeRange;
  readonly review: TimeRange;
  readonly voting: TimeRange;
}

/** Ideas in February and half of March, support until the end of March, checks until the end of April, votes in May. */
async function nextYear(manager: EntityManager): Promise<Times> {
  const at = await one<
    Record<'ideas' | 'checks' | 'supported' | 'checked' | 'votes' | 'voted', Date> & { year: number }
  >(
    manager,
    sql`select y as year, make_timestamptz(y, 2, 1, 9, 0, 0, 'Europe/Riga') as ideas,
          make_timestamptz(y, 3, 15, 18, 0, 0, 'Europe/Riga') as checks,
          make_timestamptz(y, 3, 31, 18, 0, 0, 'Europe/Riga') as supported,
          make_timestamptz(y, 4, 30, 18, 0, 0, 'Europe/Riga') as checked,
          make_timestamptz(y, 5, 5, 9, 0, 0, 'Europe/Riga') as votes,
          make_timestamptz(y, 5, 25, 20, 0, 0, 'Europe/Riga') as voted
        from (select extract(year from talka_now() at time zone 'Europe/Riga')::int + 1 as y) as next`,
  );
  return {
    year: at.year,
    submission: { from: at.ideas, until: at.checks },
    support: { from: at.ideas, until: at.supported },
    review: { from: at.checks, until: at.checked },
    voting: { from: at.votes, until: at.voted },
  };
}

async function potsOf(manager: EntityManager, practice: Practice, pack: RulePack): Promise<VotePot[]> {
  const { pots } = pack.vote;
  if (pots.kind === 'one')
    return [{ id: 'common', name: 'Kopējais naudas pods', budgetCents: pots.cents, areas: [] }];
  const areas = await rows<Area>(
    manager,
    sql`select id, name from area where municipality_id = ${practice.municipality} order by name collate "lv-x-icu"`,
  );
  return potsFor(areas, practice.unions ?? {}).map(({ id, name, areas: own }) => {
    const people = own.map((area) => ({
      id: areaId(area.id),
      residents: practice.residents?.[area.name] ?? null,
    }));
    const reckoned = (each: number) => each * (residentsOf({ areas: people }) ?? 0);
    const budgetCents = pots.kind === 'per-area' ? pots.cents : reckoned(pots.centsPerResident);
    return { id, name, budgetCents, areas: people };
  });
}

interface Area {
  readonly id: string;
  readonly name: string;
}

/** A pot for each area, and one for each union at the place of its first area. */
function potsFor(areas: readonly Area[], unions: NonNullable<Practice['unions']>) {
  const pots = new Map<string, { id: string; name: string; areas: Area[] }>();
  for (const area of areas) {
    const at = Object.values(unions).findIndex((names) => names.includes(area.name));
    const id = at < 0 ? `area-${area.id}` : `union-${at + 1}`;
    const pot = pots.get(id) ?? { id, name: Object.keys(unions)[at] ?? area.name, areas: [] };
    pots.set(id, { ...pot, areas: [...pot.areas, area] });
  }
  return [...pots.values()];
}
