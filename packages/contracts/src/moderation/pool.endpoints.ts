import { DUTY_PLACES, SWAP_STATES } from '@talka/moderation';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { MunicipalityRef, Uuid } from '../values.js';

const administrator = { who: 'role-here', roles: ['administrator'] } as const;
const moderator = { who: 'role-somewhere', roles: ['moderator', 'administrator'] } as const;
const here = z.strictObject({ municipality: MunicipalityRef });
const Day = z.iso.date();

/** Somebody's week on duty; it is named by its Monday. */
export const DutyView = z.strictObject({
  week: Day,
  place: z.literal(DUTY_PLACES),
  name: z.string(),
  municipality: MunicipalityRef,
  mine: z.boolean(),
  /** It is this week. */
  now: z.boolean(),
});
export type DutyView = z.output<typeof DutyView>;

export const PoolView = z.strictObject({
  /** Null where the municipality takes no part. */
  sharing: z.strictObject({ submissions: z.boolean(), ownElsewhere: z.boolean() }).nullable(),
  /** Who moderates here, and whether they are in the pool: for this municipality, or for another one. */
  moderators: z.array(
    z.strictObject({ id: Uuid, name: z.string(), inPool: z.enum(['here', 'elsewhere']).nullable() }),
  ),
  /** Everyone who takes part. */
  municipalities: z.array(MunicipalityRef),
  rota: z.array(DutyView),
});
export type PoolView = z.output<typeof PoolView>;

/** How a municipality shares moderators with others, and who is on duty in the weeks ahead. */
export const readPool = endpoint('pool.read', { access: administrator, params: here, output: PoolView });
export const sharePool = endpoint('pool.share', {
  access: administrator,
  params: here,
  body: z.strictObject({
    submissions: z.boolean(),
    ownElsewhere: z.boolean(),
    /** Everyone it puts in; whoever is not among them is taken out. */
    members: z.array(Uuid).max(200),
  }),
  output: PoolView,
  refusals: ['pool.nobody', 'pool.not-a-moderator', 'pool.in-another'],
});
export const leavePool = endpoint('pool.leave', { access: administrator, params: here, output: PoolView });

/** A request to swap weeks, one's own or to oneself; weeks are named by their Mondays. */
export const SwapView = z.strictObject({
  id: Uuid,
  /** One has asked oneself; else one is asked. */
  mine: z.boolean(),
  /** The other's. */
  name: z.string(),
  /** The asker's, which the other would take. */
  week: Day,
  /** The other's, which the asker would take; null: to be stood in for. */
  inReturn: Day.nullable(),
  state: z.enum(SWAP_STATES),
});
export type SwapView = z.output<typeof SwapView>;

export const MyDutyView = z.strictObject({
  /** For which municipality one is in the pool, if one is. */
  pool: MunicipalityRef.nullable(),
  /** For which other municipalities one is on duty now. */
  onDuty: z.array(MunicipalityRef),
  rota: z.array(DutyView),
  /** How many are in the pool, oneself among them. */
  members: z.number().int(),
  /** When one cannot be on duty, the last day among them. */
  away: z.array(z.strictObject({ id: Uuid, from: Day, until: Day })),
  /** What one has asked, with what came of it, and what waits for one's own word. */
  swaps: z.array(SwapView),
  /** Whom one can ask for a week of one's own, and for which of theirs. */
  swappable: z.array(
    z.strictObject({
      week: Day,
      colleagues: z.array(
        z.strictObject({
          ...{ id: Uuid, name: z.string(), municipality: MunicipalityRef, inReturn: z.array(Day) },
        }),
      ),
    }),
  ),
});
export type MyDutyView = z.output<typeof MyDutyView>;

/** One's own weeks, everyone's, and when one is away; why, is not asked. */
export const readMyDuty = endpoint('my-duty.read', { access: moderator, output: MyDutyView });
export const beAway = endpoint('my-duty.be-away', {
  access: moderator,
  body: z.strictObject({ from: z.string().max(10), until: z.string().max(10) }),
  output: MyDutyView,
  refusals: ['duty.not-in-pool', 'duty.days-wrong', 'duty.away-already'],
});
export const beBack = endpoint('my-duty.be-back', {
  access: moderator,
  params: z.strictObject({ absence: Uuid }),
  output: MyDutyView,
});

const OF_THE_RULE = [
  ...(['duty.not-in-pool', 'swap.colleague-not-in-pool', 'swap.not-on-duty', 'swap.week-begun'] as const),
  ...(['swap.colleague-not-on-duty', 'swap.double', 'swap.same-municipality', 'swap.away'] as const),
] as const;
const ofSwap = z.strictObject({ swap: Uuid });

/** Asks a colleague of the pool to take one's week, for one of theirs or for nothing. */
export const askSwap = endpoint('my-duty.ask-swap', {
  access: moderator,
  body: z.strictObject({ week: Day, colleague: Uuid, inReturn: Day.nullable() }),
  output: MyDutyView,
  refusals: [...OF_THE_RULE, 'swap.asked-already'],
});
/** Whoever is asked says yes, and the rota changes at once, or no. */
export const answerSwap = endpoint('my-duty.answer-swap', {
  access: moderator,
  params: ofSwap,
  body: z.strictObject({ answer: z.enum(['accept', 'decline']) }),
  output: MyDutyView,
  refusals: [...OF_THE_RULE, 'swap.not-found', 'swap.not-open'],
});
export const takeBackSwap = endpoint('my-duty.take-back-swap', {
  access: moderator,
  params: ofSwap,
  output: MyDutyView,
  refusals: ['swap.not-found', 'swap.not-open'],
});
