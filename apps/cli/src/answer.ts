import type { RefusalCode } from '@talka/contracts';
import { sayRefusal, translator } from '@talka/i18n';

/** What a command says and how it ends. */
export interface Answer {
  /** For stdout. */
  readonly lines: readonly string[];
  /** For stderr. */
  readonly remarks: readonly string[];
  /** 0: done. 1: not done, and why is said. 2: the question cannot be understood. */
  readonly exitCode: 0 | 1 | 2;
}

/** A refusal as rules give it. */
export interface Said {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

const refusals = translator('en', 'refusals');

export const misunderstood = (remark: string): Answer => ({ lines: [], remarks: [remark], exitCode: 2 });

export const failed = (...remarks: readonly string[]): Answer => ({ lines: [], remarks, exitCode: 1 });

export const done = (...lines: readonly string[]): Answer => ({ lines, remarks: [], exitCode: 0 });

/** Refusals have sentences in the catalogue; the numbers and words behind them come along. */
export function sentence({ code, params = {} }: Said): string {
  return `${sayRefusal(refusals, code as RefusalCode, params)} [${code} ${JSON.stringify(params)}]`;
}
