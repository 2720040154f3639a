import type { SlotQuestion } from '@talka/contracts';

export type QuestionBody = SlotQuestion;
export type OptionBody = QuestionBody['options'][number];

const NO_WORDS = { lv: '', en: '', ru: '' };

/** Names that answers refer to; they are never shown, and never given twice, for answers to what was taken out are gone. */
const newId = (): string => crypto.randomUUID().slice(0, 13);

export const newQuestion = (): QuestionBody => ({
  ...{ id: newId(), kind: 'text', required: false, words: NO_WORDS, options: [] },
});

export const withOption = (options: readonly OptionBody[]): OptionBody[] => [
  ...options,
  { id: newId(), words: NO_WORDS },
];

export const withoutOption = (options: readonly OptionBody[], id: string): OptionBody[] =>
  options.filter((option) => option.id !== id);
