import { INFEASIBLE_REASONS } from '@talka/ideas';
import * as z from 'zod';
import { Instant, Language, LocalName, MunicipalityRef, RawText, Uuid } from '../values.js';

const Cents = z.number().int();

export const CostingBody = z.strictObject({
  lines: z.array(z.strictObject({ what: RawText, cents: Cents })).max(200),
  /** Each year, beside the total. */
  upkeep: Cents,
  notCosted: RawText,
});
export type CostingBody = z.output<typeof CostingBody>;

/** What was found of an idea, with the office and not the official. */
export const FindingView = z.strictObject({
  turn: z.enum(['first', 'appeal']),
  outcome: z.enum(['feasible', 'not-feasible']),
  reason: z.enum(INFEASIBLE_REASONS).nullable(),
  words: z.string(),
  at: Instant,
  /** Until when the authors may ask a second person to look. */
  appealUntil: Instant.nullable(),
});
export type FindingView = z.output<typeof FindingView>;

/** One look at an idea, as everyone sees it once something has been found. */
export const AssessmentView = z.strictObject({
  startedAt: Instant,
  total: Cents,
  costing: CostingBody,
  findings: z.array(FindingView),
  appealed: z.boolean(),
});
export type AssessmentView = z.output<typeof AssessmentView>;

export const BallotPlaceView = z.strictObject({
  vote: z.number().int(),
  name: LocalName,
  outcome: z.enum(['selected', 'not-selected', 'taken-off']).nullable(),
  at: Instant,
});
export type BallotPlaceView = z.output<typeof BallotPlaceView>;

export const FEASIBILITY_STAGES = [
  'waiting',
  'checked',
  'appealed',
  'feasible',
  'not-feasible',
  'not-selected',
] as const;

const Named = z.strictObject({ id: Uuid, name: z.string() });

export const FeasibilityCard = z.strictObject({
  number: z.number().int(),
  title: z.string(),
  language: Language,
  area: z.string(),
  stage: z.enum(FEASIBILITY_STAGES),
  support: z.number().int(),
  supportNeeded: z.number().int(),
  since: Instant,
  total: Cents,
  evaluators: z.array(Named),
});
export type FeasibilityCard = z.output<typeof FeasibilityCard>;

export const FeasibilityView = z.strictObject({
  ...FeasibilityCard.shape,
  municipality: MunicipalityRef,
  summary: z.string(),
  /** The author's own guess. */
  guess: Cents.nullable(),
  /** Null until the idea is taken up for the first time. */
  newest: z
    .strictObject({
      ...AssessmentView.shape,
      revision: z.number().int(),
      reason: z.string().nullable(),
      savedAt: Instant.nullable(),
      findings: z.array(FindingView.extend({ by: z.string() })),
      appeal: z.strictObject({ words: z.string(), at: Instant }).nullable(),
    })
    .nullable(),
  earlier: z.array(AssessmentView),
  /** Officials who may be asked, for whoever may ask them. */
  officials: z.array(Named.extend({ roles: z.array(z.string()) })),
  /** What the reader may do now. */
  may: z.strictObject({
    takeUp: z.boolean(),
    assign: z.boolean(),
    cost: z.boolean(),
    find: z.boolean(),
    decideAppeal: z.boolean(),
    bringBack: z.boolean(),
  }),
});
export type FeasibilityView = z.output<typeof FeasibilityView>;
