import type { LocalName } from '@talka/territory';

/** Whom people call or write while they vote, where the vote has a line of its own. */
export interface HelpLine {
  readonly phone: string;
  readonly email: string;
  readonly hours: LocalName | null;
}

/** A correction mends words; whether the incident is over, the others say. */
export const INCIDENT_POSTS = ['report', 'update', 'correction', 'over'] as const;
export type IncidentPostKind = (typeof INCIDENT_POSTS)[number];

/** What the public is told of something that went wrong. Posts are added, never changed. */
export interface IncidentPost {
  readonly kind: IncidentPostKind;
  readonly what: LocalName;
  /** What is being done about it. */
  readonly doing: LocalName | null;
  /** Since when, where it is told for the first time. */
  readonly since: Date | null;
}

/** Is it over? As the newest post that is no mere correction says. */
export const isOver = (posts: readonly Pick<IncidentPost, 'kind'>[]): boolean =>
  posts.findLast(({ kind }) => kind !== 'correction')?.kind === 'over';
