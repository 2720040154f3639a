import { useText } from './text.js';

/** Minutes as people say them: "3 stundas 15 minūtes". */
export function useDuration(): (minutes: number) => string {
  const t = useText('hours');
  return (minutes) => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    if (minutes === 0) return t('hours.none-at-all');
    const parts = [
      hours > 0 ? t('hours.said', { hours }) : '',
      rest > 0 ? t('hours.said-minutes', { minutes: rest }) : '',
    ];
    return parts.filter(Boolean).join(' ');
  };
}
