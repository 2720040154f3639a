import { ok, refuse, type Refusal, type Result } from '@talka/kernel';
import type { Slot } from '../slot.js';

export type PlacesRefusal = Refusal<'slot.places-taken' | 'slot.cancelled'>;

/** May a slot have so many places? Nobody is thrown out by a number: whoever has a place is told and asked first. */
export function decidePlaces(
  { state, taken }: Pick<Slot, 'state' | 'taken'>,
  places: number,
): Result<number, PlacesRefusal> {
  if (state === 'cancelled') return refuse('slot.cancelled');
  return places < taken ? refuse('slot.places-taken', { count: taken }, 'places') : ok(places);
}
