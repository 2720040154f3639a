import { ORGANISATION_KINDS, ORGANISATION_ROLES } from '@talka/identity';
import * as z from 'zod';
import { endpoint, noContent } from '../endpoint.js';
import { Email, Instant, MunicipalityRef, PublicNumber, RawText, Uuid } from '../values.js';
import {
  EventBody,
  EventWords,
  OrganisationPeople,
  OrganisationView,
  OwnEventCardView,
  OwnEventView,
} from './views.js';

const person = { who: 'person' } as const;
const office = { who: 'role-here', roles: ['administrator'] } as const;
const organisation = z.strictObject({ organisation: PublicNumber });
const event = z.strictObject({ number: PublicNumber });

const texts = [
  'text.empty',
  'text.too-short',
  'text.too-long',
  'text.control-characters',
  'text.hidden-characters',
] as const;
export const drafts = [
  ...texts,
  'event.area-elsewhere',
  'event.too-many',
  'event.role-unknown',
  'event.role-twice',
  'event.shift-times',
  'event.places-unreal',
  'event.needs-too-much',
  'questions.too-many',
  'questions.twice',
  'questions.options',
] as const;

export const listOwnOrganisations = endpoint('my-organisations.list', {
  access: person,
  output: z.strictObject({ organisations: z.array(OrganisationView) }),
});
export const askToOrganise = endpoint('my-organisations.ask', {
  access: person,
  body: z.strictObject({
    municipality: MunicipalityRef,
    name: RawText,
    kind: z.enum(ORGANISATION_KINDS),
    registrationNumber: z.string().max(60),
  }),
  output: OrganisationView,
  status: 201,
  refusals: [
    ...texts,
    'organisation.number-wrong',
    'organisation.known',
    'organisation.no-municipality',
    'organisation.too-young',
  ],
});

export const listOrganisationPeople = endpoint('my-organisations.people', {
  access: person,
  params: organisation,
  output: OrganisationPeople,
  refusals: ['organisation.not-found'],
});
export const addOrganisationPerson = endpoint('my-organisations.add-person', {
  access: person,
  params: organisation,
  body: z.strictObject({ email: Email, role: z.enum(ORGANISATION_ROLES) }),
  output: OrganisationPeople,
  refusals: [
    'organisation.not-found',
    'organisation.role-needed',
    'organisation.not-verified',
    'organisation.nobody',
    'organisation.has-person',
  ],
});
export const changeRole = endpoint('my-organisations.change-role', {
  access: person,
  params: z.strictObject({ organisation: PublicNumber, person: Uuid }),
  body: z.strictObject({ role: z.enum(ORGANISATION_ROLES) }),
  output: OrganisationPeople,
  refusals: ['organisation.not-found', 'organisation.role-needed', 'organisation.last-person'],
});
export const removeOrganisationPerson = endpoint('my-organisations.remove-person', {
  access: person,
  params: z.strictObject({ organisation: PublicNumber, person: Uuid }),
  output: noContent,
  status: 204,
  refusals: ['organisation.not-found', 'organisation.role-needed', 'organisation.last-person'],
});

export const listOwnEvents = endpoint('my-events.list', {
  access: person,
  params: organisation,
  output: z.strictObject({ events: z.array(OwnEventCardView) }),
  refusals: ['organisation.not-found'],
});
export const startEvent = endpoint('my-events.start', {
  access: person,
  params: organisation,
  body: EventBody,
  output: OwnEventView,
  status: 201,
  refusals: ['organisation.not-found', 'organisation.role-needed', 'organisation.not-verified', ...drafts],
});
export const readOwnEvent = endpoint('my-events.read', {
  access: person,
  params: event,
  output: OwnEventView,
  refusals: ['event.not-found', 'organisation.role-needed'],
});
export const changeEvent = endpoint('my-events.change', {
  access: person,
  params: event,
  body: z.strictObject({ revision: z.number().int().min(1), draft: EventBody }),
  output: OwnEventView,
  refusals: ['event.not-found', 'organisation.role-needed', 'event.not-draft', 'event.changed', ...drafts],
});
export const publishEvent = endpoint('my-events.publish', {
  access: person,
  params: event,
  body: z.strictObject({ revision: z.number().int().min(1) }),
  output: OwnEventView,
  refusals: [
    'event.not-found',
    'organisation.role-needed',
    'event.not-draft',
    'event.changed',
    'event.incomplete',
    'event.no-shifts',
    'event.shift-past',
    'organisation.not-verified',
  ],
});

export const changes = [
  'event.not-found',
  'organisation.role-needed',
  'event.not-published',
  'event.cancelled',
  'slot.not-found',
  'slot.cancelled',
  'slot.begun',
  'slot.people-here',
  'registration.here',
  ...texts,
] as const;

/** Some shifts of a published event, or with null the whole of it, do not take place. */
export const callOffShifts = endpoint('my-events.call-off', {
  access: person,
  params: event,
  body: z.strictObject({ shifts: z.array(Uuid).max(600).nullable(), reason: RawText }),
  output: OwnEventView,
  refusals: [...changes, 'event.over'],
});
export const changeShift = endpoint('my-events.change-shift', {
  access: person,
  params: z.strictObject({ number: PublicNumber, shift: Uuid }),
  body: z.strictObject({
    from: Instant,
    until: Instant,
    places: z.number().int().min(0).max(1_000_000),
    /** Told to those who come; asked for when the time changes. */
    reason: RawText,
  }),
  output: OwnEventView,
  refusals: [
    ...changes,
    'slot.moved-to-past',
    'shift.too-young-then',
    'slot.places-taken',
    'event.shift-times',
    'event.places-unreal',
  ],
});
/** One person's place or waiting is taken back; they are told why. */
export const takePlaceBack = endpoint('my-events.take-place-back', {
  access: person,
  params: z.strictObject({ number: PublicNumber, shift: Uuid, person: Uuid }),
  body: z.strictObject({ reason: RawText }),
  output: noContent,
  status: 204,
  refusals: [
    ...(['event.not-found', 'organisation.role-needed', 'slot.not-found', 'slot.over'] as const),
    ...(['registration.none', 'registration.gone', 'registration.here', ...texts] as const),
  ],
});
export const rewordEvent = endpoint('my-events.reword', {
  access: person,
  params: event,
  body: z.strictObject({
    revision: z.number().int().min(1),
    words: EventWords,
    /** Told to those who come; asked for when the place changes. */
    reason: RawText,
  }),
  output: OwnEventView,
  refusals: [
    ...([
      'event.not-found',
      'organisation.role-needed',
      'event.not-published',
      'event.cancelled',
      'event.changed',
    ] as const),
    ...(['event.area-elsewhere', 'event.incomplete', ...texts] as const),
  ],
});

export const listOrganisations = endpoint('office-organisations.list', {
  access: office,
  params: z.strictObject({ municipality: MunicipalityRef }),
  output: z.strictObject({ organisations: z.array(OrganisationView) }),
});
export const decideOnOrganisation = endpoint('office-organisations.decide', {
  access: office,
  params: z.strictObject({ municipality: MunicipalityRef, organisation: PublicNumber }),
  body: z.strictObject({ verify: z.boolean(), reason: RawText }),
  output: z.strictObject({ organisations: z.array(OrganisationView) }),
  refusals: ['organisation.not-found', 'organisation.decided', 'organisation.own', ...texts],
});
