import type { Area, Signatory } from './territory.js';
import type { MunicipalityId } from '@talka/kernel';

/**
 * Where a former municipality's parishes lie today: one place for all but Aglona, which the 2021 reform split.
 * A former municipality is never a key into the present: names and ISO codes were reused.
 */
export function successorsOf(signatory: string, areas: readonly Area[]): MunicipalityId[] {
  const found = areas.filter((area) => area.signatory === signatory).map((area) => area.municipality);
  return [...new Set(found)].sort();
}

export interface SuccessionGap {
  readonly signatory: string;
  readonly stated: readonly MunicipalityId[];
  readonly byParishes: readonly MunicipalityId[];
}

/** Signatories whose stated successors differ from what their parishes say: empty when the data agree. */
export function successionGaps(signatories: readonly Signatory[], areas: readonly Area[]): SuccessionGap[] {
  return signatories.flatMap((signatory) => {
    const byParishes = successorsOf(signatory.id, areas);
    const stated = [...signatory.successors].sort();
    return stated.join() === byParishes.join() ? [] : [{ signatory: signatory.id, stated, byParishes }];
  });
}
