import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  definitionOf,
  FEWEST,
  hideSmall,
  INDICATOR_KEYS,
  isFew,
  isSafe,
  publishTable,
  type Cell,
  type ShownCell,
  type TableCell,
} from './index.js';

const PLACES = ['a', 'b', 'c'];
const PARTS = ['x', 'y', 'z'];

const people = (values: readonly (readonly number[])[], before = {}) =>
  publishTable(
    {
      ...{ key: 'volunteers' as const, municipalities: PLACES.slice(0, values.length), parts: PARTS },
      cells: values.flatMap((row, r) =>
        row.map((value, c): Cell => ({ municipality: PLACES[r] ?? '', part: PARTS[c] ?? '', value })),
      ),
    },
    before,
  );

/** What a reader knows: every sum of the table, over positions of `shown`. The first is the total of the others. */
function sumsOf(shown: readonly ShownCell[]): number[][] {
  const lines: number[][] = [];
  const at = (municipality: string | null, part: string | null) =>
    shown.findIndex((cell) => cell.municipality === municipality && cell.part === part);
  const places = [...new Set(shown.map(({ municipality }) => municipality))];
  const parts = [...new Set(shown.map(({ part }) => part))];
  if (parts.length > 1)
    for (const place of places)
      lines.push([at(place, null), ...parts.flatMap((part) => (part === null ? [] : [at(place, part)]))]);
  for (const part of parts)
    lines.push([at(null, part), ...places.flatMap((place) => (place === null ? [] : [at(place, part)]))]);
  return lines;
}

/**
 * The attack: every whole number that fits a hidden cell of a published table, by trying the numbers of all the others from `least` up to
 * `most`. It knows nothing of how the table was made.
 */
function whatFits(shown: readonly ShownCell[], target: number, most: number, least = 1): number[] {
  const lines = sumsOf(shown);
  const values = shown.map(({ value }) => value);
  const found = new Set<number>();
  const boundsHold = () =>
    lines.every(([total = 0, ...others]) => {
      const low = others.reduce((sum, one) => sum + (values[one] ?? least), 0);
      const high = others.reduce((sum, one) => sum + (values[one] ?? most), 0);
      const of = values[total];
      return of === null || of === undefined ? low <= others.length * most : low <= of && of <= high;
    });
  const open = values.flatMap((value, at) => (value === null && at !== target ? [at] : []));
  // Sums of the hidden last: they follow from the others.
  open.sort(
    (a, b) => Number(lines.some(([total]) => total === a)) - Number(lines.some(([total]) => total === b)),
  );
  const fits = (next: number): boolean => {
    if (!boundsHold()) return false;
    const one = open[next];
    if (one === undefined)
      return lines.every(
        ([total = 0, ...others]) => values[total] === others.reduce((sum, it) => sum + (values[it] ?? 0), 0),
      );
    const line = lines.find(([total]) => total === one && line0(values, lines, one));
    const only = line?.slice(1).reduce((sum, it) => sum + (values[it] ?? 0), 0);
    const tries = only === undefined ? Array.from({ length: most - least + 1 }, (_, n) => least + n) : [only];
    for (const value of tries) {
      values[one] = value;
      const ok = fits(next + 1);
      values[one] = null;
      if (ok) return true;
    }
    return false;
  };
  for (let value = least; value <= most && found.size < 2; value += 1) {
    values[target] = value;
    if (fits(0)) found.add(value);
  }
  return [...found];
}
const line0 = (values: readonly (number | null)[], lines: readonly number[][], total: number): boolean =>
  lines.some(([first, ...others]) => first === total && others.every((it) => values[it] !== null));

const tables = fc.array(
  fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 7 })), { minLength: 3, maxLength: 3 }),
  {
    ...{ minLength: 2, maxLength: 2 },
  },
);

