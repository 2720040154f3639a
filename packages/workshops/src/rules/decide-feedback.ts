import { DAY, done, ok, plainText, refuse, type Refusal, type Result } from '@talka/kernel';

/** So long after their last session people may still say how it was, in days. */
export const FEEDBACK_DAYS = 60;
/** In characters: a sentence or two. */
export const FEEDBACK_LENGTH = 300;
export const MOST_STARS = 5;
/** Before so many have answered, nothing is shown: of two, each knows the other's. */
export const FEEDBACK_FROM = 3;

export interface FeedbackFacts {
  /** When the first of their places in the workshop was over; null where they had none. */
  readonly over: Date | null;
  readonly given: boolean;
  readonly now: Date;
}

export type FeedbackRefusal = Refusal<
  'feedback.not-there' | 'feedback.not-yet' | 'feedback.given' | 'feedback.over'
>;

/** May somebody say how it was? Once, after they were there. */
export function decideFeedback({ over, given, now }: FeedbackFacts): Result<undefined, FeedbackRefusal> {
  if (over === null) return refuse('feedback.not-there');
  if (over > now) return refuse('feedback.not-yet');
  if (given) return refuse('feedback.given');
  return now.getTime() - over.getTime() > FEEDBACK_DAYS * DAY ? refuse('feedback.over') : done;
}

export interface Feedback {
  /** 1 to 5. */
  readonly stars: number;
  /** Empty for none. */
  readonly words: string;
}

export function tidyFeedback({ stars, words }: Feedback): Result<Feedback> {
  const tidied = plainText(words, { min: 0, max: FEEDBACK_LENGTH, lines: true });
  if (!tidied.ok) return { ok: false, refusal: { ...tidied.refusal, field: 'words' } };
  return ok({ stars, words: tidied.value });
}

export interface FeedbackSums {
  readonly count: number;
  /** To one tenth. */
  readonly average: number;
  /** How many gave one, two, … five. */
  readonly stars: readonly number[];
  readonly words: readonly string[];
}

/** What leaders see. In which order people answered does not show: words stand in the order of the alphabet. */
export function sumFeedback(answers: readonly Feedback[]): FeedbackSums | null {
  const count = answers.length;
  if (count < FEEDBACK_FROM) return null;
  const sum = answers.reduce((before, { stars }) => before + stars, 0);
  return {
    ...{ count, average: Math.round((sum * 10) / count) / 10 },
    stars: Array.from(
      { length: MOST_STARS },
      (_, at) => answers.filter(({ stars }) => stars === at + 1).length,
    ),
    words: answers.flatMap(({ words }) => (words === '' ? [] : [words])).sort(),
  };
}
