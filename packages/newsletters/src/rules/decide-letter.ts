import { done, refuse, step, type Refusal, type Result } from '@talka/kernel';
import { DRAFTS_AT_MOST, LETTER_LANGUAGES, type Letter, type LetterWords } from '../letter.js';
import { LETTER_LIFECYCLE, type LetterCourse, type LetterState } from '../lifecycle.js';

export const decideNewDraft = (drafts: number): Result<undefined, Refusal> =>
  drafts < DRAFTS_AT_MOST ? done : refuse('letter.too-many-drafts', { max: DRAFTS_AT_MOST });

/** May this draft be changed, tried, sent or thrown away by somebody who has read this revision of it? */
export function decideChange(
  letter: Pick<Letter, 'state' | 'revision'>,
  revision: number,
): Result<undefined, Refusal> {
  if (letter.state !== 'draft') return refuse('letter.on-its-way');
  return letter.revision === revision ? done : refuse('letter.changed');
}

/** Does the letter say something? In Latvian always; in another language wholly or not at all. */
export function decideWhole(words: LetterWords): Result<undefined, Refusal> {
  for (const language of LETTER_LANGUAGES) {
    const { subject, body } = words[language];
    const missing = subject === '' ? 'subject' : body === '' ? 'body' : undefined;
    if (missing === undefined) continue;
    const field = `words.${language}.${missing}`;
    if (language === 'lv') return refuse('letter.empty', undefined, field);
    if (subject !== body) return refuse('letter.half-written', undefined, field);
  }
  return done;
}

/** A letter to nobody is none. */
export const decideAudience = (recipients: number): Result<undefined, Refusal> =>
  recipients > 0 ? done : refuse('letter.nobody');

const NOT_POSSIBLE: Readonly<Record<LetterCourse, string>> = {
  pause: 'letter.not-sending',
  resume: 'letter.not-paused',
  cancel: 'letter.not-on-its-way',
};

/** The state a letter on its way comes to by an official's act. */
export function decideCourse(state: LetterState, act: LetterCourse): Result<LetterState, Refusal> {
  const next = step(LETTER_LIFECYCLE, state, act);
  return next.ok ? next : refuse(NOT_POSSIBLE[act]);
}
