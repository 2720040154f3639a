export interface Laid<T> {
  readonly it: T;
  readonly x: number;
  readonly y: number;
}

interface Drawn {
  readonly x: number;
  readonly y: number;
}

/**
 * Marks that would cover each other stand in a circle around their middle, wide enough that neighbours on it are `apart` from
 * each other. Each joins the first group whose founder is nearer than that; the same marks are laid out the same way each time.
 */
export function layOut<T extends Drawn>(marks: readonly T[], apart = 22): Laid<T>[] {
  const groups: T[][] = [];
  for (const mark of marks) {
    const near = groups.find(
      ([founder]) => founder && Math.hypot(founder.x - mark.x, founder.y - mark.y) < apart,
    );
    if (near) near.push(mark);
    else groups.push([mark]);
  }
  return groups.flatMap((group) => {
    if (group.length === 1) return group.map((it) => ({ it, x: it.x, y: it.y }));
    const middle = { x: mean(group.map(({ x }) => x)), y: mean(group.map(({ y }) => y)) };
    const radius = apart / 2 / Math.sin(Math.PI / group.length);
    return group.map((it, nth) => {
      const angle = (2 * Math.PI * nth) / group.length - Math.PI / 2;
      return { it, x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) };
    });
  });
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
