import type { WorkshopBody } from '@talka/contracts';
import type { Actor } from './actors.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Six evenings of two hours, a week apart, from nine days on; or as many as asked for, moved by so many hours. */
export function evenings(count = 6, moved = 0): WorkshopBody['sessions'] {
  const first = new Date();
  first.setUTCHours(9 * 24 + 16, 0, 0, 0);
  const at = (week: number, hours: number) =>
    new Date(first.getTime() + week * 7 * DAY + (hours + moved) * HOUR).toISOString();
  return Array.from({ length: count }, (_, week) => ({
    ...{ from: at(week, 0), until: at(week, 2), catchUpFor: null, places: 0 },
  }));
}

/** A course with nothing missing; change what the test is about. */
export function someWorkshop(change: Partial<WorkshopBody> = {}): WorkshopBody {
  return {
    title: 'Māla trauki uz ripas',
    about: 'Sešos vakaros izveidojam, apdedzinām un glazējam savu bļodu.',
    translations: {},
    bring: 'Priekšauts un dvielis',
    place: 'Podnieku māja, Liepu iela 3',
    area: null,
    contact: '+371 6000 0222',
    craft: 'pottery',
    languages: ['lv', 'ltg'],
    access: ['step-free'],
    youngest: null,
    oldest: null,
    price: 0,
    enrolment: 'course',
    places: 8,
    closesBefore: 0,
    completion: null,
    questions: [],
    sessions: evenings(),
    after: [],
    ...change,
  };
}

export interface PublishedWorkshop {
  readonly number: number;
  /** Of a course; empty for a drop-in. */
  readonly slot: string;
  /** Of sessions that enrol for themselves, in their order. */
  readonly seats: readonly string[];
  readonly sessions: readonly { readonly id: string; readonly number: number }[];
}

/** A workshop people can enrol in. */
export async function publishedWorkshop(
  organiser: Actor,
  organisation: number,
  change: Partial<WorkshopBody> = {},
): Promise<PublishedWorkshop> {
  const started = await organiser.call('led-workshops.start', {
    params: { organisation },
    body: someWorkshop(change),
  });
  if (started.problem) throw new Error(`could not start: ${started.problem.code}`);
  const { number, revision } = started.body;
  const published = await organiser.call('led-workshops.publish', {
    params: { number },
    body: { revision },
  });
  if (published.problem) throw new Error(`could not publish: ${published.problem.code}`);
  const { body } = await organiser.call('workshops.read', { params: { number } });
  return {
    number,
    slot: body.seats.find(({ session }) => session === null)?.slot ?? '',
    seats: body.seats.filter(({ session }) => session !== null).map(({ slot }) => slot),
    sessions: published.body.sessions.map(({ id, number: one }) => ({ id, number: one })),
  };
}
