import { ProblemError } from '@talka/api-client';
import type { LetterView } from '@talka/contracts';
import { cache } from '../../site/api.js';
import { queryKey } from '../../site/keys.js';

export type Draft = Pick<LetterView, 'words' | 'areas' | 'topics'>;

const nothing = { subject: '', body: '' };
export const emptyDraft: Draft = {
  words: { lv: nothing, en: nothing, ru: nothing },
  ...{ areas: [], topics: [] },
};

/** What is wrong with which field, by its whole path: each language has a subject. */
export const wrongFields = (error: unknown): Readonly<Record<string, string>> =>
  error instanceof ProblemError
    ? Object.fromEntries(error.problem.fields.map(({ field, title }) => [field, title]))
    : {};

/** A letter as it stands now, for whoever shows it. */
export const keepLetter = (municipality: string, letter: LetterView): void => {
  cache.setQueryData(queryKey('letters.read', { params: { municipality, letter: letter.id } }), letter);
};
