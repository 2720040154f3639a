import type { IncidentView } from '@talka/contracts';
import type { Words } from './vote-form.js';

type Sent = IncidentView['posts'][number]['what'];

export const NO_WORDS: Words = { lv: '', en: '', ru: '' };

/** Words as they are sent: a language in which nothing is typed is not among them. */
export const wordsSent = ({ lv, en, ru }: Words): Sent => ({
  lv: lv.trim(),
  ...(en.trim() ? { en: en.trim() } : {}),
  ...(ru.trim() ? { ru: ru.trim() } : {}),
});

export const wordsTyped = (sent: Sent | null | undefined): Words => ({
  ...{ lv: sent?.lv ?? '', en: sent?.en ?? '', ru: sent?.ru ?? '' },
});
