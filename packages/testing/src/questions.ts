import type { SlotQuestion } from '@talka/contracts';

/** Words as an organiser writes them: in Latvian, and in Russian where given. */
export const inWords = (lv: string, ru = ''): SlotQuestion['words'] => ({ lv, en: '', ru });

/** A size that must be chosen: S, M or L, by the ids `s`, `m` and `l`. */
export const someSize = (id: string, lv: string, ru = ''): SlotQuestion => ({
  ...{ id, kind: 'choice', required: true, words: inWords(lv, ru) },
  options: ['s', 'm', 'l'].map((letter) => ({ id: letter, words: inWords(letter.toUpperCase()) })),
});

/** Yes or no, which may be left open. */
export const someYesOrNo = (id: string, lv: string, ru = ''): SlotQuestion => ({
  ...{ id, kind: 'yes-no', required: false, words: inWords(lv, ru), options: [] },
});

/** A few words by the id `piezime`, which may be left out. */
export const someNote = (lv = 'Vēl kas?', ru = ''): SlotQuestion => ({
  ...{ id: 'piezime', kind: 'text', required: false, words: inWords(lv, ru), options: [] },
});
