import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Instant, PublicNumber } from '../values.js';

const count = z.number().int();

/** A task with free places, as a board of notices for volunteers asks for it. */
export const BoardNotice = z.strictObject({
  organiser: z.string(),
  title: z.string(),
  description: z.string(),
  place: z.string(),
  municipality: z.string(),
  from: Instant,
  until: Instant,
  /** Of one shift, in hours: the shortest and the longest. */
  hours: z.strictObject({ least: z.number(), most: z.number() }),
  shifts: z.array(z.strictObject({ from: Instant, until: Instant, free: count })),
  volunteers: count,
  minimumAge: count,
  requirements: z.array(z.string()),
  contact: z.string(),
  link: z.string(),
});
export type BoardNotice = z.output<typeof BoardNotice>;

export const BoardNotices = z.strictObject({
  notices: z.array(BoardNotice),
  /** The same as a table for a spreadsheet, in Latvian. */
  csv: z.string(),
});
export type BoardNotices = z.output<typeof BoardNotices>;

export const readBoardNotices = endpoint('my-events.notices', {
  access: { who: 'person' },
  params: z.strictObject({ number: PublicNumber }),
  output: BoardNotices,
  refusals: ['event.not-found', 'organisation.role-needed'],
});
