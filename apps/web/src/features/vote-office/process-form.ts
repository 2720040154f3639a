import type { ProcessView } from '@talka/contracts';
import type { RulePack } from '@talka/voting';
import { clockOf, momentOfClock, type ClockTime } from '@talka/kernel';
import { wholeIn } from '../../site/typed.js';

type Eligible = ProcessView['mayPropose'];

/** Who may do something, as it is typed. */
export interface WhoTyped {
  readonly age: string;
  readonly residence: Eligible['residence'];
  readonly citizens: boolean;
  /** None: all of them. */
  readonly areas: readonly string[];
}

/** What comes before the vote and after it, as it is typed. */
export interface ProcessTyped {
  /** Are ideas taken in this process, or are the projects there already? */
  readonly takesIdeas: boolean;
  readonly ideasFrom: ClockTime;
  readonly ideasUntil: ClockTime;
  readonly proposes: WhoTyped;
  readonly takesSupport: boolean;
  readonly supportFrom: ClockTime;
  readonly supportUntil: ClockTime;
  readonly supports: WhoTyped;
  readonly threshold: string;
  /** Empty: not said. */
  readonly deliveryMonths: string;
}

const NO_TIME: ClockTime = { day: '', time: '' };

/** Statutory packs begin with ideas; where no time is asked for, the projects are often there. */
export const processOfPack = (pack: RulePack): ProcessTyped => ({
  takesIdeas: pack.submissionDays > 1,
  takesSupport: pack.takesSupport,
  ...{ ideasFrom: NO_TIME, ideasUntil: NO_TIME, supportFrom: NO_TIME, supportUntil: NO_TIME },
  ...whoAndHowLong(pack),
});

export const processTyped = ({ submission, support, ...process }: ProcessView): ProcessTyped => ({
  takesIdeas: submission !== null,
  ideasFrom: submission ? clockOf(submission.opensAt) : NO_TIME,
  ideasUntil: submission ? clockOf(submission.closesAt) : NO_TIME,
  takesSupport: support !== null,
  supportFrom: support ? clockOf(support.opensAt) : NO_TIME,
  supportUntil: support ? clockOf(support.closesAt) : NO_TIME,
  ...whoAndHowLong(process),
});

interface Said {
  readonly mayPropose: Eligible | RulePack['mayPropose'];
  readonly maySupport: Eligible | RulePack['maySupport'];
  readonly supportThreshold: number;
  readonly deliveryMonths: number | null;
}

const whoAndHowLong = ({ mayPropose, maySupport, supportThreshold, deliveryMonths }: Said) => ({
  proposes: whoTyped(mayPropose),
  supports: whoTyped(maySupport),
  threshold: String(supportThreshold),
  deliveryMonths: deliveryMonths === null ? '' : String(deliveryMonths),
});

const whoTyped = ({ minimumAge, residence, citizens, areas }: Said['mayPropose']): WhoTyped => ({
  ...{ age: String(minimumAge), residence, citizens: citizens ?? false, areas: areas ?? [] },
});

/** What is sent; undefined while something in it cannot be read. */
export function processSent(form: ProcessTyped): ProcessView | undefined {
  const submission = form.takesIdeas ? windowOf(form.ideasFrom, form.ideasUntil) : null;
  const support = form.takesIdeas && form.takesSupport ? windowOf(form.supportFrom, form.supportUntil) : null;
  const [mayPropose, maySupport] = [whoSent(form.proposes), whoSent(form.supports)];
  const supportThreshold = wholeIn(form.threshold);
  const deliveryMonths = form.deliveryMonths.trim() === '' ? null : wholeIn(form.deliveryMonths);
  if (submission === undefined || support === undefined || !mayPropose || !maySupport) return undefined;
  if (!supportThreshold || deliveryMonths === undefined) return undefined;
  return { submission, support, mayPropose, maySupport, supportThreshold, deliveryMonths };
}

function windowOf(from: ClockTime, until: ClockTime): NonNullable<ProcessView['submission']> | undefined {
  const [opens, closes] = [momentOfClock(from), momentOfClock(until)];
  return opens && closes ? { opensAt: opens.toISOString(), closesAt: closes.toISOString() } : undefined;
}

function whoSent({ age, citizens, ...where }: WhoTyped): Eligible | undefined {
  const minimumAge = wholeIn(age);
  return minimumAge === undefined
    ? undefined
    : { minimumAge, ...whereSent(where), ...(citizens ? { citizens: true } : {}) };
}

/** Parishes and towns are asked of residents of the municipality only. */
export const whereSent = ({
  residence,
  areas,
}: Pick<WhoTyped, 'residence' | 'areas'>): Pick<Eligible, 'residence' | 'areas'> =>
  residence === 'municipality' && areas.length > 0 ? { residence, areas: [...areas] } : { residence };
