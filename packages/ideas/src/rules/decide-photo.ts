import { clockOf, ok, plainText, refuse, type Refusal, type Result } from '@talka/kernel';
import type { Photo, PhotoWords } from '../photo.js';

const ALT = { min: 3, max: 300 };
/** Before it, the year was mistyped. */
const EARLIEST = '2000-01-01';

/** Words of a photo as they may be kept: what is to be seen is said, and it was not taken tomorrow. */
export function tidyPhoto({ alt, takenOn }: PhotoWords, now: Date): Result<PhotoWords, Refusal> {
  const words = plainText(alt, ALT);
  if (!words.ok) return { ok: false, refusal: { ...words.refusal, field: 'alt' } };
  if (takenOn < EARLIEST) return refuse('field.invalid', undefined, 'takenOn');
  if (takenOn > clockOf(now).day) return refuse('photo.not-yet', undefined, 'takenOn');
  return ok({ alt: words.value, takenOn });
}

/**
 * May an official show a photo to everyone, or not? What is shown is described first; what was decided may be decided anew, so
 * that a photo somebody does not want to be in is taken down at once.
 */
export function decidePhoto(
  { state }: Pick<Photo, 'state'>,
  show: boolean,
  words: PhotoWords,
  now: Date,
): Result<PhotoWords | null, Refusal> {
  if (state === (show ? 'public' : 'turned-down')) return refuse('photo.decided');
  return show ? tidyPhoto(words, now) : ok(null);
}
