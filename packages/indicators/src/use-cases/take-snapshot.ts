import type { Transaction } from '@talka/kernel';
import {
  AGE_BANDS,
  definitionOf,
  INDICATOR_KEYS,
  TASK_PARTS,
  type Definition,
  type IndicatorKey,
} from '../indicator.js';
import type { IndicatorsPorts, YearShown } from '../ports.js';
import { publishTable } from '../rules/publish-table.js';

/**
 * Counts everything there is to count and keeps it as the month's snapshot, with what would tell of few people hidden. It may run in every
 * worker at once, and be killed: a month has one snapshot, whole or not at all. @returns false where the month has one
 */
export const takeSnapshot = (transaction: Transaction<IndicatorsPorts>) => () =>
  transaction(async (ports): Promise<boolean> => {
    if (!(await ports.snapshots.begin())) return false;
    const municipalities = await ports.snapshots.municipalities();
    const taken = new Map<IndicatorKey, readonly YearShown[]>();
    // People come before what is summed over them: the table of definitions is in that order.
    for (const key of INDICATOR_KEYS) {
      const tables = await shownOf(key, municipalities, ports, taken);
      taken.set(key, tables);
      await ports.snapshots.keep(key, tables);
    }
    return true;
  });

async function shownOf(
  key: IndicatorKey,
  municipalities: readonly string[],
  { snapshots, strands }: IndicatorsPorts,
  taken: ReadonlyMap<IndicatorKey, readonly YearShown[]>,
): Promise<YearShown[]> {
  const definition = definitionOf(key);
  const years = await snapshots.openYears(key);
  if (years.length === 0) return [];
  const counted = await snapshots.count(key, years);
  const earlier = await snapshots.shownBefore(key, years);
  const people = definition.people && (taken.get(definition.people) ?? []);
  const parts = partsOf(definition, strands);
  const of = (tables: readonly YearShown[] | undefined, year: number) =>
    tables?.find((table) => table.year === year)?.cells ?? [];
  return years.map((year) => {
    const cells = counted.find((table) => table.year === year)?.cells ?? [];
    const before = { earlier: of(earlier, year), people: of(people, year) };
    return { year, cells: publishTable({ key, municipalities, parts, cells }, before) };
  });
}

export const partsOf = ({ by }: Definition, strands: readonly string[]): readonly string[] => {
  if (by === null) return [];
  return by === 'age' ? AGE_BANDS : by === 'task' ? TASK_PARTS : [...strands, 'none'];
};
