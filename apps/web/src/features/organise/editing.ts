import type { EventBody } from '@talka/contracts';
import { clockOf, type Day } from '@talka/kernel';
import type { ShiftDraft } from '@talka/volunteering';

export type RoleBody = EventBody['roles'][number];
export type ShiftBody = EventBody['shifts'][number];

export const bodyOf = ({ role, during, places }: ShiftDraft): ShiftBody => ({
  ...{ role, places, from: during.from.toISOString(), until: during.until.toISOString() },
});
export const draftOf = ({ role, places, from, until }: ShiftBody): ShiftDraft => ({
  ...{ role, places, during: { from: new Date(from), until: new Date(until) } },
});

/** A name by which shifts refer to a role; it is never shown. */
export function newRoleId(roles: readonly RoleBody[]): string {
  let number = roles.length + 1;
  while (roles.some(({ id }) => id === `role-${number}`)) number += 1;
  return `role-${number}`;
}

/** What people are wanted for, and when. */
export type Parts = Pick<EventBody, 'roles' | 'shifts'>;

/** The parts without a role, and without its shifts. */
export const withoutRole = (draft: Parts, id: string): Parts => ({
  roles: draft.roles.filter((role) => role.id !== id),
  shifts: draft.shifts.filter(({ role }) => role !== id),
});

/** A shift where it stands in the draft: the server says faults by that number. */
export interface Placed {
  readonly shift: ShiftBody;
  readonly at: number;
}

export interface RotaDay {
  readonly day: Day;
  readonly lines: readonly { readonly role: RoleBody; readonly shifts: readonly Placed[] }[];
  /** Between which moments the day's picture is drawn. */
  readonly from: number;
  readonly until: number;
}

/** The shifts by day, and in a day by role, as a rota is read. Days by the clocks of Riga. */
export function rotaOf({ roles, shifts }: Parts): RotaDay[] {
  const placed = shifts.map((shift, at) => ({ shift, at, day: clockOf(shift.from).day }));
  const days = [...new Set(placed.map(({ day }) => day))].sort();
  return days.map((day) => {
    const today = placed
      .filter((one) => one.day === day)
      .sort((a, b) => Date.parse(a.shift.from) - Date.parse(b.shift.from));
    return {
      day,
      from: Math.min(...today.map(({ shift }) => Date.parse(shift.from))),
      until: Math.max(...today.map(({ shift }) => Date.parse(shift.until))),
      lines: roles
        .map((role) => ({ role, shifts: today.filter(({ shift }) => shift.role === role.id) }))
        .filter((line) => line.shifts.length > 0),
    };
  });
}

/** Where a shift lies in the picture of its day, in hundredths of its width. */
export function spanOf({ from, until }: ShiftBody, day: Pick<RotaDay, 'from' | 'until'>) {
  const whole = Math.max(day.until - day.from, 1);
  const at = (moment: string) => ((Date.parse(moment) - day.from) / whole) * 100;
  return { left: at(from), width: at(until) - at(from) };
}

/** What becomes public, in numbers. */
export const sumsOf = ({ shifts }: Pick<EventBody, 'shifts'>) => ({
  shifts: shifts.length,
  days: new Set(shifts.map(({ from }) => clockOf(from).day)).size,
  places: shifts.reduce((sum, { places }) => sum + places, 0),
});

/** What two people wrote of one thing. */
export interface Difference {
  readonly what: 'title' | 'about' | 'place' | 'contact' | 'roles' | 'shifts';
  readonly mine: string;
  readonly theirs: string;
}

/** Where two drafts of an event differ, in words: how shifts are said is the page's. */
export function differencesOf(
  mine: EventBody,
  theirs: EventBody,
  shifts: (draft: EventBody) => string,
): Difference[] {
  const said = {
    title: (draft: EventBody) => draft.title,
    about: (draft: EventBody) => draft.about,
    place: (draft: EventBody) => draft.place,
    contact: (draft: EventBody) => draft.contact,
    roles: (draft: EventBody) => draft.roles.map(({ name }) => name).join(', '),
  };
  const texts = (['title', 'about', 'place', 'contact', 'roles'] as const)
    .map((what) => ({ what, mine: said[what](mine), theirs: said[what](theirs) }))
    .filter((one) => one.mine !== one.theirs);
  return JSON.stringify(mine.shifts) === JSON.stringify(theirs.shifts)
    ? texts
    : [...texts, { what: 'shifts', mine: shifts(mine), theirs: shifts(theirs) }];
}
