import { ok, refuse, type Result } from '@talka/kernel';
import type { BallotRefusal } from '../errors.js';
import { canonicalBytes, type Canonical } from '../merkle/canonical.js';
import { sameHash as sameBytes } from '../merkle/hash.js';
import type { Choices } from '../rules/decide-ballot.js';
import type { BallotStyle, VoteConfiguration } from './configuration.js';
import { ID, readPlace, type Place } from './place.js';
import { TRACKER, TRACKER_LENGTH } from './tracker.js';

/** What is sealed: the choices in every pot of the style, and nothing of the voter. */
export interface BallotContent {
  readonly vote: string;
  readonly style: string;
  /** By pot; a pot left blank has an empty list. */
  readonly pots: ReadonlyMap<string, Choices>;
  readonly tracker?: string;
}

/**
 * The content as RFC 8785 JSON: `{"choices":{pot:[project…]},"points"?:{pot:[number…]},"style","tracker"?,"vote"}`, with
 * every pot of the style in it, so that how much is left blank does not show in the keys.
 */
export const contentBytes = ({ vote, style, pots, tracker }: BallotContent): Uint8Array =>
  canonicalBytes({
    ...{ vote, style, ...writePots(pots) },
    ...(tracker === undefined ? {} : { tracker }),
  });

/** What `readPots` reads. */
export function writePots(pots: BallotContent['pots']): {
  choices: Record<string, readonly string[]>;
  points?: Record<string, readonly number[]>;
} {
  const entries = [...pots];
  const points = entries.flatMap(([pot, { points: own }]) => (own ? [[pot, own] as const] : []));
  return {
    choices: Object.fromEntries(entries.map(([pot, { choices }]) => [pot, choices])),
    ...(points.length > 0 ? { points: Object.fromEntries(points) } : {}),
  };
}

/** Reads what was in a seal. Another spelling of the same choices is refused: it could be a mark to know the ballot by. */
export function readContent(bytes: Uint8Array): Result<BallotContent, BallotRefusal> {
  const reading = readPlace(canonicalJson(bytes), (place): BallotContent => {
    const at = place.object(['vote', 'style', 'choices'], ['points', 'tracker']);
    return {
      ...{ vote: at.vote.text(ID), style: at.style.text(ID), pots: readPots(at) },
      ...(at.tracker ? { tracker: at.tracker.text(TRACKER) } : {}),
    };
  });
  return 'path' in reading ? refuse('ballot.malformed') : ok(reading.value);
}

/** Choices by pot, with points beside them where there are some. */
export function readPots(at: { readonly choices: Place; readonly points?: Place }): Map<string, Choices> {
  const points = new Map(at.points?.entries());
  const pots = at.choices.entries().map(([pot, listed]): [string, Choices] => {
    const choices = listed.list().map((one) => one.text(ID));
    const own = points.get(pot)?.list(choices.length, choices.length);
    points.delete(pot);
    if (!own) return [pot, { choices }];
    const most = Number.MAX_SAFE_INTEGER;
    return [pot, { choices, points: own.map((one) => one.whole(-most, most)) }];
  });
  if (points.size > 0) at.points?.fail();
  return new Map(pots);
}

/** @returns undefined when the bytes are not the one canonical spelling of a value */
function canonicalJson(bytes: Uint8Array): unknown {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as Canonical;
    return sameBytes(canonicalBytes(value), bytes) ? value : undefined;
  } catch {
    // No JSON, or JSON with numbers or letters that have no canonical spelling.
    return undefined;
  }
}

/** How many bytes the longest ballot takes that any style allows: every project of its pots, with the longest points. */
export function longestContent(configuration: VoteConfiguration): number {
  return Math.max(...configuration.styles.map((style) => longestOf(configuration, style)));
}

function longestOf(
  { vote, ballot, projects, trackers }: VoteConfiguration,
  { id, pots }: BallotStyle,
): number {
  const all = pots.map((pot): [string, Choices] => {
    const choices = projects.filter((one) => one.pot === pot).map((one) => one.id);
    return [pot, ballot.kind === 'points' ? { choices, points: choices.map(() => ballot.max) } : { choices }];
  });
  const tracker = trackers ? { tracker: 'a'.repeat(TRACKER_LENGTH) } : {};
  return contentBytes({ vote, style: id, pots: new Map(all), ...tracker }).length;
}
