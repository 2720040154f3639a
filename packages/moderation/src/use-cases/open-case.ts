import type { Case } from '../case.js';
import type { ModerationPorts, OpenCase } from '../ports.js';

/** Puts a submission or appeal on the desk, inside the transaction that handed it in. */
export async function openCase(
  { cases, record }: Pick<ModerationPorts, 'cases' | 'record'>,
  it: OpenCase,
): Promise<Case> {
  const opened = await cases.open(it);
  await record({
    kind: 'case.opened',
    subject: { kind: 'case', id: opened.id },
    municipality: it.municipality,
    by: null,
    facts: { kind: it.kind, subject: it.subject.id },
  });
  return opened;
}

/** Clears the desk of a subject that was taken back. */
export async function closeCaseOf(
  { cases, record }: Pick<ModerationPorts, 'cases' | 'record'>,
  subject: Case['subject'],
): Promise<void> {
  const open = await cases.openCaseOf(subject);
  if (!open) return;
  await cases.close(open);
  await record({
    kind: 'case.closed',
    subject: { kind: 'case', id: open.id },
    municipality: open.municipality,
    by: null,
    facts: { subject: subject.id },
  });
}
