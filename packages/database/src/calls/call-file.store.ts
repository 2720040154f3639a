import { FILES_PER_FIELD, stageOf } from '@talka/calls';
import { Refused, type PersonId } from '@talka/kernel';
import type { EntityManager } from 'typeorm';
import { lockOf } from '../ideas/file-keys.js';
import type { NewFile } from '../ideas/file.store.js';
import { first, one, rows, sql } from '../sql.js';
import { openCallStore } from './open-call.store.js';

/** The field under which files of a report lie. */
export const REPORT_FIELD = 'report';

/** Files of applications and reports: rows here, bytes in the storage. The application is held while its files are counted. */
export class PgCallFileStore {
  constructor(private readonly manager: EntityManager) {}

  /**
   * `stillStored` is asked once nobody can remove the bytes any more.
   * @throws Refused when nothing is applied for, it is too late, no field takes a file, it has all that it may have, or the bytes were swept away.
   */
  async add(
    at: { readonly number: number; readonly field: string },
    by: PersonId,
    file: NewFile,
    stillStored: () => Promise<boolean>,
    now: Date,
  ): Promise<void> {
    const { id, application } = await this.editable(at, by, now);
    const its = sql`call_id = ${id} and application = ${application} and field = ${at.field} and in_draft`;
    const { count } = await one<{ count: number }>(
      this.manager,
      sql`select count(*)::int as count from open_call_file where ${its}`,
    );
    if (count >= FILES_PER_FIELD)
      throw new Refused({ code: 'file.too-many', params: { max: FILES_PER_FIELD } });
    await rows(this.manager, sql`select pg_advisory_xact_lock(${lockOf(file.key)})`);
    if (!(await stillStored())) throw new Refused({ code: 'file.cut-short' });
    await rows(
      this.manager,
      sql`insert into open_call_file (call_id, application, field, kind, name, bytes, width, height, key)
          values (${id}, ${application}, ${at.field}, ${file.kind}, ${file.name}, ${file.bytes}, ${file.width}::int,
            ${file.height}::int, ${file.key})`,
    );
  }

  /** @returns the storage key that nothing points at any more; undefined as long as it is among what was handed in */
  async remove(number: number, by: PersonId, file: string, now: Date): Promise<string | undefined> {
    const { id, application } = await this.applied(number, by);
    const found = await first<{ field: string }>(
      this.manager,
      sql`select field from open_call_file
          where id = ${file} and call_id = ${id} and application = ${application.number} and in_draft`,
    );
    if (!found) throw new Refused({ code: 'file.not-found' });
    await this.editable({ number, field: found.field }, by, now);
    const [gone] = await rows<{ key: string }>(
      this.manager,
      sql`delete from open_call_file where id = ${file} and not handed_in returning key`,
    );
    if (!gone) await rows(this.manager, sql`update open_call_file set in_draft = false where id = ${file}`);
    return gone?.key;
  }

  private async editable(
    { number, field }: { readonly number: number; readonly field: string },
    by: PersonId,
    now: Date,
  ): Promise<{ readonly id: string; readonly application: number }> {
    const { id, call, application } = await this.applied(number, by);
    if (field === REPORT_FIELD) {
      const isDue = call.kind === 'micro-grant' && application.outcome === 'chosen';
      if (!isDue || call.state !== 'decided' || application.report === 'accepted')
        throw new Refused({ code: 'open-call.report-not-due' });
    } else {
      if (stageOf(call, now) !== 'open') throw new Refused({ code: 'open-call.closed' });
      if (!call.form.some(({ id, kind }) => id === field && kind === 'file'))
        throw new Refused({ code: 'open-call.field-unknown' });
    }
    return { id, application: application.number };
  }

  private async applied(number: number, by: PersonId) {
    const calls = openCallStore(this.manager);
    const call = await calls.find(number, 'with-others');
    if (!call) throw new Refused({ code: 'open-call.not-found' });
    const application = await calls.applicationOf(call.id, by);
    if (!application) throw new Refused({ code: 'open-call.application-missing' });
    return { id: call.id, call, application };
  }
}
