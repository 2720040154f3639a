import { DAY, done, later, ok, refuse, type PersonId, type Refusal, type Result } from '@talka/kernel';
import { MISUSE_RULE, type Conduct, type Measure, type MisuseFact } from '../misuse.js';
import { APPEAL_TIME } from '../statement.js';

/** What counts: decisions of the last `MISUSE_RULE.within`. */
const countedOf = ({ facts }: Pick<Conduct, 'facts'>, now: Date): readonly MisuseFact[] =>
  facts.filter(({ at }) => now < later(at, MISUSE_RULE.within));

/** What they did since anything was last done about it: what was only decided since, but done before, is no answer to a warning. */
export const sinceOf = ({ facts, actedAt }: Pick<Conduct, 'facts' | 'actedAt'>): readonly MisuseFact[] =>
  actedAt ? facts.filter(({ did }) => did > actedAt) : facts;

/** A warning that still holds. */
export const warningOf = ({ warnedAt }: Pick<Conduct, 'warnedAt'>, now: Date): Date | null =>
  warnedAt && now < later(warnedAt, MISUSE_RULE.warned) ? warnedAt : null;

type MisuseRefusal = Refusal<
  | 'access.not-yours'
  | 'case.declared-close'
  | 'misuse.too-few'
  | 'misuse.suspended-already'
  | 'misuse.nothing-since'
>;

/** May this person act on it at all? Not on themselves, not on who is close to them, and not on less than the rule says. */
function mayAct(of: Conduct, by: PersonId, now: Date): Result<number, MisuseRefusal> {
  if (of.person === by) return refuse('access.not-yours');
  if (of.recused.includes(by)) return refuse('case.declared-close');
  if (of.suspendedUntil && now < of.suspendedUntil) return refuse('misuse.suspended-already');
  const counted = countedOf(of, now);
  if (counted.length < MISUSE_RULE.most)
    return refuse('misuse.too-few', { count: counted.length, needed: MISUSE_RULE.most });
  // Whoever was warned and did nothing since has done as they were asked; and nobody is suspended twice for the same.
  if (sinceOf({ ...of, facts: counted }).length === 0) return refuse('misuse.nothing-since');
  return ok(counted.length);
}

/** May this person be warned? @returns how many decisions it rests on */
export const decideWarning = mayAct;

/** May this person be suspended, and until when? A warning comes first, and something since. */
export function decideSuspension(
  of: Conduct,
  by: PersonId,
  days: number,
  now: Date,
): Result<{ readonly counted: number; readonly until: Date }, MisuseRefusal | Refusal<'misuse.warn-first'>> {
  const may = mayAct(of, by, now);
  if (!may.ok) return may;
  if (!warningOf(of, now)) return refuse('misuse.warn-first');
  const until = later(now, Math.min(Math.max(1, days), MISUSE_RULE.longest) * DAY);
  return ok({ counted: may.value, until });
}

/** May whom it is about ask a second moderator to look? Once, of a suspension, within the time of every appeal. */
export function decideMeasureAppeal(
  of: Measure,
  now: Date,
): Result<undefined, Refusal<'appeal.nothing-to-appeal' | 'appeal.already' | 'appeal.too-late'>> {
  if (of.kind !== 'suspension') return refuse('appeal.nothing-to-appeal');
  if (of.appealedAt) return refuse('appeal.already');
  return now < later(of.at, APPEAL_TIME) ? done : refuse('appeal.too-late');
}

/** May this person decide on that? Somebody else than who suspended, and nobody it is about or who is close to them. */
export function decideOnMeasure(
  of: Measure,
  by: PersonId,
): Result<
  undefined,
  Refusal<'access.not-yours' | 'case.declared-close' | 'case.second-person-needed' | 'case.decided'>
> {
  if (of.decidedAt || !of.appealedAt) return refuse('case.decided');
  if (of.person === by) return refuse('access.not-yours');
  if (of.recused.includes(by)) return refuse('case.declared-close');
  return of.by === by ? refuse('case.second-person-needed') : done;
}
