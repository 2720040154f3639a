import type { Happening } from '@talka/kernel';

export type ModerationEvent =
  | Happening<'case.opened', { kind: string; subject: string }>
  | Happening<'case.claimed', { subject: string }>
  | Happening<'case.released', { subject: string }>
  | Happening<'case.decided', { kind: string; outcome: string; reason: string | null; subject: string }>
  | Happening<'case.closed', { subject: string }>
  | Happening<'report.received', { ground: string; subject: string }>;
