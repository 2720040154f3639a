import type { IncidentPostKind } from '@talka/voting';
import { rows, sql, type Queryable } from '../sql.js';

interface Words {
  readonly lv: string;
  readonly en?: string | null;
  readonly ru?: string | null;
}

export interface IncidentRow {
  readonly number: number;
  readonly since: Date;
  readonly posts: readonly {
    readonly kind: IncidentPostKind;
    readonly what: Words;
    readonly doing: Words | null;
    readonly at: string;
  }[];
}

/** What anyone may read of a vote's incidents, the newest first, each with its posts in the order in which they came. */
export const incidentsOf = (on: Queryable, number: number): Promise<IncidentRow[]> =>
  rows(
    on,
    sql`select i.incident as number, min(i.since) as since,
          jsonb_agg(jsonb_build_object('kind', i.kind, 'what', i.what, 'doing', i.doing, 'at', i.at)
            order by i.position) as posts
        from vote_incident_post i join vote v on v.id = i.vote_id
        where v.number = ${number} and v.state <> 'draft' group by i.incident order by i.incident desc`,
  );
