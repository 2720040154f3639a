import type { RefusalCode } from '@talka/contracts';
import { formats } from './formats.js';
import type { MessageParams, Translate } from './translate.js';

/** Numbers that not every refusal of a code knows; its message has words for zero. */
const UNKNOWN: MessageParams = {
  seconds: 0,
  max: 0,
  over: 0,
  missing: 0,
  left: 0,
  count: 0,
  age: 0,
  position: 0,
  after: '',
  min: 0,
  least: 0,
  option: '',
  projects: '',
  from: '',
  until: '',
  place: '',
  list: '',
  id: '',
  pot: '',
  style: '',
  reason: '',
  needed: 0,
  length: 0,
  found: 0,
  revision: 0,
  number: 0,
  extra: 0,
  project: '',
  check: '',
  of: 0,
  roll: 0,
  ballots: 0,
  declared: 0,
  keyed: 0,
  day: '',
  time: '',
  name: '',
  most: 0,
  days: 0,
  hours: 0,
  minutes: 0,
  role: '',
  rested: '',
  back: '',
  who: '',
  organiser: '',
  ends: '',
  lastDay: '',
  percent: 0,
  attended: 0,
  session: 0,
  title: 'none',
};
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/**
 * The sentence of a refusal: what is in the way, and the one step that helps. Instants become times of the
 * day; a rest may end on another one, and its day is said too; of a last day the day alone.
 */
export function sayRefusal(t: Translate<'refusals'>, code: RefusalCode, params: MessageParams = {}): string {
  const { date, time, dateTime } = formats(t.language);
  const readable = Object.entries(params).map(([name, value]) =>
    typeof value === 'string' && INSTANT.test(value)
      ? [name, (name === 'rested' || name === 'back' ? dateTime : name === 'lastDay' ? date : time)(value)]
      : [name, value],
  );
  return t(code, { ...UNKNOWN, ...Object.fromEntries(readable) });
}
