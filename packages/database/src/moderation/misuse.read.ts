import type { Misuse } from '@talka/moderation';
import { first, rows, sql, type Queryable } from '../sql.js';
import { misuseFacts } from './misuse.store.js';

export interface ConductRow {
  readonly person: string;
  readonly name: string;
  readonly what: Misuse;
  /** When they did it, and when it was decided: in the same order. */
  readonly did: Date[];
  readonly facts: Date[];
  readonly warned_at: Date | null;
  readonly acted_at: Date | null;
  readonly suspended_until: Date | null;
  readonly now: Date;
}

/** Who has reached so many decisions within so many days, by municipality; whoever is close to the reader is not among them. */
export const conductIn = (
  on: Queryable,
  { municipality, reader, most, days }: { municipality: string; reader: string; most: number; days: number },
): Promise<ConductRow[]> =>
  rows<ConductRow>(
    on,
    sql`select f.person, p.name, f.what, array_agg(f.did order by f.at, f.did) as did, array_agg(f.at order by f.at, f.did) as facts,
          m.warned_at, m.acted_at, talka_suspended_until(f.person, f.what, ${municipality}) as suspended_until, talka_now() as now
        from (${misuseFacts(municipality)}) f join person p on p.id = f.person and p.erased_at is null,
          lateral (select max(at) filter (where kind = 'warning') as warned_at, max(at) as acted_at from misuse_measure m
            where m.person_id = f.person and m.what = f.what and m.municipality_id = ${municipality}) m
        where f.at > talka_now() - make_interval(days => ${days})
          and f.person <> ${reader} and not (${reader}::uuid = any (talka_recused(array[f.person])))
        group by f.person, p.name, f.what, m.warned_at, m.acted_at having count(*) >= ${most} order by max(f.at) desc, f.person, f.what`,
  );

export interface MeasureViewRow {
  readonly id: string;
  readonly municipality_id: string;
  readonly person: string;
  readonly name: string;
  readonly what: Misuse;
  readonly kind: 'warning' | 'suspension';
  readonly counted: number;
  readonly words: string | null;
  readonly by_id: string;
  readonly at: Date;
  readonly until: Date | null;
  readonly appeal_words: string | null;
  readonly appealed_at: Date | null;
  readonly decision: 'upheld' | 'lifted' | null;
  readonly decision_words: string | null;
  readonly now: Date;
}

/** As those who decide on appeals read it. */
export interface MeasureAtDeskRow extends MeasureViewRow {
  /** Whom it is about is close to the reader. */
  readonly close: boolean;
}

const COLUMNS = sql`m.id, m.municipality_id, m.person_id as person, p.name, m.what, m.kind, m.counted, m.words, m.by_id, m.at, m.until,
  m.appeal_words, m.appealed_at, m.decision, m.decision_words, talka_now() as now`;

/** What was done about misuse there, the latest first. */
export const measuresIn = (
  on: Queryable,
  { municipality, reader }: { municipality: string; reader: string },
): Promise<MeasureAtDeskRow[]> =>
  rows<MeasureAtDeskRow>(
    on,
    sql`select ${COLUMNS}, ${reader}::uuid = any (talka_recused(array[m.person_id])) as close from misuse_measure m join person p on p.id = m.person_id
        where m.municipality_id = ${municipality} order by m.at desc, m.id desc limit 100`,
  );

/** What was done about misuse by somebody, for them to read. */
export const measuresOf = (on: Queryable, person: string): Promise<MeasureViewRow[]> =>
  rows<MeasureViewRow>(
    on,
    sql`select ${COLUMNS} from misuse_measure m join person p on p.id = m.person_id
        where m.person_id = ${person} order by m.at desc, m.id desc`,
  );

/** Whom a measure is about, for telling them: nobody, where they are gone. */
export const measureTold = (on: Queryable, id: string): Promise<{ readonly person: string } | undefined> =>
  first(
    on,
    sql`select person_id as person from misuse_measure where id::text = ${id} and person_id is not null`,
  );
