import * as z from 'zod';
import { endpoint, noContent } from '../endpoint.js';
import { AreaRef, MunicipalityRef, PublicNumber, Uuid } from '../values.js';

const clerk = { who: 'role-here', roles: ['clerk', 'administrator'] } as const;
const vote = z.strictObject({ municipality: MunicipalityRef, number: PublicNumber });
const BatchNumber = z.coerce.number().int().min(1).max(10_000);
const batch = z.strictObject({ municipality: MunicipalityRef, number: PublicNumber, batch: BatchNumber });

const eligible = [
  'vote.not-found',
  'vote.not-secret',
  'vote.no-paper',
  'vote.not-open',
  'vote.suspended',
  'vote.over',
  'token.residence-not-proved',
  'token.no-pot',
  'eligibility.too-young',
  'eligibility.lives-elsewhere',
  'eligibility.lives-outside',
  'eligibility.other-area',
  'eligibility.citizens-only',
  'clerk.no-such-person',
] as const;

/** What a clerk tells a voter before anything is given to them. */
export const VoterView = z.strictObject({
  /** What they have proved; the area is null for who lives in none of the municipalities. */
  residence: z.strictObject({ area: AreaRef.nullable() }).nullable(),
  /** The paper they would get, or null with the reason. */
  style: z.string().nullable(),
  pots: z.array(z.string()),
  blocked: z
    .strictObject({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable(),
  entry: z.enum(['none', 'online', 'desk']),
});
export type VoterView = z.output<typeof VoterView>;

/**
 * Whom it is about is said in the body: an address with a person in it would stand in a proxy's log with its hour, and the
 * roll knows days.
 */
export const lookAtVoter = endpoint('desk-votes.look', {
  access: clerk,
  params: vote,
  body: z.strictObject({ person: Uuid }),
  output: VoterView,
  refusals: ['vote.not-found', 'vote.over', 'clerk.no-such-person'],
  remembered: false,
});
export const enterVoter = endpoint('desk-votes.enter', {
  access: clerk,
  params: vote,
  body: z.strictObject({ person: Uuid }),
  output: VoterView,
  status: 201,
  refusals: [...eligible, 'desk.token-issued', 'desk.paper-given'],
  // The roll remembers by itself, to the day; a memory of requests would know the hour.
  remembered: false,
});

const keying = ['vote.not-found', 'vote.not-secret', 'vote.no-paper', 'paper.not-now'] as const;

const Pot = z.string().regex(/^[a-z0-9-]{1,40}$/);
const Marks = z.strictObject({
  choices: z.array(z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)).max(500),
  points: z.array(z.number().int().min(-1_000_000).max(1_000_000)).max(500).optional(),
});
const Pots = z.record(Pot, Marks);

const Read = z.strictObject({ pots: Pots, spoilt: z.string().nullable() });

/** A batch as its clerk may see it: what the other clerk has read only where the two differ, once both are through. */
export const BatchView = z.strictObject({
  /** Tells it from a batch of the same number that was taken back. */
  id: z.uuid(),
  number: z.number().int(),
  style: z.string(),
  declared: z.number().int(),
  accepted: z.boolean(),
  keyed: z.number().int(),
  mine: z.array(Read).nullable(),
  /** Numbers of ballots that two clerks read differently; null until both are through. */
  differences: z.array(z.number().int()).nullable(),
  /** The same side by side, for the two who keyed them; null for others, and where so much differs that one is keyed anew. */
  compared: z
    .array(z.strictObject({ number: z.number().int(), mine: Read.nullable(), other: Read.nullable() }))
    .nullable(),
});
export type BatchView = z.output<typeof BatchView>;

export const PaperListView = z.strictObject({
  styles: z.array(
    z.strictObject({
      id: z.string(),
      pots: z.array(z.string()),
      /** Voters who were given this paper. */
      roll: z.number().int(),
      /** Ballots in batches, and in accepted ones. */
      declared: z.number().int(),
      accepted: z.number().int(),
    }),
  ),
  batches: z.array(BatchView.omit({ mine: true, compared: true }).extend({ iHaveKeyed: z.boolean() })),
});
export type PaperListView = z.output<typeof PaperListView>;

export const listBatches = endpoint('paper.list', {
  access: clerk,
  params: vote,
  output: PaperListView,
  refusals: ['vote.not-found'],
});
export const openBatch = endpoint('paper.open', {
  access: clerk,
  params: vote,
  body: z.strictObject({
    number: BatchNumber,
    style: z.string().max(64),
    declared: z.number().int().min(1).max(200),
  }),
  output: BatchView,
  status: 201,
  refusals: [...keying, 'paper.style-unknown', 'paper.more-than-roll', 'paper.number-taken'],
});
export const readBatch = endpoint('paper.read', {
  access: clerk,
  params: batch,
  output: BatchView,
  refusals: ['vote.not-found', 'paper.no-batch'],
});
/** All that this clerk has read so far, in place of what they sent before. */
export const keyBatch = endpoint('paper.key', {
  access: clerk,
  params: batch,
  body: z.strictObject({
    id: z.uuid(),
    ballots: z.array(z.strictObject({ pots: Pots, unreadable: z.boolean() })).max(200),
  }),
  output: BatchView,
  refusals: [...keying, 'paper.no-batch', 'paper.accepted', 'paper.two-clerks-already'],
  // The same reading again is the same reading.
  remembered: false,
});
export const withdrawBatch = endpoint('paper.withdraw', {
  access: clerk,
  params: batch,
  output: noContent,
  status: 204,
  refusals: [...keying, 'paper.no-batch', 'paper.accepted'],
});
