import type { Brand } from '@talka/kernel';
import type { Language } from '@talka/territory';
import type { MilestoneId } from './delivery.js';
import type { IdeaId } from './idea.js';

export type PhotoId = Brand<string, 'PhotoId'>;
export const photoId = (id: string): PhotoId => id as PhotoId;

/** Whether everyone sees a photo of an idea's delivery: an official says so. */
export const PHOTO_STATES = ['waiting', 'public', 'turned-down'] as const;
export type PhotoState = (typeof PHOTO_STATES)[number];

/** What is said of a photo. */
export interface PhotoWords {
  /** What is to be seen, for whoever does not see it. */
  readonly alt: string;
  /** `YYYY-MM-DD` */
  readonly takenOn: string;
}

export interface Photo {
  readonly id: PhotoId;
  readonly idea: IdeaId;
  readonly state: PhotoState;
  /** The step of the plan it shows, if any. */
  readonly milestone: MilestoneId | null;
}

/** Of which step of the plan a photo is: one that stands there, or one of its own, in the photo's words and on its day. */
export type PhotoOfMilestone = { readonly step: MilestoneId } | { readonly language: Language };

/** So many photos of one event: a choice, not an album. */
export const PHOTOS_PER_EVENT = 20;
