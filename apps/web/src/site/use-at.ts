import { useFormats, useLanguage } from './text.js';

/** A day and an hour inside a sentence. A Russian date stands in the genitive, and a weekday beside it would not. */
export function useAt(): (instant: string | null) => string {
  const language = useLanguage();
  const { day, date, time } = useFormats();
  const on = language === 'ru' ? date : day;
  return (instant) => (instant === null ? '' : `${on(instant)}, ${time(instant)}`);
}
