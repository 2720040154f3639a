import { useText } from '../../site/text.js';

/** Says how many characters are left; speaks up only near the end and past it. */
export function useCounter(): (length: number, max: number) => { words: string; over: boolean } {
  const t = useText('propose');
  return (length, max) =>
    length > max
      ? { words: t('counter.over', { count: length - max }), over: true }
      : { words: t('counter.left', { count: max - length }), over: false };
}