describe('a published table', () => {
  it('shows no number of one to four people', () => {
    fc.assert(
      fc.property(tables, (values) => {
        expect(people(values).filter(({ value }) => value !== null && isFew(value))).toEqual([]);
      }),
    );
  });

  it('is attacked with all its sums: at least two numbers fit each hidden one', () => {
    fc.assert(
      fc.property(tables, (values) => {
        const shown = people(values);
        const most = values.flat().reduce((sum, one) => sum + one, 0) + 3;
        for (const [at, { value }] of shown.entries())
          if (value === null) expect(whatFits(shown, at, most)).toHaveLength(2);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('control: with the small numbers alone hidden, the attack finds them', () => {
    const values = [
      [3, 10, 8],
      [9, 12, 7],
    ];
    const small = people(values);
    const naive = small.map((cell): ShownCell => {
      const [r, c] = [PLACES.indexOf(cell.municipality ?? ''), PARTS.indexOf(cell.part ?? '')];
      const rows = cell.municipality === null ? values : [values[r] ?? []];
      const value = rows.reduce(
        (sum, row) => sum + (cell.part === null ? row[0]! + row[1]! + row[2]! : row[c]!),
        0,
      );
      return { ...cell, value: isFew(value) ? null : value };
    });
    const at = naive.findIndex(({ value }) => value === null);
    expect(naive.filter(({ value }) => value === null)).toHaveLength(1);
    expect(whatFits(naive, at, 60)).toEqual([3]);
    expect(whatFits(small, at, 60)).toHaveLength(2);
    // Four in a square are enough: their sums stay as they are.
    expect(small.filter(({ value }) => value === null)).toHaveLength(4);
    expect(
      small.filter(
        ({ municipality, part, value }) => (municipality === null || part === null) && value === null,
      ),
    ).toEqual([]);
  });

  it('of nine municipalities and six ages keeps each hidden number safe, and hides no zero', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.nat({ max: 30 }).map((n) => Math.max(0, n - 12)),
          { minLength: 54, maxLength: 54 },
        ),
        (values) => {
          const cells = edges(values, 9, 6);
          const hidden = hideSmall(cells);
          for (const at of hidden) expect(isSafe(cells, at, hidden)).toBe(true);
          for (const at of hidden) expect(cells[at]?.value).toBeGreaterThan(0);
          for (const [at, { isSmall }] of cells.entries()) if (isSmall) expect(hidden.has(at)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of two who both count one, hides a third: their sum alone would tell both', () => {
    const shown = publishTable({
      ...{ key: 'no-shows', municipalities: PLACES, parts: [] },
      cells: [1, 1, 10].map((value, at) => ({ municipality: PLACES[at] ?? '', part: null, value })),
    });
    expect(shown.map(({ value }) => value)).toEqual([null, null, null, 12]);
  });

  it('of one small number alone hides the total: there is nothing else to hide it behind', () => {
    const shown = publishTable({
      ...{ key: 'no-shows', municipalities: PLACES, parts: [] },
      cells: [{ municipality: 'b', part: null, value: 2 }],
    });
    expect(shown.map(({ value }) => value)).toEqual([0, null, 0, null]);
  });

  it('hides minutes where their people are hidden, were they none, and tells the others', () => {
    const helped = people([
      [3, 10, 8],
      [9, 12, 7],
    ]);
    const minutes = publishTable(
      {
        ...{ key: 'volunteer-minutes', municipalities: ['a', 'b'], parts: PARTS },
        cells: [{ municipality: 'a', part: 'y', value: 600 }],
      },
      { people: helped },
    );
    const hiddenIn = (cells: readonly ShownCell[]) =>
      cells.flatMap(({ value }, at) => (value === null ? [at] : []));
    expect(hiddenIn(minutes)).toEqual(expect.arrayContaining(hiddenIn(helped)));
    for (const at of hiddenIn(minutes)) expect(whatFits(minutes, at, 700, 0)).toHaveLength(2);
  });

  it('hides behind what was hidden in the snapshot before, where it has the choice', () => {
    const values = [
      [3, 10, 8],
      [9, 12, 7],
      [20, 20, 20],
    ];
    const first = people(values);
    const usual = new Set(first.flatMap(({ municipality, value }) => (value === null ? [municipality] : [])));
    expect(usual).toEqual(new Set(['a', 'b']));
    const earlier = [
      { municipality: 'c', part: 'x', value: null },
      { municipality: 'c', part: 'y', value: null },
      { municipality: 'a', part: 'y', value: null },
    ];
    const later = people(values, { earlier });
    expect(
      new Set(later.flatMap(({ municipality, value }) => (value === null ? [municipality] : []))),
    ).toEqual(new Set(['a', 'c']));
  });

  it('has the totals of what was counted, for things as they are', () => {
    const cells = [
      { municipality: 'a', part: '1', value: 2 },
      { municipality: 'a', part: 'none', value: 1 },
      { municipality: 'b', part: '1', value: 4 },
    ];
    const shown = publishTable({
      ...{ key: 'ideas-published', municipalities: ['a', 'b'], parts: ['1', 'none'], cells },
    });
    expect(shown.map(({ value }) => value)).toEqual([2, 1, 3, 4, 0, 4, 6, 1, 7]);
    expect(() => publishTable({ key: 'shifts', municipalities: ['a'], parts: [], cells: [{ municipality: 'a', part: null, value: 1.5 }] })).toThrow('whole'); // prettier-ignore
  });
});

it('whatever sums over people comes after them, and every indicator of people is in people', () => {
  for (const [at, key] of INDICATOR_KEYS.entries()) {
    const { people: of, unit, of: what } = definitionOf(key);
    expect((what === 'with people') === (of !== undefined)).toBe(true);
    if (of) expect(INDICATOR_KEYS.indexOf(of)).toBeLessThan(at);
    expect((unit === 'people') === (what === 'people')).toBe(true);
  }
  expect(FEWEST).toBe(5);
});

function edges(values: readonly number[], rows: number, columns: number): TableCell[] {
  const inner = (r: number, c: number) => values[r * columns + c] ?? 0;
  const all = <T>(of: number, each: (n: number) => T) => Array.from({ length: of }, (_, n) => each(n));
  const sum = (of: readonly number[]) => of.reduce((total, one) => total + one, 0);
  const cell = (value: number, from: string, to: string, cost: number): TableCell => ({
    ...{ value, from, to, cost, isSmall: isFew(value) },
  });
  return [
    ...all(rows, (r) => all(columns, (c) => cell(inner(r, c), `r${r}`, `c${c}`, 1))).flat(),
    ...all(rows, (r) => cell(sum(all(columns, (c) => inner(r, c))), 'C', `r${r}`, 1000)),
    ...all(columns, (c) => cell(sum(all(rows, (r) => inner(r, c))), `c${c}`, 'R', 1000)),
    cell(sum(values), 'R', 'C', 1e6),
  ];
}
