import { later } from '@talka/kernel';
import { FIRST_DAYS } from '../comment.js';

/** What looks as if somebody was flooding a discussion. Nothing is refused or hidden for it: a person looks, and decides. */
export const NOTICED = ['links', 'repeated'] as const;
export type Noticed = (typeof NOTICED)[number];

/** So many addresses in one comment are looked at; from a new account the first one. */
export const MOST_LINKS = 3;
/** Shorter than this people say the same again and mean it: “Thank you!” */
const SHORTEST_REPEATED = 24;

const LINK =
  /\bhttps?:\/\/|\bwww\.|\b[a-z0-9-]{2,}\.(?:com|net|org|info|ru|lv|eu|io|top|xyz|shop|online|site|club)\b/giu;

/** The same words, however they are set: letters and figures alone. */
const worded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export interface Written {
  readonly body: string;
  /** What the same person has said in the last day, wherever, before this. */
  readonly before: readonly string[];
  /** When their account was made. */
  readonly since: Date;
}

/** @returns what a moderator should look at in a comment, the first of these; undefined: nothing */
export function noticeFlooding({ body, before, since }: Written, now: Date): Noticed | undefined {
  const links = [...body.matchAll(LINK)].length;
  if (links >= (now < later(since, FIRST_DAYS) ? 1 : MOST_LINKS)) return 'links';
  const words = worded(body);
  return words.length >= SHORTEST_REPEATED && before.some((it) => worded(it) === words)
    ? 'repeated'
    : undefined;
}
