import type { FeasibilityView } from '@talka/contracts';

/** What every part of the page is given: the idea as it stands, and where to put a newer one. */
export interface PartProps {
  readonly view: FeasibilityView;
  readonly onAnswer: (view: FeasibilityView) => void;
}
