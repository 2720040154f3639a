import { COMMENT_RULES } from '@talka/territory';
import * as z from 'zod';
import { AreaRef, Language, LocalName, MunicipalityRef } from '../values.js';

export const AreaView = z.strictObject({
  id: AreaRef,
  name: z.string(),
  kind: z.enum(['parish', 'town', 'city']),
});

export const MunicipalityView = z.strictObject({
  id: MunicipalityRef,
  kind: z.enum(['state-city', 'municipality']),
  name: LocalName,
  atvk: z.string(),
  centre: z.strictObject({ lat: z.number(), lon: z.number() }),
  population: z.strictObject({ value: z.number(), asOf: z.string(), source: z.string() }),
  areaKm2: z.number(),
  rules: z.strictObject({
    moderation: z.enum(['before', 'after']),
    comments: z.enum(COMMENT_RULES),
    languages: z.array(Language),
    contact: z.strictObject({ email: z.string(), phone: z.string(), address: z.string() }),
    mark: z.strictObject({ colour: z.string(), accent: z.string() }),
    answerWithinDays: z.number().int(),
  }),
  areas: z.array(AreaView),
});
export type MunicipalityView = z.output<typeof MunicipalityView>;

export const SignatoryView = z.strictObject({
  id: z.string(),
  name: LocalName,
  successors: z.array(z.strictObject({ municipality: MunicipalityRef, part: z.string().nullable() })),
});
export type SignatoryView = z.output<typeof SignatoryView>;

export const TerritoryView = z.strictObject({
  municipalities: z.array(MunicipalityView),
  signatories: z.array(SignatoryView),
});
export type TerritoryView = z.output<typeof TerritoryView>;
