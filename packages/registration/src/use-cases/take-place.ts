import { accept, refuse, type Result } from '@talka/kernel';
import type { Clearance, RegistrationPorts } from '../ports.js';
import type { RegistrationId } from '../slot.js';

/** Takes a place that is there for somebody, or keeps it until a guardian has answered. @returns until when it is kept */
export async function takePlace(
  registrations: RegistrationPorts['registrations'],
  id: RegistrationId,
  clearance: Clearance | undefined,
): Promise<Date | null> {
  const until = clearance?.guardianUntil;
  if (until) await registrations.hold(id, 'guardian', until);
  else await registrations.confirm(id);
  return until ?? null;
}

/** For places that cannot be kept twice, as in a hand-over: a yes that depends on nobody else, or the refusal. */
export function outright(may: Result<Clearance | undefined>): void {
  if (accept(may)?.guardianUntil) accept(refuse('shift.guardian-needed'));
}
