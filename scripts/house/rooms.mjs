// @ts-check
// The rooms of the house and the arrows between them, as the package.json files say.
import fs from 'node:fs';
import path from 'node:path';
import { repository } from '../pnpm.mjs';

/**
 * @typedef {{ name: string, folder: 'apps' | 'packages', uses: string[], usesInTests: string[] }} Room
 * @typedef {{ from: string, to: string, inTests: boolean }} Arrow
 */

/** @returns {Room[]} in the order of their names */
export function readRooms() {
  return /** @type {const} */ (['apps', 'packages']).flatMap((folder) =>
    fs
      .readdirSync(path.join(repository, folder))
      .toSorted()
      .map((name) => path.join(repository, folder, name, 'package.json'))
      .filter((file) => fs.existsSync(file))
      .map((file) => {
        const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
        return {
          name: nameOf(manifest.name),
          folder,
          uses: talkaOnly(manifest.dependencies),
          usesInTests: talkaOnly(manifest.devDependencies),
        };
      }),
  );
}

const nameOf = (/** @type {string} */ full) => full.replace('@talka/', '');

const talkaOnly = (/** @type {Record<string, string> | undefined} */ dependencies) =>
  Object.keys(dependencies ?? {})
    .filter((full) => full.startsWith('@talka/'))
    .map(nameOf)
    .toSorted();

/**
 * The arrows worth drawing: what is reached by way of another room is left out, and what only tests use is drawn when
 * nothing else leads there.
 * @param {Room[]} rooms
 * @returns {Arrow[]}
 */
export function arrowsOf(rooms) {
  const uses = new Map(rooms.map((room) => [room.name, room.uses]));
  const of = (/** @type {string} */ name) => uses.get(name) ?? [];
  /** @returns {Set<string>} */
  const reached = (/** @type {string} */ name) => new Set(of(name).flatMap((to) => [to, ...reached(to)]));
  const lonely = rooms.filter(({ name, folder }) => {
    return folder === 'packages' && !rooms.some((room) => room.uses.includes(name));
  });
  return rooms.flatMap(({ name: from, uses: all, usesInTests }) => [
    ...all
      .filter((to) => !all.some((other) => other !== to && reached(other).has(to)))
      .map((to) => ({ from, to, inTests: false })),
    ...usesInTests
      .filter((to) => lonely.some((room) => room.name === to))
      .map((to) => ({ from, to, inTests: true })),
  ]);
}

/**
 * How deep each room lies: one below the lowest room that uses it; apps are the roof.
 * @param {Room[]} rooms
 * @param {Arrow[]} arrows
 * @returns {Map<string, number>}
 * @throws {Error} when arrows go in a circle
 */
export function depthsOf(rooms, arrows) {
  /** @type {Map<string, number>} */
  const depths = new Map();
  /** @returns {number} */
  const depthOf = (/** @type {string} */ name, /** @type {string[]} */ path) => {
    if (path.includes(name)) throw new Error(`A circle: ${[...path, name].join(' → ')}`);
    const known = depths.get(name);
    if (known !== undefined) return known;
    const users = arrows
      .filter(({ to }) => to === name)
      .map(({ from }) => depthOf(from, [...path, name]) + 1);
    depths.set(name, Math.max(0, ...users));
    return depths.get(name) ?? 0;
  };
  for (const { name } of rooms) depthOf(name, []);
  return depths;
}
