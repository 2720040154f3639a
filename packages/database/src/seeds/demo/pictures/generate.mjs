/**
 * Draws the demo pictures again: `node generate.mjs [name …]` writes each scene beside this file as 1280 × 853 WebP,
 * lowering the quality only if a picture would weigh more than 60 kB. The same source gives the same drawing.
 */
import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { picture, seeded } from './kit.mjs';
import * as craft from './scenes-craft.mjs';
import * as garden from './scenes-garden.mjs';
import * as heritage from './scenes-heritage.mjs';
import * as lake from './scenes-lake.mjs';
import * as path from './scenes-path.mjs';
import * as river from './scenes-river.mjs';
import * as table from './scenes-table.mjs';
import * as town from './scenes-town.mjs';
import * as village from './scenes-village.mjs';

const LARGEST = 60_000;
const scenes = {
  ...craft,
  ...garden,
  ...heritage,
  ...lake,
  ...path,
  ...river,
  ...table,
  ...town,
  ...village,
};
const fileName = (name) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.webp`;

async function encode(svg) {
  for (const quality of [92, 88, 84, 80, 75, 70]) {
    const bytes = await sharp(Buffer.from(svg)).webp({ quality, effort: 6, smartSubsample: true }).toBuffer();
    if (bytes.length <= LARGEST) return { bytes, quality };
  }
  throw new Error('A scene has too much detail to fit the size limit: simplify it.');
}

const wanted = process.argv.slice(2);
for (const [index, [name, draw]] of Object.entries(scenes).entries()) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { bytes, quality } = await encode(picture(draw(seeded(1000 + index * 37))));
  await writeFile(new URL(fileName(name), import.meta.url), bytes);
  process.stdout.write(`${fileName(name)} ${bytes.length} bytes at quality ${quality}\n`);
}
