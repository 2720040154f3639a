import type { Happening } from '@talka/kernel';

/** What is recorded of a vote. Casting is not among it: the official log knows no voter and no hour of a ballot. */
export type VotingEvent =
  | Happening<'vote.created', { number: number; pack: string }>
  | Happening<'vote.changed', { number: number }>
  | Happening<'vote.shares-kept', { number: number }>
  | Happening<'vote.announced', { number: number }>
  | Happening<'vote.act-proposed', { number: number; act: string }>
  | Happening<'vote.act-withdrawn', { number: number; act: string }>
  | Happening<'vote.act-confirmed', { number: number; act: string }>
  | Happening<'vote.called', { number: number; call: string }>
  | Happening<'vote.rerun-started', { number: number; as: number }>
  | Happening<'vote.help-line-set', { number: number; own: boolean }>
  | Happening<'vote.incident-posted', { number: number; incident: number; post: string }>
  | Happening<'vote.closed', { number: number; envelopes: number }>
  | Happening<'vote.opening-brought', { number: number; ballots: number }>
  /** By the worker that has checked it, or counted an open vote. */
  | Happening<'vote.opening-checked', { number: number; pots: number }>
  | Happening<'vote.opening-refused', { number: number; why: string }>
  | Happening<'vote.withheld-read', { number: number; pots: number }>
  | Happening<'vote.finished', { number: number }>
  /** Paper by the batch: whose ballots they are, nobody knows. */
  | Happening<'vote.batch-opened', { number: number; batch: number; ballots: number }>
  | Happening<
      'vote.batch-keyed',
      { number: number; batch: number; ballots: number; differing: number | null }
    >
  | Happening<'vote.batch-accepted', { number: number; batch: number; ballots: number; spoilt: number }>
  | Happening<'vote.batch-withdrawn', { number: number; batch: number }>;
