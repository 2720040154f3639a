import { AREA_GROUPS, GENDERS, JURY_STATES, TRAITS, WHO_MAY } from '@talka/calls';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Instant, Language, MunicipalityRef, PublicNumber, RawText } from '../values.js';

const anyone = { who: 'anyone' } as const;
const person = { who: 'person' } as const;
const administrator = { who: 'role-here', roles: ['administrator'] } as const;
const one = z.strictObject({ number: PublicNumber });
const here = z.strictObject({ municipality: MunicipalityRef, number: PublicNumber });

const card = {
  number: z.number().int(),
  municipality: MunicipalityRef,
  title: z.string(),
  language: Language,
  places: z.number().int(),
  /** Whom it looks for: residents of the municipality, or of all nine. */
  whoMay: z.enum(WHO_MAY),
  state: z.enum(JURY_STATES),
  announcedAt: Instant,
  closesAt: Instant,
  endedAt: Instant.nullable(),
  /** How many have volunteered. */
  volunteers: z.number().int(),
};
export const JuryCard = z.strictObject(card);
export type JuryCard = z.output<typeof JuryCard>;

const as = {
  number: z.number().int(),
  /** The first year of the age band. */
  age: z.string(),
  area: z.enum(AREA_GROUPS).nullable(),
  gender: z.enum(GENDERS).nullable(),
};
export const VolunteerView = z.strictObject(as);
export type VolunteerView = z.output<typeof VolunteerView>;

export const JuryView = z.strictObject({
  ...card,
  words: z.string(),
  calledOffWhy: z.string().nullable(),
  /** What it is drawn by: the share of each value, and how many places that is. */
  traits: z.array(
    z.strictObject({
      trait: z.enum(TRAITS),
      shares: z.array(
        z.strictObject({ value: z.string(), share: z.number().int(), places: z.number().int() }),
      ),
    }),
  ),
  /** The seed's hash, promised with the announcement. */
  commitment: z.string(),
  /** Everything with which anybody draws it again; null until it is drawn. */
  draw: z
    .strictObject({
      seed: z.string(),
      volunteers: z.array(VolunteerView),
      drawn: z.array(z.number().int()),
      /** Who was asked, in that order; why somebody does not come is said to nobody. */
      seats: z.array(
        z.strictObject({
          seat: z.number().int(),
          number: z.number().int(),
          insteadOf: z.number().int().nullable(),
          state: z.enum(['asked', 'accepted', 'passed']),
        }),
      ),
    })
    .nullable(),
});
export type JuryView = z.output<typeof JuryView>;

/** As what somebody stands in the list, as it is or will be published, and whether they are asked. */
export const MyJuryView = z.strictObject({
  as: VolunteerView.nullable(),
  asked: z
    .strictObject({
      seat: z.number().int(),
      state: z.enum(['asked', 'accepted', 'passed']),
      answerBy: Instant,
    })
    .nullable(),
});
export type MyJuryView = z.output<typeof MyJuryView>;

const People = z.strictObject({
  people: z.array(
    z.strictObject({
      seat: z.number().int(),
      number: z.number().int(),
      state: z.enum(['asked', 'accepted']),
      name: z.string(),
      email: z.string().nullable(),
    }),
  ),
});
export type JuryPeopleView = z.output<typeof People>;

const texts = [
  ...(['text.empty', 'text.too-short', 'text.too-long'] as const),
  ...(['text.control-characters', 'text.hidden-characters'] as const),
] as const;
const Share = z.number().int().min(0).max(1_000);

/** Those that look for people first, by when they close; then the others, the newest first. */
export const listJuries = endpoint('juries.list', {
  access: anyone,
  cache: 'public',
  output: z.strictObject({ juries: z.array(JuryCard) }),
});
export const readJury = endpoint('juries.read', {
  access: anyone,
  cache: 'public',
  params: one,
  output: JuryView,
  refusals: ['jury.not-found'],
});
export const announceJury = endpoint('juries.announce', {
  access: administrator,
  params: z.strictObject({ municipality: MunicipalityRef }),
  body: z.strictObject({
    title: RawText,
    words: RawText,
    language: Language,
    places: z.number().int().min(0).max(1_000),
    whoMay: z.enum(WHO_MAY),
    /** The last day on which people may volunteer. */
    closesOn: z.string().max(10),
    /** The bands by their first year, rising; the last goes on for life. */
    ages: z.array(z.strictObject({ from: z.number().int().min(0).max(120), share: Share })).max(12),
    areas: z.strictObject({ town: Share, parish: Share }).nullable(),
    genders: z.strictObject({ woman: Share, man: Share }).nullable(),
  }),
  output: JuryView,
  status: 201,
  refusals: [
    ...(['jury.too-many', 'jury.seed-announced', 'jury.places-wrong', 'jury.ages-wrong'] as const),
    ...(['jury.shares-wrong', 'jury.too-soon', 'jury.too-late', 'time.missing'] as const),
    ...texts,
  ],
});
export const callOffJury = endpoint('juries.call-off', {
  access: administrator,
  params: here,
  body: z.strictObject({ words: RawText }),
  output: JuryView,
  refusals: ['jury.not-found', 'jury.closed', ...texts],
});
/** Who has a place: for those who call the jury together. */
export const readJuryPeople = endpoint('juries.people', {
  access: administrator,
  params: here,
  output: People,
  refusals: ['jury.not-found'],
});
export const readMyJury = endpoint('my-jury.read', {
  access: person,
  params: one,
  output: MyJuryView,
  refusals: ['jury.not-found'],
});
export const volunteerForJury = endpoint('my-jury.volunteer', {
  access: person,
  params: one,
  body: z.strictObject({ gender: z.enum(GENDERS).nullable() }),
  output: MyJuryView,
  refusals: ['jury.not-found', 'jury.closed', 'jury.elsewhere', 'jury.too-young'],
});
export const withdrawFromJury = endpoint('my-jury.withdraw', {
  access: person,
  params: one,
  output: MyJuryView,
  refusals: ['jury.not-found', 'jury.closed', 'jury.not-volunteered'],
});
/** Whoever is drawn comes, or does not; who said yes may still step back. */
export const answerLot = endpoint('my-jury.answer', {
  access: person,
  params: one,
  body: z.strictObject({ accepts: z.boolean() }),
  output: MyJuryView,
  refusals: ['jury.not-found', 'jury.not-asked'],
});
