import { BAR_DECISIONS } from '@talka/volunteering';
import * as z from 'zod';
import { endpoint, noContent } from '../endpoint.js';
import { Email, Instant, MunicipalityRef, PublicNumber, RawText, Uuid } from '../values.js';

const person = { who: 'person' } as const;
const office = { who: 'role-here', roles: ['administrator'] } as const;
const here = z.strictObject({ municipality: MunicipalityRef });
const texts = [
  'text.empty',
  'text.too-short',
  'text.too-long',
  'text.control-characters',
  'text.hidden-characters',
] as const;

/** Somebody may not come to shifts: as they read it themselves. */
export const OwnBarView = z.strictObject({
  id: Uuid,
  municipality: MunicipalityRef,
  /** Whose shifts; null: all in the municipality. */
  organiser: z.string().nullable(),
  reason: z.string(),
  at: Instant,
  /** The last moment it is about; null: until it is lifted. */
  until: Instant.nullable(),
  objection: z.string().nullable(),
  /** What the municipality answered to the objection, where it stays. */
  kept: z.string().nullable(),
});
export type OwnBarView = z.output<typeof OwnBarView>;

/** As administrators of the municipality see it. */
export const BarView = OwnBarView.extend({ name: z.string(), setBy: z.string() });
export type BarView = z.output<typeof BarView>;

/** Until which day, `YYYY-MM-DD`, that day too; null: until it is lifted. */
const said = { reason: RawText, until: z.string().max(10).nullable() };
const own = z.strictObject({ bars: z.array(OwnBarView) });
const all = z.strictObject({ bars: z.array(BarView) });

/** A manager keeps somebody from all shifts of the organisation; what they have signed up for is taken back. */
export const barFromOrganisation = endpoint('my-events.bar', {
  access: person,
  params: z.strictObject({ number: PublicNumber, person: Uuid }),
  body: z.strictObject(said),
  output: noContent,
  status: 204,
  refusals: [
    ...(['event.not-found', 'organisation.role-needed', 'attendance.unknown'] as const),
    ...(['bar.own-people', 'bar.exists', 'bar.day-wrong', ...texts] as const),
  ],
});
export const listOwnBars = endpoint('my-bars.list', { access: person, output: own });
export const objectToBar = endpoint('my-bars.object', {
  access: person,
  params: z.strictObject({ bar: Uuid }),
  body: z.strictObject({ words: RawText }),
  output: own,
  refusals: ['bar.not-found', 'bar.objected', ...texts],
});

export const listBars = endpoint('office-bars.list', { access: office, params: here, output: all });
/** From all shifts in the municipality. */
export const barFromMunicipality = endpoint('office-bars.set', {
  access: office,
  params: here,
  body: z.strictObject({ email: Email, ...said }),
  output: all,
  refusals: ['bar.nobody', 'bar.own-people', 'bar.exists', 'bar.day-wrong', ...texts],
});
export const decideOnBar = endpoint('office-bars.decide', {
  access: office,
  params: z.strictObject({ municipality: MunicipalityRef, bar: Uuid }),
  body: z.strictObject({ decision: z.enum(BAR_DECISIONS), reason: RawText }),
  output: all,
  refusals: ['bar.not-found', 'bar.no-objection', 'bar.own', ...texts],
});
