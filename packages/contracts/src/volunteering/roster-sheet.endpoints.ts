import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Language, PublicNumber } from '../values.js';
import { DocumentView } from './agreement.endpoints.js';

/** The roster of one day, by the clocks of Riga, to be printed. */
export const readRosterSheet = endpoint('my-events.roster-sheet', {
  access: { who: 'person' },
  params: z.strictObject({ number: PublicNumber }),
  query: z.strictObject({ language: Language, day: z.iso.date() }),
  output: DocumentView,
  refusals: ['event.not-found'],
});
