// @ts-check
/** Draws public/card.png, which stands for pages without a picture of their own, from card.svg beside this file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
// @boundaries-ignore a drawing tool for whoever changes the card, with the tools of the repository
import sharp from 'sharp';

const source = join(import.meta.dirname, 'card.svg');
export const card = join(import.meta.dirname, '../public/card.png');

/** @returns {Promise<Buffer>} 1200 × 630, the size that networks show whole */
export const drawCard = () =>
  sharp(readFileSync(source)).png({ palette: true, compressionLevel: 9 }).toBuffer();

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(card, await drawCard());
