import type { CaseView } from '@talka/contracts';
import type { ReactNode } from 'react';

/** Draws where an idea's place lies. */
export type DrawPlace = (
  place: NonNullable<CaseView['idea']['content']['place']>,
  municipality: string,
) => ReactNode;
