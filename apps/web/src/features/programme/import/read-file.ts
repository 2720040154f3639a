import type { Reading } from './found.js';
import { readCsv } from './read-csv.js';
import { readIcal } from './read-ical.js';
import { readText, type Encoding } from './read-text.js';

export type FileRead =
  | { readonly as: 'events'; readonly reading: Reading; readonly encoding: Encoding }
  | { readonly as: 'neither' };

/** A calendar (RFC 5545), or a table (RFC 4180): whichever the text begins like. */
export function readFile(bytes: Uint8Array, now: Date): FileRead {
  const { text, encoding } = readText(bytes);
  try {
    const isCalendar = /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text);
    return { as: 'events', encoding, reading: isCalendar ? readIcal(text, now) : readCsv(text, now) };
  } catch {
    // What a library cannot read, people cannot mend by its words.
    return { as: 'neither' };
  }
}
