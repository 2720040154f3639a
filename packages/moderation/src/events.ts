import type { Happening } from '@talka/kernel';

export type ModerationEvent =
  | Happening<'case.opened', { kind: string; subject: string }>
  | Happening<'case.claimed', { subject: string }>
  | Happening<'case.released', { subject: string }>
  | Happening<'case.decided', { kind: string; outcome: string; reason: string | null; subject: string }>
  | Happening<'case.closed', { subject: string }>
  | Happening<'reason-template.kept', { reason: string }>
  | Happening<'reason-template.dropped', { reason: string }>
  /** That somebody will not decide on somebody's things, and never whose. */
  | Happening<'recusal.declared'>
  | Happening<'recusal.withdrawn'>
  | Happening<'misuse.warned', { what: string }>
  | Happening<'misuse.suspended', { what: string }>
  | Happening<'misuse.appealed', { what: string }>
  | Happening<'misuse.upheld', { what: string }>
  | Happening<'misuse.lifted', { what: string }>
  | Happening<'pool.shared', { submissions: boolean; ownElsewhere: boolean; members: number }>
  | Happening<'pool.left'>
  /** Whose week it is, and whose it is no more; `week` is its Monday. Why somebody cannot, stands nowhere. */
  | Happening<'duty.given', { week: string }>
  | Happening<'duty.taken-off', { week: string }>
  | Happening<'duty.comes', { week: string }>
  /** Between two colleagues; `week` is the asker's. */
  | Happening<
      `duty.${'swap-asked' | 'swap-taken-back' | 'swap-declined' | 'swap-lapsed' | 'swapped'}`,
      { week: string }
    >
  | Happening<'report.received', { ground: string; subject: string }>;
