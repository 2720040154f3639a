// @ts-check
import { Obstacle } from '../services/progress.mjs';

/**
 * `npm test -- unit db packages/kernel`: steps first, then what is handed to their runner (a path, `-t name`).
 * @param {string[]} args
 * @param {string[]} known the steps' names, in their order
 * @returns {{ list: boolean, chosen: string[], rest: string[] }} `chosen` keeps the order of `known`
 */
export function readArguments(args, known) {
  if (args.includes('--list')) return { list: true, chosen: [], rest: [] };
  const firstOther = args.findIndex((one) => !known.includes(one));
  const names = firstOther === -1 ? args : args.slice(0, firstOther);
  const rest = firstOther === -1 ? [] : args.slice(firstOther);
  if (names.length === 0 && rest.length > 0) {
    throw new Obstacle(`"${rest[0]}" is not a step: choose from ${known.join(', ')}.`);
  }
  return {
    list: false,
    chosen: names.length === 0 ? known : known.filter((one) => names.includes(one)),
    rest,
  };
}
