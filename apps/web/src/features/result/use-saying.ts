import { useMemo } from 'react';
import { centsOf, isWholeCents, percentOf, tenthsOf } from '../../counting/amount.js';
import type { PotTold } from '../../counting/tell.js';
import { useFormats, useText } from '../../site/text.js';
import type { Part, Saying } from './saying.js';

export interface Sayer {
  readonly say: (saying: Saying) => string;
  readonly money: (amount: string) => string;
  readonly score: (score: string) => string;
}

/** Puts the facts of one pot into the reader's language. */
export function useSaying(unit: PotTold['unit'], nameOf: (project: string) => string): Sayer {
  const t = useText('result');
  const { euros, number, percent } = useFormats();
  return useMemo(() => {
    const money = (amount: string): string => {
      const said = euros(centsOf(amount));
      return isWholeCents(amount) ? said : t('result.about', { amount: said });
    };
    const score = (text: string): string => t(`result.score-${unit}`, { n: Number(text) });
    const word = (part: Part): string | number => {
      if (typeof part === 'number') return part;
      if ('money' in part) return money(part.money);
      if ('score' in part) return score(part.score);
      if ('effective' in part) return number(tenthsOf(part.effective));
      if ('percent' in part) return percent(percentOf(part.percent) / 100);
      return nameOf(part.project);
    };
    return {
      say: ({ key, parts }) =>
        t(key, Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, word(part)]))),
      ...{ money, score },
    };
  }, [unit, nameOf, t, euros, number, percent]);
}
