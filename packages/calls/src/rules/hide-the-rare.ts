import type { Volunteer } from '../jury.js';

/** So many must be alike in everything for their gender to be in the list. */
export const ALIKE_AT_LEAST = 3;

/**
 * The list of volunteers as it is published and drawn from. Age band and area are so wide that they tell little, and nobody can redo the draw without
 * them; a gender that hardly anybody else of the same band and area has would show who somebody is, so it is left out, and counts for no share.
 */
export function hideTheRare(volunteers: readonly Volunteer[]): Volunteer[] {
  const alike = new Map<string, number>();
  const key = ({ age, area, gender }: Volunteer): string => `${age} ${area ?? '-'} ${gender ?? '-'}`;
  for (const one of volunteers) alike.set(key(one), (alike.get(key(one)) ?? 0) + 1);
  return volunteers.map((one) =>
    one.gender !== null && (alike.get(key(one)) ?? 0) < ALIKE_AT_LEAST ? { ...one, gender: null } : one,
  );
}
