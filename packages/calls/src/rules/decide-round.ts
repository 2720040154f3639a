import { done, lengthOf, refuse, type Cents, type Refusal, type Result } from '@talka/kernel';
import {
  FEWEST_JURORS,
  FEWEST_SCORES,
  MOST_JURORS,
  stageOf,
  type OpenCall,
  type Outcome,
  type Scoring,
} from '../open-call.js';
import { JURY_REASON } from './decide-jury.js';

/** Jurors are appointed as long as scoring is not closed. */
export function decideAppointing(
  call: OpenCall,
  {
    jurors,
    applies,
    already,
  }: { readonly jurors: number; readonly applies: boolean; readonly already: boolean },
): Result<void, Refusal> {
  if (call.state !== 'open') return refuse('open-call.not-scoring');
  if (already) return refuse('open-call.juror-already', undefined, 'email');
  if (applies) return refuse('open-call.juror-applies', undefined, 'email');
  return jurors >= MOST_JURORS ? refuse('open-call.too-many-jurors', { most: MOST_JURORS }) : done;
}

export const decideInRound = (call: OpenCall, now: Date): Result<void, Refusal> =>
  stageOf(call, now) === 'scoring' ? done : refuse('open-call.not-scoring');

/** Whoever has not said that there is no conflict scores nothing; whoever said that there is one, never. */
export function decideScoring(
  call: OpenCall,
  declared: boolean | undefined,
  points: readonly number[],
): Result<void, Refusal> {
  if (declared === undefined) return refuse('open-call.undeclared');
  if (declared) return refuse('open-call.conflict');
  const isRight = (one: number) => Number.isInteger(one) && one >= 0 && one <= call.scale;
  return points.length === call.criteria.length && points.every(isRight)
    ? done
    : refuse('open-call.points-wrong', { most: call.scale }, 'points');
}

/** A round is closed when three jurors at least were appointed and everything that was handed in is scored by two at least. */
export function decideClosing({
  jurors,
  applications,
  scorings,
}: {
  readonly jurors: number;
  readonly applications: readonly number[];
  readonly scorings: readonly Scoring[];
}): Result<void, Refusal> {
  if (jurors < FEWEST_JURORS) return refuse('open-call.few-jurors', { least: FEWEST_JURORS });
  const lacking = applications.filter(
    (it) => scorings.filter(({ application }) => application === it).length < FEWEST_SCORES,
  ).length;
  return lacking > 0 ? refuse('open-call.not-scored', { count: lacking, least: FEWEST_SCORES }) : done;
}

/** What the office makes of one application. */
export interface Decided {
  readonly application: number;
  readonly outcome: Outcome;
  /** Cents; null where it is not chosen. */
  readonly amount: Cents | null;
  readonly reason: string;
}

/** Everything that was handed in is decided on, each with a reason, and no more is given than there is; what is too much is said in euros, rounded up. */
export function decideOutcome(
  call: OpenCall,
  applications: readonly number[],
  decided: readonly Decided[],
): Result<void, Refusal> {
  if (call.state !== 'scored') return refuse('open-call.not-decidable');
  const known = new Set(decided.map(({ application }) => application));
  const missing = applications.filter((it) => !known.has(it)).length;
  if (missing > 0 || decided.length !== applications.length)
    return refuse('open-call.undecided', { count: missing }, 'decisions');
  for (const [at, { outcome, amount, reason }] of decided.entries()) {
    const isRight =
      outcome === 'chosen' ? amount !== null && Number.isSafeInteger(amount) && amount > 0 : amount === null;
    if (!isRight) return refuse('open-call.amount-wrong', undefined, `decisions.${at}.amount`);
    if (lengthOf(reason.trim()) < JURY_REASON.min)
      return refuse(
        'text.too-short',
        { min: JURY_REASON.min, missing: JURY_REASON.min - lengthOf(reason.trim()) },
        `decisions.${at}.reason`,
      );
  }
  const given = decided.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  return given > call.sum
    ? refuse('open-call.over-sum', { over: Math.ceil((given - call.sum) / 100) }, 'decisions')
    : done;
}
