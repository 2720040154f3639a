import type { Happening } from '@talka/kernel';

/** People are meant by their number in the list of volunteers: the log is read by everybody. */
export type CallsEvent =
  | Happening<'jury.announced', { number: number; places: number; commitment: string; closesAt: string }>
  | Happening<'jury.called-off', { number: number }>
  | Happening<'jury.drawn', { number: number; volunteers: number; drawn: number }>
  | Happening<'jury.asked', { number: number; seat: number; volunteer: number }>
  | Happening<'jury.answered', { number: number; seat: number; volunteer: number; accepts: boolean }>;
