import { IDEA_STATUSES } from '@talka/ideas';
import { EVENT_STATES } from '@talka/volunteering';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { MunicipalityRef, PublicNumber } from '../values.js';
import { PhotoView } from './photo.views.js';
import { ShiftView } from './views.js';

const office = { who: 'role-here', roles: ['administrator'] } as const;

const WorkEvent = z.strictObject({
  number: z.number().int(),
  title: z.string(),
  state: z.enum(EVENT_STATES),
  organiser: z.string(),
});

/** How people help carry an idea out. */
export const IdeaWorkView = z.strictObject({
  events: z.array(WorkEvent),
  /** Shifts still to come, soonest first. */
  shifts: z.array(ShiftView),
  /** What was done already, by the day it was seen. */
  photos: z.array(PhotoView),
});
export type IdeaWorkView = z.output<typeof IdeaWorkView>;

/** What votes have chosen in a municipality, and who carries it out. */
export const WorksView = z.strictObject({
  ideas: z.array(
    z.strictObject({
      number: z.number().int(),
      title: z.string(),
      status: z.enum(IDEA_STATUSES),
      events: z.array(WorkEvent),
    }),
  ),
  organisers: z.array(z.strictObject({ number: z.number().int(), name: z.string() })),
});
export type WorksView = z.output<typeof WorksView>;

export const readIdeaWork = endpoint('ideas.work', {
  access: { who: 'anyone' },
  params: z.strictObject({ number: PublicNumber }),
  output: IdeaWorkView,
  refusals: ['idea.not-found'],
});
export const listWorks = endpoint('works.list', {
  access: office,
  params: z.strictObject({ municipality: MunicipalityRef }),
  output: WorksView,
});
export const openWork = endpoint('works.open', {
  access: office,
  params: z.strictObject({ municipality: MunicipalityRef, number: PublicNumber }),
  /** The number of an organisation that the municipality has verified. */
  body: z.strictObject({ organiser: PublicNumber }),
  output: WorksView,
  refusals: ['idea.not-found', 'work.not-chosen', 'work.no-organiser'],
});
