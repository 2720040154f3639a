import { done, refuse, type Refusal, type Result } from '@talka/kernel';
import { afterWakingHours, isWaking, offerUntil, type Slot } from '@talka/registration';
import type { HelpEnding } from '../help.js';

/** Some say no and some say nothing, so twice as many are asked as places are free: never a crowd, and never one alone. */
const [FEWEST, MOST] = [3, 10];
export const waveSize = (free: number): number => Math.min(Math.max(2 * free, FEWEST), MOST);

/** When nobody can be asked now, it is looked again so many waking hours later: weeks pass, and plans change. */
export const LOOK_AGAIN_HOURS = 2;

export interface WaveFacts {
  readonly slot: Pick<Slot, 'state' | 'during' | 'places' | 'taken'>;
  /** Of the places taken: kept for somebody who may yet not come. */
  readonly kept: number;
  readonly now: Date;
}

export type WaveStep =
  | { readonly do: 'end'; readonly ending: Exclude<HelpEnding, 'stopped'> }
  | { readonly do: 'wait'; readonly until: Date }
  | { readonly do: 'ask'; readonly people: number; readonly until: Date };

/**
 * What is to be done for a shift that lacks people, once those asked before have answered or had their time: as long as an offered
 * place is kept, so less near the start. Nobody is asked at night, nor so late that they could not get there.
 */
export function decideWave({ slot, kept, now }: WaveFacts): WaveStep {
  if (slot.state === 'cancelled') return { do: 'end', ending: 'called-off' };
  const until = offerUntil(now, slot.during.from);
  if (!until) return { do: 'end', ending: 'over' };
  const free = slot.places - slot.taken;
  if (free <= 0 && kept === 0) return { do: 'end', ending: 'filled' };
  if (!isWaking(now)) return { do: 'wait', until: afterWakingHours(now, 0) };
  if (free <= 0) return { do: 'wait', until: afterWakingHours(now, LOOK_AGAIN_HOURS) };
  return { do: 'ask', people: waveSize(free), until };
}

export type HelpWantedRefusal = Refusal<'slot.cancelled' | 'help.too-late' | 'help.not-needed'>;

/** Is there something to ask for? */
export function decideHelpWanted({
  slot,
  now,
}: Omit<WaveFacts, 'kept'>): Result<undefined, HelpWantedRefusal> {
  if (slot.state === 'cancelled') return refuse('slot.cancelled');
  if (!offerUntil(now, slot.during.from)) return refuse('help.too-late');
  return slot.taken < slot.places ? done : refuse('help.not-needed');
}
