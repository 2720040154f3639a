import type { MessageKey } from '@talka/i18n/browser';
import { isSkipped, momentOfClock, type ClockTime } from '@talka/kernel';

/** What a field still needs before the draft can be kept. */
export interface Fault {
  readonly field: string;
  readonly words: MessageKey<'voteoffice'>;
  /** What the words ask for. */
  readonly params?: Readonly<Record<string, string | number>>;
}

export const fault = (field: string, words: Fault['words']): Fault => ({ field, words });
export const when = (wrong: boolean, field: string, words: Fault['words']): Fault[] =>
  wrong ? [fault(field, words)] : [];

/** A day and a time in Riga, whole. */
export function timeFault(field: string, at: ClockTime): Fault[] {
  if (momentOfClock(at)) return [];
  if (isSkipped(at)) return [fault(`${field}-time`, 'voteoffice.fault-skipped')];
  return [fault(at.day ? `${field}-time` : `${field}-day`, 'voteoffice.fault-time')];
}
