import type { OpenCallCard } from '@talka/contracts';
import type { FieldWords } from '@talka/calls';
import { useFormats, useLanguage, useText } from '../../site/text.js';

/** Its times as people say them: from when, until when, or when it ended. */
export function useCallTime(): (
  call: Pick<OpenCallCard, 'stage' | 'opensAt' | 'closesAt' | 'endedAt'>,
) => string {
  const t = useText('opencalls');
  const { date } = useFormats();
  return ({ stage, opensAt, closesAt, endedAt }) => {
    // The midnight it ends with belongs to the next day.
    const last = date(new Date(Date.parse(closesAt) - 1));
    if (stage === 'announced') return t('opencalls.calls.from', { when: date(opensAt) });
    if (stage === 'open') return t('opencalls.calls.until', { when: last });
    if (endedAt !== null) return t('opencalls.calls.ended', { when: date(endedAt) });
    return t('opencalls.calls.closed', { when: last });
  };
}

/** What the office wrote, for this reader; and in which language that is. */
export function useFieldWords(): (words: FieldWords) => {
  readonly text: string;
  readonly lang: 'lv' | 'en' | 'ru';
} {
  const language = useLanguage();
  return (words) => {
    const own = language === 'en' || language === 'ru' ? language : 'lv';
    return words[own] === '' ? { text: words.lv, lang: 'lv' } : { text: words[own], lang: own };
  };
}

/** Thousandths of a standard deviation as people read them: +1.23. */
export function useScore(): (thousandths: number) => string {
  const { number } = useFormats();
  return (thousandths) => {
    const rounded = Math.round(thousandths / 10) / 100;
    return `${rounded > 0 ? '+' : rounded < 0 ? '−' : ''}${number(Math.abs(rounded))}`;
  };
}
