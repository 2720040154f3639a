import type { PersonId } from '@talka/kernel';
import type { IncidentPost, Incidents, VoteId } from '@talka/voting';
import type { EntityManager } from 'typeorm';
import { first, one, sql, type Sql } from '../sql.js';

/** Incidents in PostgreSQL. Posts are added only: the table refuses everything else. */
export class PgIncidents implements Incidents {
  constructor(private readonly manager: EntityManager) {}

  async report(vote: VoteId, post: IncidentPost, by: PersonId): Promise<number> {
    const { incident } = await one<{ incident: number }>(
      this.manager,
      sql`insert into vote_incident_post (vote_id, incident, position, kind, what, doing, since, posted_by)
          select ${vote}::uuid, coalesce(max(incident), 0) + 1, 1, ${said(post)}, ${by}::uuid
          from vote_incident_post where vote_id = ${vote} returning incident`,
    );
    return incident;
  }

  async add(vote: VoteId, incident: number, post: IncidentPost, by: PersonId): Promise<boolean> {
    const added = await first(
      this.manager,
      sql`insert into vote_incident_post (vote_id, incident, position, kind, what, doing, since, posted_by)
          select vote_id, incident, max(position) + 1, ${said(post)}, ${by}::uuid
          from vote_incident_post where vote_id = ${vote} and incident = ${incident}
          group by vote_id, incident returning position`,
    );
    return added !== undefined;
  }
}

/** As the columns stand in both statements. */
const said = ({ kind, what, doing, since }: IncidentPost): Sql =>
  sql`${kind}::text, ${JSON.stringify(what)}::jsonb, ${doing && JSON.stringify(doing)}::jsonb, ${since}::timestamptz`;
