import { IDEA_STATUSES } from '@talka/ideas';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Language, MunicipalityRef, PublicNumber } from '../values.js';

const Day = z.iso.date();
const idea = { number: PublicNumber, title: z.string(), language: Language };
const Stage = z.enum(IDEA_STATUSES);
/** Days, to a tenth. */
const Days = z.number().nonnegative();

const Chosen = z.strictObject({
  ...idea,
  selectedOn: Day,
  /** Two years from then. */
  dueOn: Day,
  deliveredOn: Day.nullable(),
  /** Null: the time runs. */
  inTime: z.boolean().nullable(),
});

/**
 * What a municipality does with what residents propose: numbers, and behind each the ideas that everyone may read, the newest 200
 * at most. What is not public is counted and not named.
 */
export const AccountView = z.strictObject({
  answers: z.strictObject({
    submitted: z.number().int(),
    answered: z.number().int(),
    medianDays: Days.nullable(),
    ideas: z.array(z.strictObject({ ...idea, askedOn: Day, answeredOn: Day.nullable() })),
  }),
  stages: z.array(z.strictObject({ stage: Stage, medianDays: Days, ideas: z.number().int() })),
  stays: z.array(z.strictObject({ ...idea, stages: z.array(z.strictObject({ stage: Stage, days: Days })) })),
  delivery: z.strictObject({
    inTime: z.number().int(),
    late: z.number().int(),
    running: z.number().int(),
    /** Of those that can be judged, between 0 and 1; null while none can. */
    share: z.number().min(0).max(1).nullable(),
    ideas: z.array(Chosen),
  }),
});
export type AccountView = z.output<typeof AccountView>;

export const PickView = z.strictObject({ ...Chosen.shape, status: Stage });
export type PickView = z.output<typeof PickView>;

export const readAccount = endpoint('municipalities.account', {
  access: { who: 'anyone' },
  cache: 'public',
  params: z.strictObject({ municipality: MunicipalityRef }),
  output: AccountView,
  refusals: ['request.not-found'],
});

/** What one supports in the open, and votes have chosen. */
export const listPicks = endpoint('my-picks.list', {
  access: { who: 'person' },
  output: z.strictObject({ picks: z.array(PickView) }),
});
