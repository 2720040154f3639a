import * as z from 'zod';
import { PublicNumber, Uuid } from '../values.js';

/** Whoever is signed in: what they may do with a workshop, its rules say. */
export const person = { who: 'person' } as const;
export const workshop = z.strictObject({ number: PublicNumber });
export const session = z.strictObject({ number: PublicNumber, session: Uuid });
export const texts = [
  'text.empty',
  'text.too-short',
  'text.too-long',
  'text.control-characters',
  'text.hidden-characters',
] as const;
/** Of who has nothing to do with a workshop, and of who may do something else with it. */
export const own = ['workshop.not-found', 'workshop.not-yours'] as const;
