import * as z from 'zod';
import { Uuid } from '../values.js';
import { ShiftView } from './views.js';

/** People who come to a shift together or not at all, and how it stands with them for the reader. */
export const TogetherView = z.strictObject({
  shift: ShiftView,
  party: z
    .strictObject({
      /** Who asked the others. */
      by: z.string(),
      own: z.boolean(),
      /** The reader has said that they come along. */
      member: z.boolean(),
      count: z.number().int(),
      /** Whom each in it sees; whoever only has the link does not. Why one cannot come is theirs to read. */
      people: z.array(z.strictObject({ person: Uuid, name: z.string(), own: z.boolean(), can: z.boolean() })),
    })
    .nullable(),
  /** Why the reader cannot come. */
  refusal: z
    .strictObject({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable(),
  /** The reader is 13 to 15 years old then, and names who may say yes for them. */
  guardian: z.boolean(),
});
export type TogetherView = z.output<typeof TogetherView>;
