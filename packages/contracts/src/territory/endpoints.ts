import { COMMENT_RULES } from '@talka/territory';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { IdeaCard } from '../ideas/views.js';
import { Language, MunicipalityRef, RawText } from '../values.js';
import { MunicipalityView, TerritoryView } from './views.js';

const here = z.strictObject({ municipality: MunicipalityRef });

export const readTerritory = endpoint('territory.read', {
  access: { who: 'anyone' },
  cache: 'public',
  output: TerritoryView,
});

const Counts = z.strictObject({
  /** Ideas made public, now and ever. */
  published: z.number().int(),
  /** Submissions that were answered, of all that waited long enough to be. */
  answered: z.number().int(),
  submitted: z.number().int(),
  medianAnswerDays: z.number().nullable(),
  inDelivery: z.number().int(),
  delivered: z.number().int(),
});

export const readMunicipality = endpoint('municipalities.read', {
  access: { who: 'anyone' },
  cache: 'public',
  params: here,
  output: z.strictObject({ municipality: MunicipalityView, counts: Counts, newest: z.array(IdeaCard) }),
  refusals: ['request.not-found'],
});

export const readHome = endpoint('home.read', {
  access: { who: 'anyone' },
  cache: 'public',
  output: z.strictObject({
    counts: Counts,
    byMunicipality: z.array(z.strictObject({ municipality: MunicipalityRef, ideas: z.number().int() })),
    newest: z.array(IdeaCard),
    mostSupported: z.array(IdeaCard),
    delivered: z.array(IdeaCard),
    asOf: z.iso.datetime(),
  }),
});

export const changeRules = endpoint('municipalities.change-rules', {
  access: { who: 'role-here', roles: ['administrator'] },
  params: here,
  body: z.strictObject({
    moderation: z.enum(['before', 'after']),
    /** Left out, it stays as it is. */
    comments: z.enum(COMMENT_RULES).optional(),
    languages: z.array(Language).min(1).max(4),
    contact: z.strictObject({ email: z.email(), phone: RawText, address: RawText }),
    answerWithinDays: z.number().int().min(1).max(60),
  }),
  output: MunicipalityView,
  refusals: ['field.invalid'],
});
