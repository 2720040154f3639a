import type { Happening } from '@talka/kernel';

/** `number` is the event's; `moved` says that its time or its place is another. */
export type ProgrammeHappening =
  | Happening<'programme-event.planned', { number: number }>
  | Happening<'programme-event.changed', { number: number; moved: boolean }>
  | Happening<'programme-event.published', { number: number }>
  | Happening<'programme-event.cancelled', { number: number; wasPublic: boolean }>
  | Happening<'programme-event.agreed', { number: number }>
  | Happening<'programme-event.declined', { number: number }>;
