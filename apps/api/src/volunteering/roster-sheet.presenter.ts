import type { EventRoster, EventSupervision } from '@talka/composition';
import type { RosterFacts } from '@talka/documents';
import { dayInRiga } from '@talka/kernel';
import { rosterView } from './attendance.presenter.js';

/** What an entrance needs on paper of one day: who comes to which shift, and who looks after minors there. */
export function rosterOfDay(
  roster: EventRoster,
  { shifts: supervised }: EventSupervision,
  day: string,
): RosterFacts {
  const { title: event, place, shifts } = rosterView(roster);
  const supervisorsOf = (shift: string): string[] =>
    (supervised.find((one) => one.shift === shift)?.supervisors ?? [])
      .filter(({ acts, name }) => acts && name !== '')
      .map(({ name }) => name);
  const held = shifts.filter(({ cancelled, from }) => !cancelled && dayInRiga(new Date(from)) === day);
  return {
    ...{ event, place, made: roster.event.now },
    shifts: held.map(({ shift, role, from, until, places, people }) => ({
      ...{ role, places, from: new Date(from), until: new Date(until), supervisors: supervisorsOf(shift) },
      people: people.filter(({ state, name }) => state === 'confirmed' && name !== ''),
    })),
  };
}
