import type { EventRoster, GonePersonRow, RosterPersonRow, RosterShiftRow } from '@talka/composition';
import type { AttendedView, RosterEntry, RosterShift, RosterView } from '@talka/contracts';
import { ageOn } from '@talka/kernel';
import { fittingAnswers } from '@talka/registration';
import { type Attended, overloads } from '@talka/volunteering';
import { questionViews } from '../registration/questions.presenter.js';

const OF_AGE = 18;

export const rosterView = ({ event, shifts, people, taken, gone }: EventRoster): RosterView => ({
  number: event.number,
  title: event.title,
  place: event.place,
  state: event.state,
  reader: event.reader,
  shifts: shifts.map((shift) =>
    rosterShift(
      shift,
      people.filter((one) => one.shift === shift.shift),
      taken,
      gone.filter((one) => one.shift === shift.shift),
    ),
  ),
});

const rosterShift = (
  row: RosterShiftRow,
  people: readonly RosterPersonRow[],
  taken: EventRoster['taken'],
  gone: readonly GonePersonRow[],
): RosterShift => ({
  shift: row.shift,
  role: row.role,
  needs: [...row.needs],
  questions: questionViews(row.questions),
  proof: row.proof,
  from: row.from.toISOString(),
  until: row.until.toISOString(),
  places: row.places,
  free: Math.max(row.places - row.taken, 0),
  cancelled: row.state === 'cancelled',
  people: people.map((one) => rosterEntry(one, row, taken)),
  gone: gone.map(({ shift: _, by_organiser: byOrganiser, at, ...one }) => ({
    ...one,
    ...{ byOrganiser, at: at.toISOString() },
  })),
});

function rosterEntry(row: RosterPersonRow, shift: RosterShiftRow, taken: EventRoster['taken']): RosterEntry {
  const { from, questions } = shift;
  const years = row.birth_date === null ? null : ageOn(row.birth_date, from);
  const age = years ?? OF_AGE;
  const others = taken.filter((one) => one.person === row.person && one.shift !== row.shift);
  return {
    ...{ person: row.person, name: row.name, email: row.email, state: row.state, why: row.why },
    together: row.together,
    missing: [...row.missing],
    tooYoung: years !== null && years < shift.minimum_age,
    load: [...overloads(shift, others)],
    looking: row.looking,
    answers: { ...fittingAnswers(questions, row.answers) },
    seen: row.seen.map(({ at, ...one }) => ({ ...one, at: new Date(at).toISOString() })),
    age: age < OF_AGE ? age : null,
    attendance:
      row.attended && row.how
        ? { state: row.attended, how: row.how, ...times({ cameAt: row.came_at, leftAt: row.left_at }) }
        : null,
  };
}

const times = ({ cameAt, leftAt }: { readonly cameAt: Date | null; readonly leftAt: Date | null }) => ({
  cameAt: cameAt?.toISOString() ?? null,
  leftAt: leftAt?.toISOString() ?? null,
});

export const attendedView = ({ attendee, attendance, already }: Attended): AttendedView => ({
  person: attendee.person,
  name: attendee.name,
  shift: attendee.slot,
  role: attendee.role,
  from: attendee.during.from.toISOString(),
  until: attendee.during.until.toISOString(),
  attendance: { state: attendance.state, ...times(attendance) },
  already,
});
