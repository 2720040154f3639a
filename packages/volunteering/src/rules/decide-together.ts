import { done, refuse, type PersonId, type Refusal, type Result } from '@talka/kernel';
import { MOST_TOGETHER, type Party } from '../party.js';

export type TogetherRefusal = Refusal<
  'together.too-many' | 'together.not-yours' | 'together.alone' | 'together.changed'
>;

/** May so many come to a shift of so many places together? Who could never all have a place is told so before they wait. */
export function decideSize(people: number, places: number): Result<undefined, TogetherRefusal> {
  const most = Math.min(MOST_TOGETHER, places);
  return people > most ? refuse('together.too-many', { count: most }) : done;
}

/** May one take somebody out? Everybody themselves; others only by whoever asked them. */
export const decideParting = (
  { by: gathered }: Pick<Party, 'by'>,
  by: PersonId,
  person: PersonId,
): Result<undefined, TogetherRefusal> =>
  by === person || by === gathered ? done : refuse('together.not-yours');

/** May one sign all of them up? Whoever asked them may, for those they saw: nobody is signed up for without being meant. */
export function decideSigningUpTogether({
  party,
  by,
  seen,
  places,
}: {
  readonly party: Pick<Party, 'by' | 'people'>;
  readonly by: PersonId;
  readonly seen: readonly PersonId[];
  readonly places: number;
}): Result<undefined, TogetherRefusal> {
  if (by !== party.by) return refuse('together.not-yours');
  const same = seen.length === party.people.length && party.people.every((one) => seen.includes(one));
  if (!same) return refuse('together.changed');
  if (party.people.length < 2) return refuse('together.alone');
  return decideSize(party.people.length, places);
}
