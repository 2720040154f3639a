import type { Refusal } from '@talka/kernel';

export type VoteRefusal = Refusal<
  | 'vote.not-found'
  | 'vote.changed'
  | 'vote.not-draft'
  | 'vote.not-open'
  | 'vote.suspended'
  | 'vote.over'
  | 'vote.too-early'
  | 'vote.not-secret'
  | 'vote.not-public-yet'
  | 'vote.no-paper'
>;

/** What is missing before a vote can be announced. */
export type SetUpRefusal = Refusal<
  | 'vote.dates-wrong'
  | 'vote.no-pots'
  | 'vote.no-projects'
  | 'vote.pot-without-projects'
  | 'vote.pot-unknown'
  | 'vote.idea-not-feasible'
  | 'vote.project-over-cap'
  | 'vote.project-over-pot'
  | 'vote.trustees-wrong'
  | 'vote.shares-missing'
  | 'vote.limits-wrong'
  | 'vote.lot-without-log'
  | 'vote.pack-unknown'
  | 'vote.area-elsewhere'
  | 'vote.area-twice'
  | 'vote.pots-for-residents'
>;

/** Why a result is not published yet. */
export type PublicationRefusal = Refusal<
  'vote.opening-missing' | 'vote.opening-checking' | 'vote.opening-refused'
>;

export type ActRefusal = Refusal<
  | 'act.not-found'
  | 'act.second-person-needed'
  | 'act.one-waiting'
  | 'act.reason-missing'
  | 'act.time-wrong'
  | 'act.paper-waiting'
>;

/** Why the public is not told this. */
export type IncidentRefusal = Refusal<
  | 'help-line.empty'
  | 'incident.vote-not-announced'
  | 'incident.words-missing'
  | 'incident.since-wrong'
  | 'incident.not-found'
>;

/** Why somebody gets no voting token. */
export type TokenRefusal = Refusal<
  | 'token.residence-not-proved'
  | 'token.no-pot'
  | 'token.already-issued'
  | 'token.voted-at-desk'
  | 'token.malformed'
>;

/** What the server can see of a sealed ballot, and refuses by name. */
export type CastRefusal = Refusal<'cast.stale' | 'cast.copied' | 'cast.cookie'>;

/** Why somebody gets no paper ballot. */
export type DeskRefusal = Refusal<'desk.token-issued' | 'desk.paper-given'>;

/** Why paper is not taken in. */
export type PaperRefusal = Refusal<
  | 'paper.not-now'
  | 'paper.no-batch'
  | 'paper.number-taken'
  | 'paper.style-unknown'
  | 'paper.more-than-roll'
  | 'paper.accepted'
  | 'paper.two-clerks-already'
>;
