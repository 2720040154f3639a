import { DUTY_PLACES } from '@talka/moderation';
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

export const MyDutyView = z.strictObject({
  /** For which municipality one is in the pool, if one is. */
  pool: MunicipalityRef.nullable(),
  /** For which other municipalities one is on duty now. */
  onDuty: z.array(MunicipalityRef),
  rota: z.array(DutyView),
  /** When one cannot be on duty, the last day among them. */
  away: z.array(z.strictObject({ id: Uuid, from: Day, until: Day })),
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
