import { drawByLot } from '@talka/calls';
import type { JuryView } from '@talka/contracts';
import { isPromised } from '@talka/kernel';

export interface Redone {
  readonly drawn: readonly number[];
  readonly isTheSame: boolean;
  readonly isPromised: boolean;
}

/** Draws a jury again from what its page says, on the reader's own machine. */
export function redoDraw({
  places,
  traits,
  commitment,
  draw,
}: Pick<JuryView, 'places' | 'traits' | 'commitment'> & {
  readonly draw: NonNullable<JuryView['draw']>;
}): Redone {
  const { seed, volunteers } = draw;
  const drawn = drawByLot({ seed, places, traits, volunteers }).drawn.map(({ number }) => number);
  return {
    drawn,
    isTheSame: drawn.length === draw.drawn.length && drawn.every((number, at) => number === draw.drawn[at]),
    isPromised: isPromised(seed, commitment),
  };
}
