import { definitionOf, type Cell, type IndicatorKey, type ShownCell } from '../indicator.js';
import { FEWEST, hideSmall, type TableCell } from './hide-small.js';

export interface Counted {
  readonly key: IndicatorKey;
  readonly municipalities: readonly string[];
  /** Empty where it is not told apart. */
  readonly parts: readonly string[];
  /** What is not named is none. Of what is no sum, the region's own too. */
  readonly cells: readonly Cell[];
}

/** What is hidden already, and hides as well. */
export interface Before {
  /** Of the people it sums over. */
  readonly people?: readonly ShownCell[];
  /** Of the same year, in the snapshot before: where something must be hidden, these go first, so that two snapshots hide alike. */
  readonly earlier?: readonly ShownCell[];
}

const nameOf = ({ municipality, part }: Pick<Cell, 'municipality' | 'part'>): string =>
  `${municipality ?? ''}/${part ?? ''}`;

/**
 * A year of an indicator as it is published: a number for each municipality and part, their totals, and the region's, with nobody to be made
 * out in it. Whole numbers; null is hidden.
 */
export function publishTable(counted: Counted, before: Before = {}): ShownCell[] {
  const definition = definitionOf(counted.key);
  const table = definition.of === 'typical' ? counted.cells.map(whole) : withTotals(counted);
  if (definition.of === 'typical' || definition.of === 'things') return table;
  const alsoHidden = new Set((before.people ?? []).filter(({ value }) => value === null).map(nameOf));
  const earlier = new Set((before.earlier ?? []).filter(({ value }) => value === null).map(nameOf));
  const edges = table.map((cell) => ({
    ...edgeOf(cell, counted.parts.length > 0),
    value: cell.value,
    isSmall: alsoHidden.has(nameOf(cell)) || (definition.of === 'people' && isFew(cell.value)),
    cost: costOf(cell, earlier.has(nameOf(cell))),
  }));
  const hidden = hideSmall(edges, definition.of === 'people' ? 1 : 0);
  return table.map((cell, at) => (hidden.has(at) ? { ...cell, value: null } : cell));
}

/** Few, and not none. */
export const isFew = (people: number): boolean => people > 0 && people < FEWEST;

const whole = (cell: Cell): Cell => {
  if (!Number.isSafeInteger(cell.value) || cell.value < 0) throw new Error('indicators are whole numbers');
  return cell;
};

function withTotals({ key, municipalities, parts, cells }: Counted): Cell[] {
  const places = definitionOf(key).regionOnly ? [] : municipalities;
  const found = new Map<string, number>();
  const add = (municipality: string | null, part: string | null, value: number) => {
    const name = nameOf({ municipality, part });
    found.set(name, (found.get(name) ?? 0) + value);
  };
  for (const cell of cells) {
    const { municipality, part, value } = whole(cell);
    if (municipality !== null && places.length > 0) add(municipality, part, value);
    if (municipality !== null && part !== null && places.length > 0) add(municipality, null, value);
    if (part !== null) add(null, part, value);
    add(null, null, value);
  }
  return [...places, null].flatMap((municipality) =>
    [...parts, null].map((part) => ({
      ...{ municipality, part },
      value: found.get(nameOf({ municipality, part })) ?? 0,
    })),
  );
}

/** A number goes from its row to its column, a row's total from the totals' column to the row, a column's from it to the totals' row. */
function edgeOf({ municipality, part }: Cell, hasParts: boolean): Pick<TableCell, 'from' | 'to'> {
  // Without parts there is one sum alone: what one municipality has more, another has less, or the region more.
  if (!hasParts) return municipality === null ? { from: 'sum', to: 'rows' } : { from: 'rows', to: 'sum' };
  const row = municipality === null ? 'all rows' : `row ${municipality}`;
  const column = part === null ? 'all columns' : `column ${part}`;
  return (municipality === null) === (part === null) ? { from: row, to: column } : { from: column, to: row };
}

/** Totals are what most people read: they are hidden last. */
function costOf({ municipality, part, value }: Cell, wasHidden: boolean): number {
  const margin =
    municipality === null && part === null ? 1e12 : municipality === null || part === null ? 1e6 : 1;
  return margin * (wasHidden ? 0.001 : 1) * (1 + Math.log2(1 + value));
}
