import { isDay, ok, plainText, refuse, type Day, type Refusal, type Result } from '@talka/kernel';
import { MILESTONES_PER_IDEA, type Delay, type Milestone, type MilestoneDraft } from '../delivery.js';

const WORDS = { min: 3, max: 300 };
const WHY = { min: 3, max: 1000, lines: true };

const textOf = (typed: string, limits: typeof WORDS): Result<string, Refusal> => {
  const text = plainText(typed, limits);
  return text.ok ? text : { ok: false, refusal: { ...text.refusal, field: 'words' } };
};

/** May this step stand in the plan? It says what is to be done, by which day; a past day is for what was done already. */
export function decidePlan(planned: number, draft: MilestoneDraft): Result<MilestoneDraft, Refusal> {
  if (planned >= MILESTONES_PER_IDEA) return refuse('milestone.too-many', { max: MILESTONES_PER_IDEA });
  const words = textOf(draft.words, WORDS);
  if (!words.ok) return words;
  if (!isDay(draft.plannedOn)) return refuse('field.invalid', undefined, 'plannedOn');
  return ok({ ...draft, words: words.value });
}

const stillToDo = ({ doneOn }: Pick<Milestone, 'doneOn'>): Result<undefined, Refusal> =>
  doneOn === null ? ok(undefined) : refuse('milestone.done');

/** May a step be marked as done? Once, and not before its day has come. */
export function decideDone(step: Milestone, doneOn: Day, today: Day): Result<Day, Refusal> {
  const open = stillToDo(step);
  if (!open.ok) return open;
  if (!isDay(doneOn)) return refuse('field.invalid', undefined, 'doneOn');
  return doneOn > today ? refuse('milestone.not-yet', undefined, 'doneOn') : ok(doneOn);
}

/** May a step be put off? With a reason, to a day that is later than what was promised, and still to come. */
export function decideDelay(step: Milestone, delay: Delay, today: Day): Result<Delay, Refusal> {
  const open = stillToDo(step);
  if (!open.ok) return open;
  const words = textOf(delay.words, WHY);
  if (!words.ok) return words;
  if (!isDay(delay.until)) return refuse('field.invalid', undefined, 'until');
  if (delay.until <= step.plannedOn || delay.until < today)
    return refuse('delay.not-later', undefined, 'until');
  return ok({ ...delay, words: words.value });
}

/** May a step leave the plan? What was done stays. */
export const decideDrop = stillToDo;
