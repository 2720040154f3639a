/**
 * Places of a list in one voter's order: row `seed` of a Williams square (E. J. Williams, "Experimental designs balanced
 * for the estimation of residual effects of treatments", 1949). Over all rows each project stands equally often at each
 * place, and equally often right after each other one, so that neither the top nor a strong neighbour favours anybody.
 * @param seed a whole number that this device has drawn; rows repeat after twice the length
 */
export function orderOf(seed: number, length: number): number[] {
  const row = seed % (2 * length);
  const places = Array.from({ length }, (_, at) => (zigzag(at, length) + row) % length);
  return row < length ? places : places.reverse();
}

/** 0, 1, n − 1, 2, n − 2, …: the steps between neighbours are all different. */
const zigzag = (at: number, length: number): number =>
  at % 2 === 1 ? (at + 1) / 2 : (length - at / 2) % length;

export const inOrder = <T>(seed: number, list: readonly T[]): T[] =>
  orderOf(seed, list.length).flatMap((place) => list.slice(place, place + 1));

/** Thirty-two random bits: enough that no row is likelier in any way that could be measured. */
export const drawSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
