import { personId } from '@talka/kernel';
import { deviceId, factId, participantId, sessionId, type Attendance, type Fact } from '@talka/workshops';
import { sql, type Sql } from '../sql.js';

export interface FactRow {
  readonly id: string;
  readonly arrival: string;
  readonly session_id: string;
  readonly device_id: string;
  readonly sequence: number;
  readonly by_id: string;
  readonly kind: Fact['kind'];
  readonly about: string | null;
  readonly saying: Readonly<Record<string, unknown>>;
  readonly name: string | null;
  readonly replaces: readonly string[];
  readonly generation: number;
  readonly claimed_at: Date;
}

/** Facts as rows, in the order in which they became known. */
export const factsWhere = (which: Sql): Sql =>
  sql`select f.id, f.arrival, f.session_id, f.device_id, f.sequence, f.by_id, f.kind, f.about, f.saying, w.name,
        f.replaces, f.generation, f.claimed_at
      from workshop_fact f left join workshop_walk_in w on w.fact_id = f.id where ${which} order by f.arrival`;

/** A fact as it was sent. Of a walk-in whose name is forgotten, the name is empty. */
export function factOf(row: FactRow): Fact {
  const about = participantId(row.about ?? '');
  const common = {
    ...{ id: factId(row.id), session: sessionId(row.session_id), device: deviceId(row.device_id) },
    ...{ sequence: row.sequence, claimedAt: row.claimed_at.toISOString(), by: personId(row.by_id) },
    ...{ replaces: row.replaces.map(factId), generation: row.generation },
  };
  if (row.kind === 'mark')
    return { ...common, kind: 'mark', about, attendance: row.saying as unknown as Attendance };
  if (row.kind === 'walk-in') return { ...common, kind: 'walk-in', about, name: row.name ?? '' };
  if (row.kind === 'identity')
    return { ...common, kind: 'identity', about, enrolment: participantId(String(row.saying['enrolment'])) };
  return { ...common, kind: 'head-count', count: Number(row.saying['count']) };
}

/** What a fact says besides whom it is about, as it is kept. */
export function sayingOf(fact: Fact): object {
  if (fact.kind === 'mark') return fact.attendance;
  if (fact.kind === 'identity') return { enrolment: fact.enrolment };
  return fact.kind === 'head-count' ? { count: fact.count } : {};
}
