import type { PersonId, Recorder, Result } from '@talka/kernel';
import type { RegistrationEvent, RegistrationId, RegistrationPorts, Slot, SlotId } from '@talka/registration';
import type { Attendance, Attendee, CheckInWay, EventOnTheDay } from './attendance.js';
import type { EventId } from './event.js';
import type { VolunteeringEvent } from './events.js';

/** What an organiser approves: minutes, what was proposed, and the reason where it was not that. */
export interface HoursApproved {
  readonly minutes: number;
  readonly proposed: number;
  readonly reason: string | null;
}

/** Approved hours, changed by name. The revision is the one that was seen. */
export interface HoursCorrected {
  readonly revision: number;
  readonly before: number;
  readonly after: number;
  readonly reason: string;
}

/** Who came. An attendee that is found is locked until the transaction ends; their event is not, for many receive people at once. */
export interface AttendanceStore {
  /** The event, for who acts for its organiser; for others it is not there. */
  event(number: number, by: PersonId): Promise<EventOnTheDay | undefined>;
  isShiftOf(event: EventId, slot: SlotId): Promise<boolean>;
  /** By the place they have, or by who they are in the shift. */
  attendee(
    of: RegistrationId | { readonly slot: SlotId; readonly person: PersonId },
  ): Promise<Attendee | undefined>;
  /** @returns false when it was noted meanwhile */
  note(registration: RegistrationId, attendance: Attendance, how: CheckInWay, by: PersonId): Promise<boolean>;
  leave(registration: RegistrationId, at: Date): Promise<void>;
  /** Takes back what was noted; that it was, and why it is not any more, stays. */
  undo(registration: RegistrationId, by: PersonId, reason: string): Promise<void>;
  /** @returns false when they were approved meanwhile */
  approve(registration: RegistrationId, hours: HoursApproved, by: PersonId): Promise<boolean>;
  correct(registration: RegistrationId, correction: HoursCorrected, by: PersonId): Promise<void>;
  /** All that ever signed up for a shift of this event. */
  placesOf(event: EventId): Promise<readonly RegistrationId[]>;
  /** An account by its address. */
  personAt(email: string): Promise<PersonId | undefined>;
  /** Has somebody ever signed up for a shift of this event? */
  isKnownTo(event: EventId, person: PersonId): Promise<boolean>;
}

/** The instance's own signature under passes. */
export interface PassKey {
  sign(bytes: Uint8Array): Uint8Array;
  verifies(bytes: Uint8Array, signature: Uint8Array): boolean;
  /** Bytes that only the instance can tell from a registration: from them comes the code that is read out. */
  mark(registration: RegistrationId): Uint8Array;
}

export interface AttendancePorts extends Pick<RegistrationPorts, 'slots' | 'registrations' | 'lockPeople'> {
  readonly attendance: AttendanceStore;
  readonly passKey: PassKey;
  /** Whether the shift, and its hours, are for somebody of their age: nobody who stands there changes that. */
  readonly isOfAge: (person: PersonId, slot: Slot) => Promise<Result<unknown>>;
  /** Whether they are barred from it: nobody at the entrance changes that either. */
  readonly isNotBarred: (person: PersonId, slot: Slot) => Promise<Result<unknown>>;
  readonly record: Recorder<VolunteeringEvent | RegistrationEvent>;
}
