import { dropOwn, readOwn, writeOwn } from '../../site/device.js';
import type { Sheet } from './papers.js';
import { sheetName } from './sheet-keeper.js';

const nameOf = (vote: number, person: string): string => `picks:${vote}:${person}`;

/**
 * What somebody chose in a vote, where they asked this device to remember it. It is never sent anywhere, and goes when they
 * sign out. Null: they did not ask, or it was forgotten.
 */
export const ownPicks = (vote: number, person: string): Sheet | null => readOwn<Sheet>(nameOf(vote, person));

/** @returns false where the device keeps nothing */
export const rememberPicks = (vote: number, person: string, sheet: Sheet): boolean =>
  writeOwn(nameOf(vote, person), sheet);

/** Takes along the ballot being filled in, which may hold the same. */
export function forgetPicks(vote: number, person: string): void {
  dropOwn(nameOf(vote, person));
  dropOwn(sheetName(vote, person));
}

/** Once a ballot is cast, nothing of what is in it stays on the device, unless its voter has asked for that. */
export function settlePicks(vote: number, person: string, cast: Sheet): void {
  const remembered = ownPicks(vote, person) !== null;
  forgetPicks(vote, person);
  if (remembered) rememberPicks(vote, person, cast);
}

/** The projects themselves. Whatever else was found on the device chooses nothing. */
export function projectsIn(sheet: unknown): ReadonlySet<string> {
  const pots = typeof sheet === 'object' && sheet !== null ? (Object.values(sheet) as unknown[]) : [];
  return new Set(
    pots.flatMap((pot) => {
      const { choices } = (pot ?? {}) as { readonly choices?: unknown };
      return Array.isArray(choices) ? choices.filter((id) => typeof id === 'string') : [];
    }),
  );
}
