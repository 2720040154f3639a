import * as z from 'zod';
import { endpoint } from '../endpoint.js';

/** What is given away as whole files, by its stable name. */
export const OPEN_DATA = [
  'heritage-places',
  'indicators',
  'joint-decisions',
  'moderation',
  'programme-events',
  'volunteering',
] as const;
export type OpenDataSet = (typeof OPEN_DATA)[number];
export const OPEN_DATA_TYPES = ['csv', 'json'] as const;

export const OpenDataView = z.strictObject({
  sets: z.array(
    z.strictObject({
      id: z.enum(OPEN_DATA),
      files: z.array(z.strictObject({ type: z.enum(OPEN_DATA_TYPES), path: z.string() })),
    }),
  ),
  /** Of all of them (SPDX). */
  licence: z.literal('CC0-1.0'),
  /** The same for catalogues of data: DCAT-AP as JSON-LD. */
  catalogue: z.string(),
});
export type OpenDataView = z.output<typeof OpenDataView>;

/** The files of open data, where each stays. */
export const listOpenData = endpoint('open-data.list', {
  access: { who: 'anyone' },
  cache: 'public',
  output: OpenDataView,
});
