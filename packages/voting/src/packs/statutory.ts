import type { RulePack } from './rule-pack.js';

/**
 * What all statutory participatory budgets of Latvia share (Pašvaldību likums, sections 59 to 62, https://likumi.lv/ta/id/336956): anyone from 16 proposes,
 * those declared in the municipality vote from 16, ideas are taken for 30 days at least, winners are carried out in two
 * years. No least turnout and no co-financing may be asked for. Support before the vote is in none of the regulations: whoever
 * wants it begins with thirty people from thirteen.
 */
export const STATUTORY = {
  mayPropose: { minimumAge: 16, residence: 'anyone' },
  takesSupport: false,
  maySupport: { minimumAge: 13, residence: 'federation' },
  supportThreshold: 30,
  submissionDays: 30,
  deliveryMonths: 24,
} as const satisfies Partial<RulePack>;

export const STATUTORY_VOTE = {
  mayVote: { minimumAge: 16, residence: 'municipality' },
  blankAllowed: false,
  secrecy: 'secret',
  paper: true,
  trackers: false,
  trustees: { needed: 2, of: 3 },
  complaintDays: 10,
} as const satisfies Partial<RulePack['vote']>;

/** Most votes first; what does not fit is passed over for the next that does. Equal votes: the cheaper one, then by number. */
export const MOST_VOTES = {
  rule: 'greedy',
  options: { perCost: false, skip: true, tieBreak: ['maxScore', 'minCost', 'id'] },
} as const;
