// @ts-check
// Draws docs/pictures/house.svg from the package.json files. `node scripts/draw-house.mjs` after a dependency between
// packages has changed; a test fails when the picture is out of date.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { repository } from './pnpm.mjs';
import { place } from './house/place.mjs';
import { arrowsOf, depthsOf, readRooms } from './house/rooms.mjs';

export const picture = path.join(repository, 'docs', 'pictures', 'house.svg');

const WIDTH = 124;
const HEIGHT = 34;
const STOREY = 76;
const MARGIN = 28;

/** Which colour a room has: what it may know decides it. */
const KINDS = {
  domain: [
    'ideas',
    'discussion',
    'moderation',
    'voting',
    'volunteering',
    'workshops',
    'certificates',
    'newsletters',
    'partnership',
    'programme',
    'heritage',
    'calls',
    'indicators',
  ],
  base: ['identity', 'territory', 'processes', 'registration', 'kernel'],
};

/** @param {import('./house/rooms.mjs').Room} room */
const kindOf = ({ name, folder }) =>
  folder === 'apps'
    ? 'app'
    : KINDS.domain.includes(name)
      ? 'domain'
      : KINDS.base.includes(name)
        ? 'base'
        : 'glue';

/** @returns {string} the picture as SVG, the same for the same package.json files */
export function drawHouse() {
  const rooms = readRooms();
  const arrows = arrowsOf(rooms);
  const { rows, chains } = place(depthsOf(rooms, arrows), arrows);
  const all = rows.flat();
  const left = Math.min(...all.map(({ x }) => x)) - WIDTH / 2 - MARGIN;
  const width = Math.round(Math.max(...all.map(({ x }) => x)) + WIDTH / 2 + MARGIN - left);
  const height = rows.length * STOREY - (STOREY - HEIGHT) + 2 * MARGIN + 30;
  const x = (/** @type {{ x: number }} */ it) => Math.round(it.x - left);
  const top = (/** @type {{ row: number }} */ it) => MARGIN + it.row * STOREY;

  const lines = chains.map((chain, index) => {
    const d = chain.slice(1).map((to, step) => {
      const from = /** @type {typeof to} */ (chain[step]);
      const [y0, y1] = [
        top(from) + (from.wide ? HEIGHT : HEIGHT / 2),
        to.wide ? top(to) : top(to) + HEIGHT / 2,
      ];
      const middle = (y0 + y1) / 2;
      return `${step === 0 ? `M${x(from)} ${y0}` : ''}C${x(from)} ${middle} ${x(to)} ${middle} ${x(to)} ${y1}`;
    });
    const dashed = arrows[index]?.inTests ? ' class="tests"' : '';
    return `<path${dashed} d="${d.join('')}" marker-end="url(#tip)"/>`;
  });
  const boxes = rooms.map((room) => {
    const it = all.find(({ name }) => name === room.name);
    if (!it) throw new Error(`${room.name} has no place`);
    return `<g class="${kindOf(room)}"><rect x="${x(it) - WIDTH / 2}" y="${top(it)}" width="${WIDTH}" height="${HEIGHT}" rx="6"/><text x="${x(it)}" y="${top(it) + 22}">${room.name}</text></g>`;
  });
  const said = arrows.map(({ from, to }) => `${from} uses ${to}`).join('; ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t d">
<title id="t">The house of Talka: which package uses which</title>
<desc id="d">${said}.</desc>
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="#4b5963"/></marker></defs>
<style>
text{font:15px 'Source Sans 3',system-ui,sans-serif;text-anchor:middle;fill:#1c2830}
.lines path{fill:none;stroke:#4b5963;stroke-width:1.3}.lines .tests{stroke-dasharray:4 4}
rect{stroke-width:1.5}.paper{fill:#faf6ef}
.app rect{fill:#0a5a87;stroke:#073f60}.app text{fill:#fff}
.glue rect{fill:#fffdfa;stroke:#877e70}
.domain rect{fill:#fbeed3;stroke:#7d5108}
.base rect{fill:#e4efe0;stroke:#2f6233}
.legend text{font-size:13px;text-anchor:start;fill:#4b5963}
</style>
<rect class="paper" width="${width}" height="${height}" rx="10"/>
<g class="lines">
${lines.join('\n')}
</g>
${boxes.join('\n')}
${legend(height)}
</svg>
`;
}

/** @param {number} height */
function legend(height) {
  const words = [
    ['app', 'programs'],
    ['glue', 'wire, stores, words, screen'],
    ['domain', 'domains, never each other'],
    ['base', 'what every domain asks'],
  ];
  let at = MARGIN;
  const items = words.map(([kind = '', text = '']) => {
    const item = `<g class="${kind}"><rect x="${at}" y="${height - 27}" width="14" height="14" rx="3"/></g><text x="${at + 20}" y="${height - 15}">${text}</text>`;
    at += 48 + text.length * 7;
    return item;
  });
  return `<g class="legend">${items.join('')}</g>`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  fs.mkdirSync(path.dirname(picture), { recursive: true });
  fs.writeFileSync(picture, drawHouse());
  console.log(`Drew ${path.relative(process.cwd(), picture)}`);
}
