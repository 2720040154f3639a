import type { Happening } from '@talka/kernel';

/** People are meant by their number in the list of volunteers: the log is read by everybody. */
export type CallsEvent =
  | Happening<'jury.announced', { number: number; places: number; commitment: string; closesAt: string }>
  | Happening<'jury.called-off', { number: number }>
  | Happening<'jury.drawn', { number: number; volunteers: number; drawn: number }>
  | Happening<'jury.asked', { number: number; seat: number; volunteer: number }>
  | Happening<'jury.answered', { number: number; seat: number; volunteer: number; accepts: boolean }>
  | Happening<'open-call.announced', { number: number; kind: string; sum: number; closesAt: string }>
  | Happening<'open-call.changed', { number: number }>
  | Happening<'open-call.called-off', { number: number }>
  | Happening<'open-call.juror-appointed', { number: number; juror: number }>
  | Happening<'open-call.juror-dismissed', { number: number; juror: number }>
  | Happening<'open-call.handed-in', { number: number; application: number }>
  | Happening<'open-call.round-closed', { number: number; applications: number; jurors: number }>
  | Happening<'open-call.decided', { number: number; chosen: number; amount: number }>
  | Happening<'open-call.report-handed-in', { number: number; application: number }>
  | Happening<'open-call.report-answered', { number: number; application: number; accepted: boolean }>;
