import type { EventPageRow, ShiftRow } from '@talka/composition';
import type { BoardNotice, BoardNotices } from '@talka/contracts';
import { formats, translator } from '@talka/i18n';
import { MINUTE } from '@talka/kernel';
import { hoursOf } from './hours-of.js';
import { table } from '../open-data/table.js';

type Event = EventPageRow & { readonly shifts: readonly ShiftRow[] };

const COLUMNS = [
  'organiser',
  'title',
  'description',
  'place',
  'municipality',
  'dates',
  'hours',
  'volunteers',
  'age',
  'requirements',
  'contact',
  'link',
] as const;

interface Around {
  readonly municipality: string;
  readonly origin: string;
}

/**
 * Tasks of an event with places still free, one notice for each, in the fields of the state's board for voluntary work. The
 * board is kept in Latvian, and so is the table.
 */
export function boardNotices(event: Event, around: Around): BoardNotices {
  const open = event.shifts.filter(
    ({ state, from, places, taken }) => state === 'open' && from > event.now && taken < places,
  );
  const roles = [...new Set(open.map(({ role_id }) => role_id))];
  const notices = roles.map((role) =>
    noticeOf(
      event,
      open.filter((shift) => shift.role_id === role),
      around,
    ),
  );
  const t = translator('lv', 'helpneeded');
  return {
    notices,
    csv: table(
      COLUMNS.map((column) => t(`board.${column}`)),
      notices.map(lineOf),
    ),
  };
}

function noticeOf(event: Event, shifts: readonly ShiftRow[], around: Around): BoardNotice {
  const t = translator('lv', 'abilities');
  const lengths = shifts.map(({ from, until }) => hoursOf((until.getTime() - from.getTime()) / MINUTE));
  const at = (which: (...all: number[]) => number, moments: readonly Date[]): string =>
    new Date(which(...moments.map((moment) => moment.getTime()))).toISOString();
  const [first] = shifts;
  return {
    ...{ organiser: event.organiser, title: `${first?.role ?? ''}: ${event.title}` },
    description: [first?.role_about ?? '', event.about].filter((text) => text !== '').join('\n\n'),
    ...{ place: event.place, municipality: around.municipality, contact: event.contact },
    from: at(
      Math.min,
      shifts.map(({ from }) => from),
    ),
    until: at(
      Math.max,
      shifts.map(({ until }) => until),
    ),
    hours: { least: Math.min(...lengths), most: Math.max(...lengths) },
    shifts: shifts.map(({ from, until, places, taken }) => ({
      ...{ from: from.toISOString(), until: until.toISOString(), free: places - taken },
    })),
    volunteers: shifts.reduce((sum, { places, taken }) => sum + places - taken, 0),
    minimumAge: first?.minimum_age ?? 0,
    requirements: (first?.needs ?? []).map((need) => t(`ability.${need}`)),
    link: new URL(`/events/${event.number}`, around.origin).href,
  };
}

function lineOf(notice: BoardNotice): (string | number)[] {
  const { dateTime, time, number } = formats('lv');
  const { least, most } = notice.hours;
  return [
    ...[notice.organiser, notice.title, notice.description, notice.place, notice.municipality],
    notice.shifts.map(({ from, until }) => `${dateTime(from)}–${time(until)}`).join('; '),
    least === most ? number(least) : `${number(least)}–${number(most)}`,
    ...[notice.volunteers, `${notice.minimumAge}+`, notice.requirements.join(', ')],
    ...[notice.contact, notice.link],
  ];
}
