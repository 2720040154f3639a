import type { Happening } from '@talka/kernel';

export type PartnershipEvent =
  | Happening<'partner.asked', { kind: string; task: number }>
  | Happening<'partner.signed', { kind: string; task: number }>
  | Happening<'partner.declined'>
  | Happening<'partner.withdrawn'>
  | Happening<'partner.left'>
  | Happening<'joint-decision.proposed', { number: number; quorum: number; closesAt: string }>
  | Happening<'joint-decision.remarked', { number: number }>
  | Happening<'joint-decision.spoken', { number: number; voice: string }>
  | Happening<'joint-decision.voice-taken-back', { number: number; voice: string }>
  | Happening<'joint-decision.withdrawn', { number: number }>
  | Happening<
      'joint-decision.closed',
      { number: number; outcome: string; for: number; against: number; abstained: number }
    >
  | Happening<'joint-decision.minuted', { number: number; revision: number }>;
