import { plainText, type PersonId, type Result } from '@talka/kernel';
import type { ReasonCode } from './statement.js';

/** Somebody says that something public is against the law or the terms (Digital Services Act, Article 16). */
export interface Report {
  readonly ground: ReasonCode;
  /** Why they think so, and of which words. */
  readonly words: string;
  /** Null for whoever has not signed in. */
  readonly by: PersonId | null;
  /** Where whoever has not signed in hears of the outcome; null where they do not want to. */
  readonly email: string | null;
  readonly language: string;
}

/** What Talka itself puts before a moderator: addresses, the same words again. It decides nothing, and reports nobody. */
export type Noticed = 'links' | 'repeated';

export const REPORT_WORDS = { min: 10, max: 2_000, lines: true } as const;

/** So many may one person have waiting: whoever reports everything says nothing. */
export const MOST_REPORTS_WAITING = 20;

export function tidyReport(report: Report): Result<Report> {
  const words = plainText(report.words, REPORT_WORDS);
  if (!words.ok) return { ok: false, refusal: { ...words.refusal, field: 'words' } };
  return { ok: true, value: { ...report, words: words.value } };
}
