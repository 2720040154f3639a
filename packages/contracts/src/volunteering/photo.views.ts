import * as z from 'zod';
import { Uuid } from '../values.js';

/** What was done, as it was seen. */
export const PhotoView = z.strictObject({
  id: Uuid,
  /** What is to be seen. */
  alt: z.string(),
  takenOn: z.iso.date(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
  small: z.string(),
  large: z.string(),
});
export type PhotoView = z.output<typeof PhotoView>;
