import { DAY, HOUR, momentOfClock } from '@talka/kernel';
import { GENRES, LONGEST } from '@talka/programme';
import ICAL from 'ical.js';
import {
  MOST_EVENTS,
  MOST_TIMES,
  NOTHING_ALSO,
  type FoundEvent,
  type Reading,
  type Unreadable,
} from './found.js';

/** How far ahead an event that comes again is taken. */
const AHEAD = LONGEST;
/** What an event lasts whose end is not said. */
const USUAL = 2 * HOUR;
/** Times that are gone through in search of those ahead: a daily event since fifteen years. */
const MOST_STEPS = 6_000;

/** @throws Error where it is no calendar (RFC 5545) */
export function readIcal(text: string, now: Date): Reading {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const said = new Said(now);
  const all = calendar.getAllSubcomponents('vevent');
  const uidOf = (one: ICAL.Component): string => String(one.getFirstPropertyValue('uid'));
  const changed = new Map<string, ICAL.Component[]>();
  for (const one of all)
    if (one.hasProperty('recurrence-id')) changed.set(uidOf(one), [...(changed.get(uidOf(one)) ?? []), one]);
  for (const one of all) {
    if (one.hasProperty('recurrence-id')) continue;
    said.take(new ICAL.Event(one, { exceptions: changed.get(uidOf(one)) ?? [] }));
  }
  return said.reading();
}

class Said {
  private readonly events: FoundEvent[] = [];
  private readonly passedOver: { why: Unreadable; name: string }[] = [];
  private readonly cut: string[] = [];
  private over = 0;

  constructor(private readonly now: Date) {}

  reading(): Reading {
    return { events: this.events, passedOver: this.passedOver, over: this.over, cut: this.cut };
  }

  take(event: ICAL.Event): void {
    const name = event.summary ?? '';
    const pass = (why: Unreadable): void => void this.passedOver.push({ why, name: name || event.uid });
    if (isCalledOff(event)) return pass('called-off');
    if (!name.trim()) return pass('no-name');
    if (!event.component.hasProperty('dtstart')) return pass('no-time');
    if (hasUnknownZone(event)) return pass('unknown-zone');
    if (event.isRecurring()) this.takeEach(event);
    else this.takeOne(event, event.uid, event.startDate, event.endDate);
  }

  private takeEach(event: ICAL.Event): void {
    const times = event.iterator();
    let taken = 0;
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const next = times.next() as ICAL.Time | null;
      if (!next) return;
      const { item, recurrenceId, startDate, endDate } = event.getOccurrenceDetails(next);
      const from = momentOf(startDate);
      if (!from || from.getTime() > this.now.getTime() + AHEAD) return;
      if (isCalledOff(item)) continue;
      if (!this.takeOne(item, `${event.uid} ${recurrenceId.toString()}`, startDate, endDate)) continue;
      taken += 1;
      if (taken >= MOST_TIMES) break;
    }
    this.cut.push(event.summary);
  }

  /** @returns false where it is over, or there is no room for it */
  private takeOne(event: ICAL.Event, uid: string, start: ICAL.Time, end: ICAL.Time | null): boolean {
    const from = momentOf(start);
    const until = end && momentOf(end);
    if (!from) return false;
    const lasts = until && until > from ? until.getTime() - from.getTime() : start.isDate ? DAY : USUAL;
    const ends = new Date(from.getTime() + lasts);
    if (ends <= this.now) {
      this.over += 1;
      return false;
    }
    if (this.events.length >= MOST_EVENTS) return false;
    this.events.push({ ...wordsOf(event), uid: uid.slice(0, 300), from, until: ends });
    return true;
  }
}

/** Times without a zone, and whole days, are those of Riga. */
function momentOf(time: ICAL.Time): Date | undefined {
  const { year, month, day, hour, minute, isDate } = time;
  if (!isDate && time.zone !== ICAL.Timezone.localTimezone) return time.toJSDate();
  const two = (it: number): string => String(it).padStart(2, '0');
  return momentOfClock({
    day: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`,
    time: isDate ? '00:00' : `${two(hour)}:${two(minute)}`,
  });
}

/** A zone that is named but not described in the file. Riga's needs no description. */
function hasUnknownZone(event: ICAL.Event): boolean {
  return ['dtstart', 'dtend'].some((name) => {
    const zone = event.component.getFirstProperty(name)?.getFirstParameter('tzid');
    return zone !== undefined && zone !== 'Europe/Riga' && !ICAL.TimezoneService.has(zone);
  });
}

const isCalledOff = (event: ICAL.Event): boolean =>
  String(event.component.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED';

function wordsOf(event: ICAL.Event): Omit<FoundEvent, 'uid' | 'from' | 'until'> {
  const { component } = event;
  const kinds = component
    .getAllProperties('categories')
    .flatMap((one) => one.getValues())
    .map((one) => String(one).toLowerCase());
  const place = component.getFirstPropertyValue('geo') as unknown;
  const [latitude, longitude] = Array.isArray(place) ? (place as unknown[]).map(Number) : [];
  const link = component.getFirstPropertyValue('url');
  return {
    ...{ title: event.summary ?? '', about: event.description ?? '', also: NOTHING_ALSO },
    place: event.location ?? '',
    coordinates:
      latitude !== undefined &&
      longitude !== undefined &&
      Math.abs(latitude) <= 90 &&
      Math.abs(longitude) <= 180
        ? { latitude, longitude }
        : null,
    genre: GENRES.find((genre) => kinds.includes(genre)),
    ...{ youngest: null, oldest: null, link: link ? String(link) : null },
  };
}
