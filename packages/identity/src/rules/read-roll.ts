import { areaId, type Refusal } from '@talka/kernel';
import type { RollLine } from '../residence.js';

export type RollFault = Refusal<'roll.line-malformed' | 'roll.area-elsewhere' | 'roll.line-repeated'>['code'];

export interface ReadRoll {
  readonly lines: readonly RollLine[];
  readonly faults: readonly { readonly line: number; readonly code: RollFault }[];
}

const LINE = /^([0-9a-f]{64});([0-9A-Za-z-]{1,20})$/;

/**
 * Reads a part of a roll: a keyed hash in hex, a semicolon, an area, one to a line. Empty lines are passed over; a line that
 * cannot be used is named by its number and keeps the others from nothing.
 */
export function readRoll(text: string, areas: ReadonlySet<string>): ReadRoll {
  const lines: RollLine[] = [];
  const faults: { line: number; code: RollFault }[] = [];
  const seen = new Set<string>();
  for (const [at, written] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = at + 1;
    const said = written.trim();
    if (said === '') continue;
    const [, key = '', area = ''] = LINE.exec(said.toLowerCase()) ?? [];
    const code = key === '' ? 'roll.line-malformed' : faultOf({ key, area, areas, seen });
    if (code) faults.push({ line, code });
    else lines.push({ line, key: fromHex(key), area: areaId(area) });
    seen.add(key);
  }
  return { lines, faults };
}

function faultOf(it: {
  readonly key: string;
  readonly area: string;
  readonly areas: ReadonlySet<string>;
  readonly seen: ReadonlySet<string>;
}): RollFault | undefined {
  if (!it.areas.has(it.area)) return 'roll.area-elsewhere';
  return it.seen.has(it.key) ? 'roll.line-repeated' : undefined;
}

const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
