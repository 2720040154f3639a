import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Instant, PublicNumber } from '../values.js';

const count = z.number().int();
/** Of shifts that took place: people who were there, each once, and minutes that are approved. */
const sums = { shifts: count, places: count, people: count, minutes: count };

export const YearView = z.strictObject({
  organisation: z.string(),
  year: count,
  events: z.array(z.strictObject({ number: count, title: z.string(), first: Instant, ...sums })).readonly(),
  total: z.strictObject(sums),
  /** The same as a table for a spreadsheet. */
  csv: z.string(),
});
export type YearView = z.output<typeof YearView>;

export const readYear = endpoint('my-organisations.year', {
  access: { who: 'person' },
  params: z.strictObject({ organisation: PublicNumber }),
  query: z.strictObject({ year: z.coerce.number().int().min(2000).max(2200) }),
  output: YearView,
  refusals: ['organisation.not-found', 'organisation.role-needed'],
});
