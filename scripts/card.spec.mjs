// @ts-check
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { card, drawCard } from '../apps/web/scripts/draw-card.mjs';
import { repository } from './pnpm.mjs';

/** @param {string[]} parts */
const read = (...parts) => fs.readFileSync(path.join(repository, ...parts), 'utf8');

describe('the picture of pages without one', () => {
  it('is as its drawing says; else run: node apps/web/scripts/draw-card.mjs', async () => {
    const [drawn, kept] = await Promise.all(
      [await drawCard(), card].map((it) =>
        sharp(it).removeAlpha().raw().toBuffer({ resolveWithObject: true }),
      ),
    );
    expect(kept?.info).toMatchObject({ width: 1200, height: 630 });
    // Another version of the drawing library may smooth an edge differently; a changed drawing differs by far more.
    const different = drawn?.data.filter((value, at) => Math.abs(value - (kept?.data[at] ?? 0)) > 32).length;
    expect(different).toBeLessThan(2_000);
  }, 30_000);

  it('has the colours of the site', () => {
    const tokens = read('packages', 'ui', 'src', 'tokens.css');
    const colours = read('apps', 'web', 'scripts', 'card.svg').match(/#[0-9a-f]{6}/g) ?? [];
    expect(colours.length).toBeGreaterThan(6);
    expect(colours.filter((colour) => !tokens.includes(colour))).toEqual([]);
  });
});
