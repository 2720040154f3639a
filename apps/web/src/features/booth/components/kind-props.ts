import type { Choices } from '@talka/voting';
import type { Paper } from '../papers.js';

/** A choice that was not taken, and why. */
export interface NotTaken {
  readonly project: string;
  readonly words: string;
}

/** What every kind of ballot is given. */
export interface KindProps {
  readonly paper: Paper;
  /** In this voter's order. */
  readonly list: Paper['list'];
  readonly chosen: Choices;
  readonly notTaken: NotTaken | null;
  readonly onChoose: (project: string, next: Choices) => void;
}
