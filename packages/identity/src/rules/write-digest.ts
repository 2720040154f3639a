/** A line of somebody's notices that waits for a digest. */
export interface WaitingLine {
  readonly id: string;
  readonly kind: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly link: string;
  /** How many of the same have come since it was last told of. */
  readonly fresh: number;
  readonly read: boolean;
}

export interface DigestLine {
  readonly kind: string;
  readonly title: string;
  readonly name: string;
  readonly count: number;
  readonly path: string;
}

export interface Digest {
  readonly lines: readonly DigestLine[];
  /** What there was no room for. */
  readonly more: number;
}

/** As many as somebody reads; the rest stands on the site. */
const MOST = 20;

/**
 * What a digest says: each line once, with how many have come since the last one; the newest first.
 * @returns undefined when nothing is left to tell: what was read on the site is known already
 */
export function writeDigest(waiting: readonly WaitingLine[]): Digest | undefined {
  const told = waiting.filter(({ read, fresh }) => !read && fresh > 0);
  if (told.length === 0) return undefined;
  // Ids are in the order of time.
  const newest = told.toSorted((one, other) => (one.id < other.id ? 1 : -1));
  return {
    lines: newest.slice(0, MOST).map(({ kind, params, link, fresh }) => ({
      ...{ kind, title: wordOf(params['title']), name: wordOf(params['name']), count: fresh },
      path: link,
    })),
    more: Math.max(0, told.length - MOST),
  };
}

const wordOf = (word: string | number | undefined): string => (word === undefined ? '' : String(word));
