import { LEADER_ROLES } from '@talka/workshops';
import * as z from 'zod';
import { endpoint, noContent } from '../endpoint.js';
import { SlotQuestions, written } from '../question.views.js';
import { Email, Language, PublicNumber, Uuid } from '../values.js';
import { DocumentView } from '../volunteering/agreement.endpoints.js';
import { person, workshop, session, texts, own } from './asked.js';
import { LedWorkshopCard, LedWorkshopView, WorkshopBody } from './led.views.js';

const organisation = z.strictObject({ organisation: PublicNumber });
const drafts = [
  ...texts,
  ...written,
  'event.area-elsewhere',
  'workshop.too-many-sessions',
  'workshop.session-times',
  'workshop.sessions-overlap',
  'workshop.places-unreal',
  'workshop.catch-up-unknown',
  'workshop.languages-missing',
  'workshop.ages',
  'workshop.after-too-many',
  'workshop.after-unknown',
  'workshop.needed-unknown',
] as const;
export const listLedWorkshops = endpoint('led-workshops.list', {
  access: person,
  params: organisation,
  output: z.strictObject({ workshops: z.array(LedWorkshopCard) }),
  refusals: ['organisation.not-found'],
});
export const startWorkshop = endpoint('led-workshops.start', {
  access: person,
  params: organisation,
  body: WorkshopBody,
  output: LedWorkshopView,
  status: 201,
  refusals: ['organisation.not-found', 'workshop.not-yours', 'organisation.not-verified', ...drafts],
});
export const readLedWorkshop = endpoint('led-workshops.read', {
  access: person,
  params: workshop,
  output: LedWorkshopView,
  refusals: own,
});
/** Who is expected in a session, to be printed and signed. */
export const readSignInSheet = endpoint('led-workshops.sign-in-sheet', {
  access: person,
  params: session,
  query: z.strictObject({ language: Language }),
  output: DocumentView,
  refusals: [
    ...own,
    'workshop.not-published',
    'workshop.cancelled',
    'workshop.session-unknown',
    'workshop.session-off',
  ],
});
export const changeWorkshop = endpoint('led-workshops.change', {
  access: person,
  params: workshop,
  body: z.strictObject({ revision: z.number().int().min(1), draft: WorkshopBody }),
  output: LedWorkshopView,
  refusals: [...own, 'workshop.not-draft', 'workshop.changed', ...drafts],
});
export const publishWorkshop = endpoint('led-workshops.publish', {
  access: person,
  params: workshop,
  body: z.strictObject({ revision: z.number().int().min(1) }),
  output: LedWorkshopView,
  refusals: [
    ...own,
    'workshop.not-draft',
    'workshop.changed',
    'workshop.incomplete',
    'workshop.no-sessions',
    'workshop.session-past',
    'workshop.no-leader',
    'organisation.not-verified',
  ],
});
/** A published workshop asks something else; who has a place keeps it, and is shown what to answer. */
export const changeWorkshopQuestions = endpoint('led-workshops.change-questions', {
  access: person,
  params: workshop,
  body: z.strictObject({ revision: z.number().int().min(1), questions: SlotQuestions }),
  output: LedWorkshopView,
  refusals: [
    ...own,
    ...texts,
    ...written,
    'questions.other-kind',
    'workshop.not-published',
    'workshop.cancelled',
    'workshop.changed',
  ],
});
/** A season once more, beginning in the week of a day. */
export const copyWorkshop = endpoint('led-workshops.copy', {
  access: person,
  params: workshop,
  body: z.strictObject({ begins: z.iso.date() }),
  output: LedWorkshopView,
  status: 201,
  refusals: [...own, ...drafts, 'time.skipped', 'time.missing'],
});
export const nameLeader = endpoint('led-workshops.name-leader', {
  access: person,
  params: workshop,
  body: z.strictObject({ email: Email, role: z.enum(LEADER_ROLES) }),
  output: LedWorkshopView,
  // Who names an address learns whose it is.
  rate: 'letter',
  refusals: [
    ...own,
    'organisation.not-verified',
    'workshop.cancelled',
    'workshop.leader-unknown',
    'workshop.no-leader',
  ],
});
export const endLeader = endpoint('led-workshops.end-leader', {
  access: person,
  params: z.strictObject({ number: PublicNumber, person: Uuid }),
  output: LedWorkshopView,
  refusals: [...own, 'workshop.leader-none', 'workshop.no-leader'],
});
/** Whoever is named leaves it by themselves. */
export const stepBack = endpoint('led-workshops.step-back', {
  access: person,
  params: workshop,
  output: noContent,
  status: 204,
  refusals: [...own, 'workshop.leader-none', 'workshop.no-leader'],
});
