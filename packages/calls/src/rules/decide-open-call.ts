import { accept, dayInRiga, later, momentOn, refuse, Refused, type Refusal } from '@talka/kernel';
import {
  CALL_OPEN_AT_LEAST,
  CALL_OPEN_AT_MOST,
  MOST_CRITERIA,
  MOST_SCALE,
  MOST_SUM,
  MOST_WEIGHT,
  type Calling,
} from '../open-call.js';
import { tidyForm } from './decide-call-form.js';
import { endOfDay, JURY_TITLE, JURY_WORDS, tidyField } from './decide-jury.js';

const CRITERION = { min: 3, max: 120 };
const CONDITIONS = { min: 0, max: 6_000, lines: true };

export interface TidiedCalling extends Omit<Calling, 'opensOn' | 'closesOn'> {
  readonly opensAt: Date;
  readonly closesAt: Date;
}

/**
 * A call as it is kept. Throws `Refused` at the field: `open-call.criteria-wrong`, `open-call.weights-wrong`, `open-call.scale-wrong`,
 * `open-call.sum-wrong`, `open-call.too-soon`, `open-call.too-late`, `open-call.report-day-wrong`, `time.missing`, and of the form and the texts.
 */
export function decideCalling(it: Calling, now: Date): TidiedCalling {
  const { kind, whoMay, language, scale, sum } = it;
  const title = accept(tidyField('title', it.title, JURY_TITLE));
  const words = accept(tidyField('words', it.words, JURY_WORDS));
  const conditions = accept(tidyField('conditions', it.conditions, CONDITIONS));
  if (it.criteria.length === 0 || it.criteria.length > MOST_CRITERIA)
    fail('open-call.criteria-wrong', 'criteria', { most: MOST_CRITERIA });
  const criteria = it.criteria.map(({ name, weight }, at) => {
    if (!Number.isInteger(weight) || weight < 1 || weight > MOST_WEIGHT)
      fail('open-call.weights-wrong', `criteria.${at}.weight`, { most: MOST_WEIGHT });
    return { name: accept(tidyField(`criteria.${at}.name`, name, CRITERION)), weight };
  });
  if (!Number.isInteger(scale) || scale < 1 || scale > MOST_SCALE)
    fail('open-call.scale-wrong', 'scale', { most: MOST_SCALE });
  if (!Number.isSafeInteger(sum) || sum < 1 || sum > MOST_SUM) fail('open-call.sum-wrong', 'sum');
  const begins = momentOn(it.opensOn, '00:00');
  const opensAt = begins.ok ? begins.value : fail('time.missing', 'opensOn');
  const closesAt = accept(endOfDay(it.closesOn));
  const from = opensAt < now ? now : opensAt;
  if (it.opensOn < dayInRiga(now)) fail('open-call.too-soon', 'opensOn');
  if (closesAt < later(from, CALL_OPEN_AT_LEAST)) fail('open-call.too-soon', 'closesOn');
  if (closesAt > later(now, CALL_OPEN_AT_MOST)) fail('open-call.too-late', 'closesOn');
  const reportBy = kind === 'micro-grant' ? it.reportBy : null;
  if (kind === 'micro-grant') {
    const until = reportBy === null ? undefined : endOfDay(reportBy);
    if (!until?.ok || until.value <= closesAt) fail('open-call.report-day-wrong', 'reportBy');
  }
  return {
    ...{ kind, whoMay, language, title, words, conditions, criteria, scale, sum },
    ...{ opensAt, closesAt, reportBy, form: tidyForm(it.form) },
  };
}

function fail(code: string, field: string, params?: Refusal['params']): never {
  throw new Refused({ code, field, ...(params ? { params } : {}) });
}

/** For what is not there. */
export const noSuchCall = (): never => accept<never>(refuse('open-call.not-found'));
