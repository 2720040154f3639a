import ICAL from 'ical.js';

/** One entry, as a calendar program reads it. */
export interface CalendarEntry {
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  /** Both in UTC. */
  readonly from: string;
  readonly until: string;
  readonly summary: string;
  readonly location: string;
  readonly text: string;
}

/** What a calendar program reads at an address, in the order it stands there. @throws when that is no calendar */
export async function calendarEntries(address: string): Promise<CalendarEntry[]> {
  const answer = await fetch(address);
  const kind = answer.headers.get('content-type');
  if (answer.status !== 200 || kind !== 'text/calendar; charset=utf-8')
    throw new Error(`${answer.status} ${String(kind)} at ${address}`);
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as unknown[]);
  if (calendar.name !== 'vcalendar') throw new Error(`${calendar.name} at ${address}`);
  return calendar.getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part);
    return {
      uid: event.uid,
      sequence: Number(event.sequence),
      status: String(part.getFirstPropertyValue('status')),
      from: event.startDate.toJSDate().toISOString(),
      until: event.endDate.toJSDate().toISOString(),
      summary: event.summary,
      location: event.location,
      text: event.description,
    };
  });
}

/** How each of them stands, and under which number: `CONFIRMED 0`. */
export const calendarStandings = async (address: string): Promise<string[]> =>
  (await calendarEntries(address)).map(({ status, sequence }) => `${status} ${sequence}`);
