/**
 * Woven patterns, thread by thread: "." ground, "o" light thread, "x" accent thread. One repeat each.
 * The geometry follows Latgalian belts: a chain of suns for the thin band, the morning star between suns for the wide.
 */
export const chain = [
  '.....o......',
  '....ooo.....',
  '...oo.oo...x',
  'x.oo.x.oo.xx',
  '...oo.oo...x',
  '....ooo.....',
  '.....o......',
] as const;

export const star = [
  'oooooooooooooooooooooooooo',
  'o.o.o.o.o.o.o.o.o.o.o.o.o.',
  '..........................',
  '...o.....o...x.....o.....x',
  'x..oo...oo..xxx...ooo...xx',
  '...ooo.ooo...x...oo.oo...x',
  'ooo.oo.oo.ooo...oo.x.oo...',
  '.ooo.o.o.ooo...oo.xxx.oo..',
  '..ooo...ooo...oo.xxoxx.oo.',
  '......x......oo.xxoooxx.oo',
  '..ooo...ooo...oo.xxoxx.oo.',
  '.ooo.o.o.ooo...oo.xxx.oo..',
  'ooo.oo.oo.ooo...oo.x.oo...',
  '...ooo.ooo...x...oo.oo...x',
  'x..oo...oo..xxx...ooo...xx',
  '...o.....o...x.....o.....x',
  '..........................',
  'o.o.o.o.o.o.o.o.o.o.o.o.o.',
  'oooooooooooooooooooooooooo',
] as const;

/** SVG path that fills every cell of one thread, a rectangle per run of cells; one unit per cell. */
export function weave(rows: readonly string[], thread: 'o' | 'x'): string {
  return rows
    .flatMap((row, y) =>
      [...row.matchAll(new RegExp(`${thread}+`, 'g'))].map(
        (run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`,
      ),
    )
    .join('');
}
