import { useLanguage, useText } from '../../../site/text.js';

/** From the first day to the last, as people of a language write days. @param from `YYYY-MM-DD` */
export function useDays(): (from: string, until: string) => string {
  const t = useText('certificates');
  const language = useLanguage();
  const say = (day: string) =>
    language === 'en'
      ? new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
      : day.split('-').reverse().join('.');
  return (from, until) =>
    from === until ? say(from) : t('certificates.days', { from: say(from), until: say(until) });
}
