import type { PbFile } from './read.js';

/** A rule and its options, in the vocabulary of `readQuestion`. */
export interface NamedRule {
  readonly rule: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Pabulib's names of rules that say all there is to say. */
const RULES: Readonly<Record<string, NamedRule>> = {
  greedy: { rule: 'greedy', options: {} },
  'greedy-no-skip': { rule: 'greedy', options: { skip: false } },
  'greedy-threshold': { rule: 'greedy', options: {} },
  equalshares: { rule: 'mes', options: {} },
  'equalshares/add1': { rule: 'mes', options: { completion: 'add1' } },
  'equalshares-comparison': { rule: 'mes', options: { comparison: 'moreWinners' } },
  'equalshares/add1-comparison': {
    rule: 'mes',
    options: { completion: 'add1', comparison: 'moreWinners' },
  },
};

/**
 * The rule that a file names for itself, with its threshold. Undefined when it names none that can be counted
 * (`unknown`, `greedy-custom`, `greedy-exclusive`): a rule is never guessed.
 */
export function rulesFromMeta({ meta }: PbFile): NamedRule | undefined {
  const name = meta.get('rule') ?? '';
  const named = Object.hasOwn(RULES, name) ? RULES[name] : undefined;
  const threshold = meta.get('min_project_score_threshold');
  if (named?.rule !== 'greedy' || !threshold) return named;
  return { ...named, options: { ...named.options, threshold } };
}
