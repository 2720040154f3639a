import { first, sql, type Queryable } from '../sql.js';

export interface CallFileForReader {
  readonly kind: 'picture' | 'document';
  readonly name: string;
  readonly key: string;
  readonly municipality: string;
  readonly as: 'applicant' | 'juror' | 'office' | 'everyone';
}

/**
 * A file of an application, for whoever may see it: its applicant; a juror who has said that there is no conflict, of what was handed in; everybody,
 * of a report that is accepted; and, where nobody of these asks, the municipality's office once the round is closed (who that is, the caller knows).
 * @param person null for a visitor
 */
export const callFileFor = (
  on: Queryable,
  file: string,
  person: string | null,
): Promise<CallFileForReader | undefined> =>
  first<CallFileForReader>(
    on,
    sql`select kind, name, key, municipality, "as" from (
          select f.kind, f.name, f.key, c.municipality_id as municipality,
            case when f.field = 'report' and a.report_state = 'accepted' then 'everyone'
              when a.person_id = ${person}::uuid then 'applicant'
              when f.handed_in and exists (
                select from open_call_juror j join open_call_declaration d on (d.call_id, d.juror) = (j.call_id, j.number)
                where j.call_id = f.call_id and j.person_id = ${person}::uuid and d.application = f.application and not d.conflict)
                then 'juror'
              when c.state in ('scored', 'decided') and (f.handed_in or f.field = 'report') then 'office' end as "as"
          from open_call_file f join open_call_application a on (a.call_id, a.number) = (f.call_id, f.application)
            join open_call c on c.id = f.call_id where f.id = ${file}) as found
        where "as" is not null`,
  );
