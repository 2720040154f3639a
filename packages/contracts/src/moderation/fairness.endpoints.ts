import { REASON_CODES } from '@talka/moderation';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Translated } from '../ideas/mine.endpoints.js';
import { Instant, MunicipalityRef, Uuid } from '../values.js';
import { CaseView } from './endpoints.js';

const administrator = { who: 'role-here', roles: ['administrator'] } as const;
const moderator = { who: 'role-somewhere', roles: ['moderator', 'administrator'] } as const;
const person = { who: 'person' } as const;
const here = z.strictObject({ municipality: MunicipalityRef });
const ofReason = z.strictObject({ municipality: MunicipalityRef, reason: z.enum(REASON_CODES) });

export const TemplatesView = z.strictObject({
  templates: z.array(z.strictObject({ reason: z.enum(REASON_CODES), words: Translated, changedAt: Instant })),
});
export type TemplatesView = z.output<typeof TemplatesView>;

/** What a municipality usually writes to a ground; grounds it has not spoken of have the product's words. */
export const listTemplates = endpoint('reason-templates.list', {
  access: administrator,
  params: here,
  output: TemplatesView,
});
export const keepTemplate = endpoint('reason-templates.keep', {
  access: administrator,
  params: ofReason,
  body: z.strictObject({ words: Translated }),
  output: TemplatesView,
  refusals: [
    ...(['text.empty', 'text.too-short', 'text.too-long', 'text.control-characters'] as const),
    'text.hidden-characters',
  ],
});
export const dropTemplate = endpoint('reason-templates.drop', {
  access: administrator,
  params: ofReason,
  output: TemplatesView,
});

/** Says that a case is about somebody close: from then on one decides nothing of theirs. */
export const declareClose = endpoint('cases.declare-close', {
  access: moderator,
  params: z.strictObject({ case: Uuid }),
  output: CaseView,
  refusals: ['case.not-found'],
});

export const RecusalsView = z.strictObject({
  recusals: z.array(z.strictObject({ id: Uuid, name: z.string(), since: Instant })),
});
export type RecusalsView = z.output<typeof RecusalsView>;

/** For whom one stands aside; nobody else reads it. */
export const listRecusals = endpoint('my-recusals.list', { access: person, output: RecusalsView });
export const withdrawRecusal = endpoint('my-recusals.withdraw', {
  access: person,
  params: z.strictObject({ recusal: Uuid }),
  output: RecusalsView,
});
