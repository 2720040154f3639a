import type { Brand } from '@talka/kernel';
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
}

/** So many photos of one event: a choice, not an album. */
export const PHOTOS_PER_EVENT = 20;
