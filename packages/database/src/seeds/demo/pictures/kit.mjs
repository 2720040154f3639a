/**
 * Drawing kit of the demo pictures: flat shapes in the colours of the look, with variety from a seeded generator, so
 * that running the generator again gives the same pictures. Every function returns SVG text; y grows downwards.
 */
export const WIDTH = 1280;
export const HEIGHT = 853;

export const colour = {
  paper: '#faf7f2',
  linen: '#f1ece3',
  sand: '#e4d8c3',
  line: '#dcd4c7',
  stone: '#b9b0a1',
  stoneDark: '#8d8577',
  ink: '#1c2830',
  night: '#132a3c',
  dusk: '#2c4a63',
  lakeDeep: '#073f60',
  lake: '#0a5a87',
  lakeMid: '#3f86ad',
  lakeSoft: '#8db9d2',
  lakePale: '#c5dce8',
  lakeTint: '#e3eff6',
  ochreDark: '#80540a',
  ochre: '#cf9433',
  ochreSoft: '#efc46c',
  ochreTint: '#fbefd6',
  mossDark: '#244a2a',
  moss: '#3f6f40',
  mossMid: '#6b9560',
  mossSoft: '#9dbd8b',
  mossTint: '#d5e4c8',
  clayDark: '#8a4526',
  clay: '#c0653a',
  claySoft: '#d98a62',
  clayTint: '#f0cdb6',
  brick: '#9b2f1b',
  wood: '#a9794c',
  woodDark: '#6f4a2c',
  woodPale: '#d2ab7c',
};

/** A small seeded generator (mulberry32): numbers in [0, 1). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const n = (value) => Math.round(value * 10) / 10;
export const times = (count, draw) => Array.from({ length: count }, (_, index) => draw(index)).join('');
export const rect = (x, y, w, h, fill, extra = '') =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}" ${extra}/>`;
export const ellipse = (x, y, rx, ry, fill, extra = '') =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}" ${extra}/>`;
export const path = (d, fill, extra = '') => `<path d="${d}" fill="${fill}" ${extra}/>`;
export const stroke = (d, colourOf, width, extra = '') =>
  `<path d="${d}" fill="none" stroke="${colourOf}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${extra}/>`;
export const line = (x1, y1, x2, y2, colourOf, width, extra = '') =>
  stroke(`M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`, colourOf, width, extra);
export const poly = (points, fill, extra = '') =>
  `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" fill="${fill}" ${extra}/>`;
export const group = (content, transform = '', extra = '') =>
  `<g transform="${transform}" ${extra}>${content}</g>`;

/** A closed smooth curve through the points (Catmull-Rom turned into Béziers). */
export function smooth(points, closed = true) {
  const at = (i) =>
    closed
      ? points[(i + points.length) % points.length]
      : points[Math.max(0, Math.min(points.length - 1, i))];
  const count = closed ? points.length : points.length - 1;
  let d = `M${n(points[0][0])} ${n(points[0][1])}`;
  for (let i = 0; i < count; i += 1) {
    const [a, b, c, e] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    d += `C${n(b[0] + (c[0] - a[0]) / 6)} ${n(b[1] + (c[1] - a[1]) / 6)} ${n(c[0] - (e[0] - b[0]) / 6)} ${n(c[1] - (e[1] - b[1]) / 6)} ${n(c[0])} ${n(c[1])}`;
  }
  return closed ? `${d}Z` : d;
}

/** A vertical gradient over the whole picture or a band of it. */
let gradients = 0;
export function band(y, h, top, bottom) {
  gradients += 1;
  const id = `g${gradients}`;
  return (
    `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient>` +
    rect(0, y, WIDTH, h, `url(#${id})`)
  );
}

/** A soft round light: the sun, a lamp, the mouth of a kiln. */
export function glow(x, y, r, fill, strength = 0.6) {
  gradients += 1;
  const id = `g${gradients}`;
  return (
    `<radialGradient id="${id}"><stop offset="0" stop-color="${fill}" stop-opacity="${strength}"/><stop offset="1" stop-color="${fill}" stop-opacity="0"/></radialGradient>` +
    ellipse(x, y, r, r, `url(#${id})`)
  );
}

/** An uneven blob, for crowns, bushes, clouds and stones. */
export function blob(random, x, y, rx, ry, fill, wobble = 0.16, extra = '') {
  const corners = 9;
  const points = Array.from({ length: corners }, (_, i) => {
    const angle = (i / corners) * Math.PI * 2;
    const reach = 1 - wobble + random() * wobble * 2;
    return [x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach];
  });
  return path(smooth(points), fill, extra);
}

/** A line of hills from the left edge to the right, filled down to the bottom. */
export function hills(random, y, height, fill, steps = 6) {
  const points = Array.from({ length: steps + 3 }, (_, i) => [
    ((i - 1) / steps) * WIDTH,
    y - random() * height,
  ]);
  return path(`${smooth(points, false)}L${WIDTH + 300} ${HEIGHT + 20}L-300 ${HEIGHT + 20}Z`, fill);
}

/** Short strokes scattered over a field: mown grass, ploughed soil, ripples. */
export function strokes(random, [x, y, w, h], fill, count, length = 40, width = 3, tilt = 0) {
  return times(count, () => {
    const sx = x + random() * w;
    const depth = random();
    const l = length * (0.4 + random() * 0.8) * (0.4 + depth * 0.8);
    const sy = y + depth * h;
    return line(
      sx,
      sy,
      sx + l,
      sy + tilt * l,
      fill,
      width * (0.5 + depth * 0.7),
      `opacity="${n(0.35 + random() * 0.5)}"`,
    );
  });
}

/** Grass tufts along the ground; the nearer the larger. */
export function tufts(random, [x, y, w, h], fill, count, size = 22) {
  return times(count, () => {
    const depth = random();
    const tx = x + random() * w;
    const ty = y + depth * h;
    const s = size * (0.5 + depth * 0.7);
    return stroke(
      `M${n(tx)} ${n(ty)}q${n(-s * 0.3)} ${n(-s * 0.6)} ${n(-s * 0.5)} ${n(-s * 0.8)}M${n(tx)} ${n(ty)}q0 ${n(-s * 0.6)} ${n(s * 0.08)} ${n(-s)}M${n(tx)} ${n(ty)}q${n(s * 0.25)} ${n(-s * 0.5)} ${n(s * 0.5)} ${n(-s * 0.75)}`,
      fill,
      n(s * 0.13),
    );
  });
}

/** Dots: meadow flowers, fallen leaves, snow, stars. */
export function dots(random, [x, y, w, h], fills, count, size = 5) {
  return times(count, () => {
    const depth = random();
    const r = size * (0.45 + depth * 0.75);
    return ellipse(x + random() * w, y + depth * h, r, r * 0.85, fills[Math.floor(random() * fills.length)]);
  });
}

/** Text-free frame of a finished picture. */
export const picture = (content) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${content}</svg>`;
