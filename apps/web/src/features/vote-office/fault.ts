import type { MessageKey } from '@talka/i18n/browser';
import { isSkipped, momentOfClock, type ClockTime } from '@talka/kernel';

/** What a field still needs before the draft can be kept. */
export interface Fault {
  readonly field: string;
  readonly words: MessageKey<'voteoffice'>;
  /** What the words ask for. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** The name of what is asked for, where several say the same of themselves. */
  readonly of?: MessageKey<'voteoffice'>;
}

export const fault = (field: string, words: Fault['words']): Fault => ({ field, words });
export const when = (wrong: boolean, field: string, words: Fault['words']): Fault[] =>
  wrong ? [fault(field, words)] : [];

type TimeField = 'opens' | 'closes' | 'ideas-from' | 'ideas-until' | 'support-from' | 'support-until';

/** A day and a time in Riga, whole. */
export function timeFault(field: TimeField, at: ClockTime): Fault[] {
  if (momentOfClock(at)) return [];
  const of = `voteoffice.${field}` as const;
  if (isSkipped(at)) return [{ ...fault(`${field}-time`, 'voteoffice.fault-skipped'), of }];
  return [{ ...fault(at.day ? `${field}-time` : `${field}-day`, 'voteoffice.fault-time'), of }];
}
