/** What a field of an application form takes. A number is whole; a sum is euros; a link is an address on the web. */
export const FIELD_KINDS = ['short', 'long', 'number', 'sum', 'one', 'several', 'link', 'file'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** As the office wrote it; whoever reads another language reads the Latvian where that one is empty. */
export interface FieldWords {
  readonly lv: string;
  readonly en: string;
  readonly ru: string;
}
export interface FieldOption {
  readonly id: string;
  readonly words: FieldWords;
}

export interface FormField {
  /** Of this form alone: answers name it. */
  readonly id: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly words: FieldWords;
  /** Of what is chosen from, else none. */
  readonly options: readonly FieldOption[];
}

/** By field: what was typed, or the ids of what was chosen. Files stand apart. */
export type FieldAnswers = Readonly<Record<string, string | readonly string[]>>;

/** What somebody has of an application so far, as they typed it. */
export interface Draft {
  /** Under which name it is published if it is chosen; jurors do not see it. */
  readonly name: string;
  /** What is applied for, in a line: all that a juror sees before they say whether there is a conflict. */
  readonly title: string;
  readonly answers: FieldAnswers;
}

export const MOST_FIELDS = 30;
export const FEWEST_CHOICES = 2;
export const MOST_CHOICES = 12;
export const FILES_PER_FIELD = 3;
/** In characters. */
export const SHORT_ANSWER = 300;
export const LONG_ANSWER = 6_000;
export const APPLICANT_NAME = { min: 2, max: 120 } as const;
export const APPLICATION_TITLE = { min: 5, max: 140 } as const;
