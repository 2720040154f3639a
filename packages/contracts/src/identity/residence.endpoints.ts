import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { AreaRef, MunicipalityRef, Uuid } from '../values.js';
import { DOCUMENTS } from './endpoints.js';
import { ResidentView } from './views.js';

const person = { who: 'person' } as const;
const clerk = { who: 'role-here', roles: ['clerk', 'administrator'] } as const;
const administrator = { who: 'role-here', roles: ['administrator'] } as const;
const here = z.strictObject({ municipality: MunicipalityRef });

/** As typed, with or without its dash: the domain reads it, hashes it and keeps nothing of it. */
const PersonalCode = z.string().max(40);

/** Null: in none of the federation's municipalities, or only who somebody is. */
const Area = AreaRef.nullable();

/** Where the account says somebody lives, and whether their municipality knows. */
export const MyResidenceView = z.strictObject({
  municipality: MunicipalityRef,
  /** As the account says it. */
  area: AreaRef,
  proof: z
    .strictObject({ area: Area, how: z.enum(['sign-in', 'desk', 'roll']), on: z.iso.date() })
    .nullable(),
  /** Whether it can be proved by signing in with eID. */
  eid: z.boolean(),
  /** Whether eID can show a residence in the account's municipality too, or only who somebody is. */
  eidShowsPlace: z.boolean(),
});
export type MyResidenceView = z.output<typeof MyResidenceView>;

export const readMyResidence = endpoint('my-residence.read', { access: person, output: MyResidenceView });
/** Where to go to sign in with eID. Who comes back is sent on to their account. */
export const startEid = endpoint('my-residence.start-eid', {
  access: person,
  body: z.strictObject({ area: Area }),
  output: z.strictObject({ address: z.url() }),
  refusals: ['residence.eid-off', 'residence.eid-away', 'residence.area-elsewhere', 'residence.not-on-roll'],
  // Each start has secrets of its own, and they are nobody else's to be given again.
  remembered: false,
});

/** For a resident whose residence is proved already: no more than whose code it is. */
export const findByCode = endpoint('clerk.find-by-code', {
  access: clerk,
  rate: 'search',
  params: here,
  body: z.strictObject({ personalCode: PersonalCode }),
  output: z.strictObject({ people: z.array(ResidentView) }),
  refusals: ['residence.code-wrong'],
  remembered: false,
});
/** A clerk has seen a document that says who somebody is, and where they live unless that is elsewhere. */
export const proveResidence = endpoint('clerk.prove-residence', {
  access: clerk,
  params: z.strictObject({ municipality: MunicipalityRef, person: Uuid }),
  body: z.strictObject({
    document: z.enum(DOCUMENTS),
    personalCode: PersonalCode,
    birthDate: z.string().max(10),
    area: Area,
    citizen: z.boolean(),
  }),
  output: z.strictObject({
    /** The code's last digit does not fit the others: it may be mistyped. */
    doubtful: z.boolean(),
  }),
  refusals: [
    'clerk.no-such-person',
    'residence.code-wrong',
    'residence.taken',
    'residence.birth-date-differs',
    'residence.area-elsewhere',
    'residence.code-differs',
  ],
  // The same proof again is the same line; and of the code not even a hash is to stay anywhere else.
  remembered: false,
});

/** A part of a roll, made by the municipality on its own machine: keyed hashes and areas, no codes. */
export const importRoll = endpoint('office-roll.import', {
  access: administrator,
  params: here,
  body: z.strictObject({ text: z.string().max(90_000), anew: z.boolean() }),
  output: z.strictObject({
    added: z.number().int(),
    known: z.number().int(),
    faults: z.array(z.strictObject({ line: z.number().int(), code: z.string() })),
  }),
});
