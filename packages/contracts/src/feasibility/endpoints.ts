import { INFEASIBLE_REASONS } from '@talka/ideas';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { MunicipalityRef, PublicNumber, RawText, Uuid } from '../values.js';
import { CostingBody, FeasibilityCard, FeasibilityView } from './views.js';

const officials = { who: 'role-here', roles: ['moderator', 'administrator', 'clerk'] } as const;
const deciders = { who: 'role-here', roles: ['moderator', 'administrator'] } as const;
const office = { who: 'role-here', roles: ['administrator'] } as const;
const idea = z.strictObject({ municipality: MunicipalityRef, number: PublicNumber });

const texts = [
  'text.empty',
  'text.too-short',
  'text.too-long',
  'text.control-characters',
  'text.hidden-characters',
] as const;
const known = ['idea.not-found'] as const;

export const listFeasibility = endpoint('feasibility.list', {
  access: officials,
  params: z.strictObject({ municipality: MunicipalityRef }),
  query: z.strictObject({ show: z.enum(['open', 'done']).default('open') }),
  output: z.strictObject({ ideas: z.array(FeasibilityCard) }),
});
export const readFeasibility = endpoint('feasibility.read', {
  access: officials,
  params: idea,
  output: FeasibilityView,
  refusals: known,
});
export const takeUp = endpoint('feasibility.take-up', {
  access: office,
  params: idea,
  body: z.strictObject({ reason: RawText }),
  output: FeasibilityView,
  refusals: [
    ...known,
    'state.not-possible',
    'feasibility.reason-missing',
    'feasibility.appeal-waits',
    ...texts,
  ],
});
export const assignEvaluator = endpoint('feasibility.assign', {
  access: office,
  params: idea,
  body: z.strictObject({ person: Uuid }),
  output: FeasibilityView,
  refusals: [...known, 'costing.closed', 'evaluator.no-role', 'evaluator.author', 'evaluator.already'],
});
export const relieveEvaluator = endpoint('feasibility.relieve', {
  access: office,
  params: z.strictObject({ municipality: MunicipalityRef, number: PublicNumber, person: Uuid }),
  output: FeasibilityView,
  refusals: [...known, 'costing.closed'],
});
export const saveCosting = endpoint('feasibility.save', {
  access: officials,
  params: idea,
  body: z.strictObject({ revision: z.number().int().min(1), costing: CostingBody }),
  output: FeasibilityView,
  refusals: [
    ...known,
    'costing.closed',
    'costing.changed',
    'costing.not-yours',
    'costing.too-many-lines',
    'costing.amount-unreal',
    'finding.own-idea',
    ...texts,
  ],
});
export const decideFeasibility = endpoint('feasibility.decide', {
  access: deciders,
  params: idea,
  body: z.strictObject({
    revision: z.number().int().min(1),
    outcome: z.enum(['feasible', 'not-feasible']),
    reason: z.enum(INFEASIBLE_REASONS).nullable(),
    words: RawText,
  }),
  output: FeasibilityView,
  refusals: [
    ...known,
    'costing.closed',
    'costing.changed',
    'costing.empty',
    'finding.own-idea',
    'finding.not-yours',
    'finding.reason-missing',
    ...texts,
  ],
});
export const decideFeasibilityAppeal = endpoint('feasibility.appeal', {
  access: deciders,
  params: idea,
  body: z.strictObject({
    revision: z.number().int().min(1),
    outcome: z.enum(['uphold', 'reverse']),
    words: RawText,
  }),
  output: FeasibilityView,
  refusals: [
    ...known,
    'costing.closed',
    'costing.changed',
    'finding.no-appeal',
    'finding.own-idea',
    'finding.second-person-needed',
    ...texts,
  ],
});
export const bringBack = endpoint('feasibility.bring-back', {
  access: office,
  params: idea,
  output: FeasibilityView,
  refusals: [...known, 'state.not-possible', 'costing.closed', 'costing.empty'],
});
