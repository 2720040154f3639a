import type { OrganisationRole } from '@talka/identity';
import type { MunicipalityId, PersonId, TimeRange } from '@talka/kernel';
import type { RegistrationId, SlotId, SlotState, Standing } from '@talka/registration';
import type { EventId } from './event.js';

export const ATTENDANCE_STATES = ['here', 'left', 'no-show'] as const;
export type AttendanceState = (typeof ATTENDANCE_STATES)[number];

/** How somebody was checked in: by their pass, by name from the roster, or let in without a place beforehand. */
export const CHECK_IN_WAYS = ['pass', 'name', 'walk-in'] as const;
export type CheckInWay = (typeof CHECK_IN_WAYS)[number];

/** What is noted of somebody's coming. There is one for each registration. */
export interface Attendance {
  readonly state: AttendanceState;
  /** Null for who did not come. */
  readonly cameAt: Date | null;
  readonly leftAt: Date | null;
}

/** Hours of somebody in a shift that an organiser has approved. */
export interface ApprovedHours {
  readonly minutes: number;
  /** Of how many corrections this is what came out. */
  readonly revision: number;
}

/** The event at whose place people stand. */
export interface EventOnTheDay {
  readonly id: EventId;
  readonly number: number;
  readonly municipality: MunicipalityId;
  /** As what the asker acts for its organiser. */
  readonly role: OrganisationRole;
}

/** Somebody expected at a shift, as whoever receives them needs to know. */
export interface Attendee {
  readonly registration: RegistrationId;
  readonly person: PersonId;
  readonly name: string;
  readonly event: number;
  readonly role: string;
  readonly slot: SlotId;
  readonly slotState: SlotState;
  readonly during: TimeRange & { readonly until: Date };
  readonly standing: Standing['state'];
  readonly attendance: Attendance | undefined;
  readonly approved: ApprovedHours | undefined;
}

/** The answer to each device that checks somebody in or out, the first and those that come after it. */
export interface Attended {
  readonly attendee: Attendee;
  readonly attendance: Attendance;
  /** It had been noted before, and nothing has changed. */
  readonly already: boolean;
}
