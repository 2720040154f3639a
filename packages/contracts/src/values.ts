import { LANGUAGES } from '@talka/territory';
import * as z from 'zod';

/** Values that many operations share. Everything is strict: an unknown field is a mistake to be told, not ignored. */
export const Uuid = z.uuid();
export const Language = z.enum(LANGUAGES);
export const Instant = z.iso.datetime();
export const MunicipalityRef = z.string().regex(/^[a-z0-9-]{2,40}$/);
export const AreaRef = z.string().regex(/^\d{7}$/);
export const Email = z
  .string()
  .trim()
  .max(254)
  .pipe(z.email())
  .transform((address) => address.toLowerCase());
export const PublicNumber = z.coerce.number().int().min(1).max(2_000_000_000);
export const Cursor = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9_-]+$/);
/** Typed into a search field: it goes to the database as it is, which knows no NUL. */
export const SearchText = z
  .string()
  .trim()
  .regex(/^[^\0]*$/);
/** Free text arrives raw; the domain tidies it and says what is wrong with it. */
/** A field people do not see: what fills in everything it finds, fills it in, and is refused by name. */
export const Trap = z.literal('').optional();

export const RawText = z.string().max(20_000);

export const LocalName = z.strictObject({
  lv: z.string(),
  ltg: z.string().nullish(),
  en: z.string().nullish(),
  ru: z.string().nullish(),
});

/** Who may do something, as a rule: by age, by where they live and by citizenship. */
export const EligibilityView = z.strictObject({
  minimumAge: z.number().int().min(13).max(120),
  residence: z.enum(['anyone', 'federation', 'municipality']),
  areas: z.array(AreaRef).min(1).max(200).readonly().optional(),
  citizens: z.boolean().optional(),
});
