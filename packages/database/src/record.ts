import type { Happening } from '@talka/kernel';
import { JOBS } from '@talka/jobs';
import type { EntityManager } from 'typeorm';
import { enqueue } from './outbox.js';
import { one, sql } from './sql.js';

/** Writes what happened into the audit log and leaves word for the worker, in the transaction that made it so. */
export async function record(manager: EntityManager, happening: Happening): Promise<string> {
  const { id } = await one<{ id: string }>(
    manager,
    sql`insert into audit_entry (action, subject_kind, subject_id, municipality_id, actor_id, facts)
        values (${happening.kind}, ${happening.subject.kind}, ${happening.subject.id},
                ${happening.municipality}, ${happening.by}, ${JSON.stringify(happening.facts)})
        returning id`,
  );
  await enqueue(manager, JOBS.react, { happening: id });
  return id;
}
