/** From so many people on, a number tells of none of them. */
export const FEWEST = 5;

/**
 * A number of a published table and the two sums it stands in. Tables of municipalities by parts are graphs: each number is an edge from the
 * node of its row to the node of its column, and each total an edge back, so that whatever leaves all sums as they are is a walk in a circle.
 */
export interface TableCell {
  readonly value: number;
  /** So few that it must not be shown, whatever the others are. */
  readonly isSmall: boolean;
  /** One more of it goes from here… */
  readonly from: string;
  /** …to there. */
  readonly to: string;
  /** What is lost by hiding it: those that cost least go first. */
  readonly cost: number;
}

/**
 * Which numbers of a table are not shown: the small ones, and others beside them, so that no hidden number can be worked out from those that
 * are shown: for each at least one other fits as well. Zeros are always shown, and whoever attacks may know that a hidden number is
 * `least` or more.
 *
 * Complementary cell suppression over the circulations of the table (L. H. Cox, "Network models for complementary cell suppression",
 * JASA 90 (1995)): a number is safe where a circle through hidden numbers changes it by one; where there is none, the cheapest circle is
 * hidden. One search for each hidden number, each in the order of the square of the table.
 * @returns positions in `cells`
 */
export function hideSmall(cells: readonly TableCell[], least: 0 | 1 = 1): Set<number> {
  const small = cells.flatMap(({ isSmall }, at) => (isSmall ? [at] : []));
  const hidden = new Set(small);
  // What is hidden beside a small number needs a circle as well, and has one: the very circle it was hidden for.
  for (const at of small) {
    const circle = cheapestCircle(cells, at, hidden, least);
    for (const one of circle) hidden.add(one);
  }
  return hidden;
}

/** Whether one more, or one less, of a hidden number fits everything that is shown. */
export const isSafe = (
  cells: readonly TableCell[],
  at: number,
  hidden: ReadonlySet<number>,
  least: 0 | 1 = 1,
): boolean =>
  [true, false].some((up) => pathAround(cells, at, up, least, (one) => (hidden.has(one) ? 0 : undefined)));

function cheapestCircle(
  cells: readonly TableCell[],
  at: number,
  hidden: ReadonlySet<number>,
  least: number,
): readonly number[] {
  // A zero is hidden only where it could not be told from what is: where a hidden number may be none.
  const costOf = (one: number): number | undefined => {
    const { value = 0, cost = 0 } = cells[one] ?? {};
    return hidden.has(one) ? 0 : value > 0 || least === 0 ? cost : undefined;
  };
  const [up, down] = [true, false].map((way) => pathAround(cells, at, way, least, costOf));
  const best = !down || (up && up.cost <= down.cost) ? up : down;
  // Its totals are no zeros where it is none, and all of them can grow with it.
  if (!best) throw new Error('a number without sums cannot be small');
  return best.path;
}

interface Reached {
  readonly cost: number;
  readonly path: readonly number[];
}

/** The cheapest way back from where one more (or one less) of a number leads; undefined where there is none. */
function pathAround(
  cells: readonly TableCell[],
  at: number,
  up: boolean,
  least: number,
  costOf: (at: number) => number | undefined,
): Reached | undefined {
  const own = cells[at];
  if (!own || (!up && own.value <= least)) return undefined;
  const [start, goal] = up ? [own.to, own.from] : [own.from, own.to];
  const best = new Map<string, Reached>([[start, { cost: 0, path: [] }]]);
  const settled = new Set<string>();
  for (;;) {
    let node: string | undefined;
    let reached: Reached | undefined;
    for (const [name, it] of best)
      if (!settled.has(name) && (!reached || it.cost < reached.cost)) [node, reached] = [name, it];
    if (node === undefined || !reached) return undefined;
    if (node === goal) return reached;
    settled.add(node);
    for (const [one, cell] of cells.entries()) {
      const cost = one === at ? undefined : costOf(one);
      if (cost === undefined) continue;
      const next =
        cell.from === node ? cell.to : cell.to === node && cell.value > least ? cell.from : undefined;
      if (next === undefined || settled.has(next)) continue;
      const known = best.get(next);
      if (!known || reached.cost + cost < known.cost)
        best.set(next, { cost: reached.cost + cost, path: [...reached.path, one] });
    }
  }
}
