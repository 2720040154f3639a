// @ts-check
// Where each room stands: rows by depth, and in a row an order with few crossings (Sugiyama, Tagawa and Toda, 1981).

/**
 * @typedef {{ name: string, row: number, wide: boolean, x: number, above: Spot[], below: Spot[] }} Spot
 *   `wide`: a room; otherwise a point that a long arrow passes on its way
 */

const ROOM = 148;
const PASSAGE = 34;
const SWEEPS = 120;
/** A crossing is worth a detour of so many places. */
const CROSSING = 8;

/**
 * @param {Map<string, number>} depths
 * @param {{ from: string, to: string }[]} arrows
 * @returns {{ rows: Spot[][], chains: Spot[][] }} each chain is one arrow, from spot to spot
 */
export function place(depths, arrows) {
  /** @type {Map<string, Spot>} */
  const spots = new Map();
  for (const [name, row] of depths) spots.set(name, spot(name, row, true));
  const chains = arrows.map(({ from, to }) => {
    const [start, end] = [spots.get(from), spots.get(to)];
    if (!start || !end) throw new Error(`${from} → ${to} leads nowhere`);
    const between = Array.from({ length: end.row - start.row - 1 }, (_, index) => {
      const passed = spot(`${from}>${to}#${index}`, start.row + index + 1, false);
      spots.set(passed.name, passed);
      return passed;
    });
    return [start, ...between, end];
  });
  for (const chain of chains) {
    chain.slice(1).forEach((low, index) => {
      const high = /** @type {Spot} */ (chain[index]);
      high.below.push(low);
      low.above.push(high);
    });
  }
  const rows = Array.from({ length: Math.max(...depths.values()) + 1 }, (_, row) =>
    [...spots.values()].filter((it) => it.row === row),
  );
  return { rows: settle(best(rows)), chains };
}

const spot = (/** @type {string} */ name, /** @type {number} */ row, /** @type {boolean} */ wide) =>
  /** @type {Spot} */ ({ name, row, wide, x: 0, above: [], below: [] });

const mean = (/** @type {number[]} */ numbers, /** @type {number} */ otherwise) =>
  numbers.length > 0 ? numbers.reduce((sum, it) => sum + it, 0) / numbers.length : otherwise;

/**
 * Swaps two of a row as long as that makes fewer crossings or, with as many, shorter ways. The picture is small, so
 * every pair is tried.
 * @param {Spot[][]} rows
 */
function best(rows) {
  const found = rows.map((row) => row.slice());
  let cost = costOf(found);
  for (let before = Infinity; cost < before;) {
    before = cost;
    for (const row of found) {
      for (let a = 0; a < row.length; a++) {
        for (let b = a + 1; b < row.length; b++) {
          swap(row, a, b);
          const now = costOf(found);
          if (now < cost) cost = now;
          else swap(row, a, b);
        }
      }
    }
  }
  return found;
}

const swap = (/** @type {Spot[]} */ row, /** @type {number} */ a, /** @type {number} */ b) => {
  const [left, right] = [row[a], row[b]];
  if (left && right) [row[a], row[b]] = [right, left];
};

/** @param {Spot[][]} rows */
function costOf(rows) {
  const centre = new Map(rows.flatMap((row) => row.map((it, index) => [it, index - (row.length - 1) / 2])));
  const ways = rows
    .flat()
    .flatMap((it) => it.below.map((to) => Math.abs((centre.get(it) ?? 0) - (centre.get(to) ?? 0))));
  return crossingsOf(rows) * CROSSING + ways.reduce((sum, way) => sum + way, 0);
}

/** @param {Spot[][]} rows */
function crossingsOf(rows) {
  let crossings = 0;
  for (const [at, row] of rows.entries()) {
    const next = rows[at + 1] ?? [];
    const ends = row.flatMap((from, a) => from.below.map((to) => [a, next.indexOf(to)]));
    for (const [a = 0, b = 0] of ends) {
      crossings += ends.filter(([c = 0, d = 0]) => a < c && b > d).length;
    }
  }
  return crossings;
}

/** Each spot moves towards those it is tied to, as far as its neighbours in the row let it. @param {Spot[][]} rows */
function settle(rows) {
  const gap = (/** @type {Spot} */ a, /** @type {Spot} */ b) =>
    ((a.wide ? ROOM : PASSAGE) + (b.wide ? ROOM : PASSAGE)) / 2;
  for (const row of rows) row.forEach((it, index) => (it.x = (index - (row.length - 1) / 2) * ROOM));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const row of sweep % 2 === 0 ? rows : rows.toReversed()) {
      const wished = row.map((it) =>
        mean(
          [...it.above, ...it.below].map(({ x }) => x),
          it.x,
        ),
      );
      const right = wished.slice();
      const left = wished.slice();
      row.forEach((it, index) => {
        const before = row[index - 1];
        if (before) right[index] = Math.max(right[index] ?? 0, (right[index - 1] ?? 0) + gap(before, it));
      });
      for (let index = row.length - 2; index >= 0; index--) {
        const [it, after] = [row[index], row[index + 1]];
        if (it && after) left[index] = Math.min(left[index] ?? 0, (left[index + 1] ?? 0) - gap(it, after));
      }
      row.forEach((it, index) => (it.x = ((right[index] ?? 0) + (left[index] ?? 0)) / 2));
    }
  }
  return rows;
}
