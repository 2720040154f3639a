import { CATEGORIES, PUBLIC_STATUSES } from '@talka/ideas';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import {
  AreaRef,
  Cursor,
  EligibilityView,
  Instant,
  LocalName,
  MunicipalityRef,
  PublicNumber,
  SearchText,
  Uuid,
} from '../values.js';
import { IdeaCard, IdeaPage, IdeaPoint, VersionView } from './views.js';

const anyone = { who: 'anyone' } as const;
const one = z.strictObject({ number: PublicNumber });

export const IdeaFilter = z.strictObject({
  search: SearchText.max(200).optional(),
  municipality: MunicipalityRef.optional(),
  area: AreaRef.optional(),
  task: z.coerce.number().int().min(1).max(3).optional(),
  category: z.enum(CATEGORIES).optional(),
  status: z.enum(PUBLIC_STATUSES).optional(),
});
export type IdeaFilter = z.output<typeof IdeaFilter>;

export const listIdeas = endpoint('ideas.list', {
  access: anyone,
  cache: 'public',
  rate: 'search',
  query: IdeaFilter.extend({
    sort: z.enum(['newest', 'supported']).default('newest'),
    after: Cursor.optional(),
    limit: z.coerce.number().int().min(1).max(50).default(20),
  }),
  output: z.strictObject({
    ideas: z.array(IdeaCard),
    /** Give it back as `after` for the next page; null on the last one. */
    next: Cursor.nullable(),
    /** How many match; counted exactly up to 1,000. */
    count: z.strictObject({ value: z.number().int(), exact: z.boolean() }).nullable(),
  }),
});

export const mapIdeas = endpoint('ideas.map', {
  access: anyone,
  cache: 'public',
  rate: 'search',
  query: IdeaFilter,
  output: z.strictObject({
    points: z.array(IdeaPoint),
    byMunicipality: z.array(z.strictObject({ municipality: MunicipalityRef, ideas: z.number().int() })),
  }),
});

/** Published ideas like the one being written, by trigrams of the title: a hint, never a hurdle. */
export const similarIdeas = endpoint('ideas.similar', {
  access: anyone,
  rate: 'search',
  query: z.strictObject({
    title: SearchText.min(4).max(200),
    municipality: MunicipalityRef.optional(),
  }),
  output: z.strictObject({ ideas: z.array(IdeaCard) }),
});

export const readIdea = endpoint('ideas.read', {
  access: anyone,
  cache: 'public',
  params: one,
  output: IdeaPage,
  refusals: ['idea.not-found', 'idea.merged'],
});
export const readVersions = endpoint('ideas.versions', {
  access: anyone,
  cache: 'public',
  params: one,
  output: z.strictObject({ versions: z.array(VersionView) }),
  refusals: ['idea.not-found'],
});

const SupportView = z.strictObject({ support: z.number().int(), supported: z.boolean() });
export const addSupport = endpoint('ideas.add-support', {
  access: { who: 'person' },
  params: one,
  output: SupportView,
  refusals: [
    'idea.not-found',
    'support.closed',
    'support.not-now',
    'support.own-idea',
    'eligibility.too-young',
    'eligibility.lives-elsewhere',
    'eligibility.other-area',
    'eligibility.citizens-only',
  ],
});
export const withdrawSupport = endpoint('ideas.withdraw-support', {
  access: { who: 'person' },
  params: one,
  output: SupportView,
  refusals: ['idea.not-found'],
});

const FollowView = z.strictObject({ following: z.boolean() });
/** Whoever follows an idea is told what becomes of it, as its authors and supporters are. */
export const followIdea = endpoint('ideas.follow', {
  access: { who: 'person' },
  params: one,
  output: FollowView,
  refusals: ['idea.not-found'],
});
export const unfollowIdea = endpoint('ideas.unfollow', {
  access: { who: 'person' },
  params: one,
  output: FollowView,
  refusals: ['idea.not-found'],
});

export const OpenCallView = z.strictObject({
  id: Uuid,
  name: LocalName,
  /** Null: it has no end. */
  closesAt: Instant.nullable(),
  mayPropose: EligibilityView,
});
export type OpenCallView = z.output<typeof OpenCallView>;
/** What takes ideas in a municipality now. */
export const listCalls = endpoint('calls.list', {
  access: anyone,
  query: z.strictObject({ municipality: MunicipalityRef }),
  output: z.strictObject({ calls: z.array(OpenCallView) }),
});
