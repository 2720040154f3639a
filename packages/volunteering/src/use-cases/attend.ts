import type { Person } from '@talka/identity';
import { accept, refuse, type PersonId, type Transaction } from '@talka/kernel';
import type { RegistrationId, SlotId } from '@talka/registration';
import type { AttendancePorts } from '../attendance.ports.js';
import type { Attended, Attendee, CheckInWay, EventOnTheDay } from '../attendance.js';
import { readPass } from '../pass.js';
import { readSpokenCode, spokenCode } from '../spoken-code.js';
import { decideCheckIn } from '../rules/decide-check-in.js';
import { decideCheckOut } from '../rules/decide-check-out.js';
import { decideNoShow } from '../rules/decide-no-show.js';
import { decideAct, type OrganiserAct } from '../rules/may.js';
import { tidyReason } from '../rules/tidy-organisation.js';

type Ports = AttendancePorts & { readonly now: Date };

/** Somebody in a shift of an event. */
export interface InShift {
  readonly number: number;
  readonly shift: SlotId;
  readonly person: PersonId;
}

/**
 * Checks in whoever shows a pass. However many devices read it, and however often: they come once, and all are told the same.
 * @param read when, by a device that had no network then and sends it now
 */
export const checkInByPass =
  (transaction: Transaction<AttendancePorts>) =>
  (by: Person, number: number, text: string, read: Date | null = null) =>
    transaction(async (ports): Promise<Attended> => {
      const event = await eventFor(ports, number, by, 'roster');
      const spoken = readSpokenCode(text);
      const place = spoken === undefined ? scanned(ports, event, text) : await typed(ports, event, spoken);
      const attendee =
        (await ports.attendance.attendee(place)) ?? accept<never>(refuse('attendance.given-up'));
      return arrive(ports, { event, attendee, by: by.id, how: 'pass', late: null, read });
    });

/** Whose place a scanned pass is for. */
function scanned({ passKey }: Ports, event: EventOnTheDay, text: string): RegistrationId {
  const { pass, signed, signature } = accept(readPass(text));
  if (!passKey.verifies(signed, signature)) accept(refuse('pass.forged'));
  if (pass.event !== event.number) accept(refuse('pass.elsewhere'));
  return pass.registration;
}

/** Whose place a code is for that was read out. It is compared with those of this event alone, so eight letters are enough. */
async function typed(
  { passKey, attendance }: Ports,
  { id }: EventOnTheDay,
  code: string,
): Promise<RegistrationId> {
  const places = await attendance.placesOf(id);
  return (
    places.find((place) => spokenCode(passKey.mark(place)) === code) ??
    accept<never>(refuse('pass.unknown-code'))
  );
}

/** Checks in by name, from the roster. */
export const checkInByName =
  (transaction: Transaction<AttendancePorts>) => (by: Person, of: InShift, late: number | null) =>
    transaction(async (ports): Promise<Attended> => {
      const { event, attendee } = await expected(ports, of, by, 'roster');
      return arrive(ports, { event, attendee, by: by.id, how: 'name', late, read: null });
    });

export const checkOut = (transaction: Transaction<AttendancePorts>) => (by: Person, of: InShift) =>
  transaction(async (ports): Promise<Attended> => {
    const { event, attendee } = await expected(ports, of, by, 'roster');
    const left = accept(decideCheckOut({ attendee, now: ports.now }));
    if (left === 'already') return again(attendee);
    await ports.attendance.leave(attendee.registration, left);
    await ports.record(about(event, attendee, 'attendance.left', by.id, {}));
    return changed(ports, attendee);
  });

export const noteNoShow = (transaction: Transaction<AttendancePorts>) => (by: Person, of: InShift) =>
  transaction(async (ports): Promise<Attended> => {
    const { event, attendee } = await expected(ports, of, by, 'roster');
    if (accept(decideNoShow({ attendee, now: ports.now })) === 'already') return again(attendee);
    const noted = { state: 'no-show', cameAt: null, leftAt: null } as const;
    if (!(await ports.attendance.note(attendee.registration, noted, 'name', by.id)))
      return again(await fresh(ports, attendee));
    await ports.record(about(event, attendee, 'attendance.no-show', by.id, {}));
    return changed(ports, attendee);
  });

/** A slip of the finger is taken back, with a reason that stays. */
export const undoAttendance =
  (transaction: Transaction<AttendancePorts>) => (by: Person, of: InShift, reason: string) =>
    transaction(async (ports): Promise<void> => {
      const { event, attendee } = await expected(ports, of, by, 'roster');
      if (!attendee.attendance) accept(refuse('attendance.none'));
      if (attendee.approved) accept(refuse('hours.approved'));
      await ports.attendance.undo(attendee.registration, by.id, accept(tidyReason(reason)));
      await ports.record(about(event, attendee, 'attendance.undone', by.id, {}));
    });

export interface Arrival {
  readonly event: EventOnTheDay;
  readonly attendee: Attendee;
  readonly by: PersonId;
  readonly how: CheckInWay;
  readonly late: number | null;
  /** When a device without network read the pass; null: now. */
  readonly read: Date | null;
}

/** Writes down that somebody has come, once. */
export async function arrive(
  ports: Ports,
  { event, attendee, by, how, late, read }: Arrival,
): Promise<Attended> {
  const came = accept(decideCheckIn({ attendee, how, late, read, now: ports.now }));
  if (came === 'already') return again(attendee);
  const noted = { state: 'here', cameAt: came, leftAt: null } as const;
  if (!(await ports.attendance.note(attendee.registration, noted, how, by)))
    return again(await fresh(ports, attendee));
  await ports.record(about(event, attendee, 'registration.checked-in', by, { how }));
  return changed(ports, attendee);
}

/** The event, for who acts for its organiser and may do this; for who does not act for it, it is not there. */
export async function eventFor(
  { attendance }: Pick<Ports, 'attendance'>,
  number: number,
  by: Person,
  act: OrganiserAct,
): Promise<EventOnTheDay> {
  const event = (await attendance.event(number, by.id)) ?? accept<never>(refuse('event.not-found'));
  accept(decideAct(event.role, act));
  return event;
}

export async function expected(
  ports: Ports,
  { number, shift, person }: InShift,
  by: Person,
  act: OrganiserAct,
): Promise<{ readonly event: EventOnTheDay; readonly attendee: Attendee }> {
  const event = await eventFor(ports, number, by, act);
  const attendee = await ports.attendance.attendee({ slot: shift, person });
  if (attendee?.event !== event.number) return accept<never>(refuse('attendance.unknown'));
  return { event, attendee };
}

const fresh = async ({ attendance }: Ports, { registration }: Attendee): Promise<Attendee> =>
  (await attendance.attendee(registration)) ?? accept<never>(refuse('attendance.unknown'));

const again = (attendee: Attendee): Attended => told(attendee, true);

const changed = async (ports: Ports, attendee: Attendee): Promise<Attended> =>
  told(await fresh(ports, attendee), false);

function told(attendee: Attendee, already: boolean): Attended {
  if (!attendee.attendance) throw new Error(`nothing is noted of ${attendee.registration}`);
  return { attendee, attendance: attendee.attendance, already };
}

export const about = <K extends string, F extends object>(
  { municipality }: EventOnTheDay,
  { registration, slot }: Attendee,
  kind: K,
  by: PersonId,
  facts: F,
) => ({
  kind,
  subject: { kind: 'registration', id: registration },
  municipality,
  by,
  facts: { slot, ...facts },
});
