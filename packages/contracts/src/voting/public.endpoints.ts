import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { MunicipalityRef, PublicNumber } from '../values.js';
import { Base64, Hex32, IncidentsView, MyVoteView, VoteCard, VoteResultView, VoteView } from './views.js';

const anyone = { who: 'anyone' } as const;
const person = { who: 'person' } as const;
const vote = z.strictObject({ number: PublicNumber });

export const listVotes = endpoint('votes.list', {
  access: anyone,
  query: z.strictObject({ municipality: MunicipalityRef.optional() }),
  output: z.strictObject({ votes: z.array(VoteCard) }),
  cache: 'public',
});
export const readVote = endpoint('votes.read', {
  access: anyone,
  params: vote,
  output: VoteView,
  refusals: ['vote.not-found'],
  cache: 'public',
});
/** What went wrong with a vote, as the public was told of it. */
export const readIncidents = endpoint('votes.incidents', {
  access: anyone,
  params: vote,
  output: IncidentsView,
  refusals: ['vote.not-found'],
  cache: 'public',
});
/** The log's first leaf, to the letter: what the booth seals ballots to. */
export const readVoteConfiguration = endpoint('votes.configuration', {
  access: anyone,
  params: vote,
  output: z.strictObject({ configuration: z.string() }),
  refusals: ['vote.not-found', 'vote.not-secret'],
  cache: 'public',
});
/** What the log has said of itself so far, so that anyone can keep it and compare; after the close, the log itself. */
export const readVoteLog = endpoint('votes.log', {
  access: anyone,
  params: vote,
  output: z.strictObject({
    /** Every signed head, oldest first. Size and root are read from its text, and there for convenience. */
    heads: z.array(z.strictObject({ size: z.number().int(), root: Base64, head: z.string() })),
    /** Null until the vote is closed. */
    leaves: z.array(Hex32).nullable(),
  }),
  refusals: ['vote.not-found', 'vote.not-secret'],
  cache: 'public',
});
/**
 * The newest signed head, and where a leaf stands under it; with `from`, the size of an earlier head, also the proof that the
 * log has only grown since (RFC 9162, section 2.1.4).
 */
export const readVoteProof = endpoint('votes.proof', {
  access: anyone,
  params: z.strictObject({ number: PublicNumber, leaf: Hex32 }),
  query: z.strictObject({ from: z.coerce.number().int().min(1).max(2_000_000_000).optional() }),
  output: z.strictObject({
    standing: z.enum(['included', 'waiting', 'unknown']),
    index: z.number().int().nullable(),
    /** Undecided until the vote is closed, and of what is not in the log. */
    fate: z.enum(['undecided', 'counts', 'replaced', 'annulled']),
    head: z.string().nullable(),
    proof: z.array(Hex32),
    /** Null where none was asked for, and where the log was never so long. */
    consistency: z.array(Hex32).nullable(),
  }),
  refusals: ['vote.not-found', 'vote.not-secret'],
});
/** Sent without a session, from a page that leaves its cookie at home: whose ballot it is, nobody can tell. */
export const castBallot = endpoint('votes.cast', {
  access: anyone,
  params: vote,
  body: z.strictObject({
    envelope: z.strictObject({
      v: z.literal(1),
      vote: z.string().max(64),
      style: z.string().max(64),
      voterKey: Base64,
      msgPrefix: Base64,
      tokenSignature: Base64,
      // How high it may be says the rule of envelopes, by name.
      revision: z.number().int(),
      enc: Base64,
      ciphertext: z.string().max(90_000),
      signature: Base64,
    }),
  }),
  output: z.strictObject({ leaf: Hex32 }),
  refusals: [
    'vote.not-found',
    'vote.not-secret',
    'vote.not-open',
    'vote.suspended',
    'vote.over',
    'cast.cookie',
    'cast.stale',
    'cast.copied',
    'envelope.malformed',
    'envelope.wrong-vote',
    'envelope.wrong-style',
    'envelope.wrong-length',
    'envelope.revision-invalid',
    'envelope.revision-stale',
    'envelope.token-invalid',
    'envelope.signature-invalid',
  ],
  rate: 'cast',
  session: 'refused',
});
export const readVoteResult = endpoint('votes.result', {
  access: anyone,
  params: vote,
  output: VoteResultView,
  refusals: ['vote.not-public-yet'],
  cache: 'public',
});
/** Ballots that are too few to be published, for the auditor alone. A request to be remembered: it is recorded who read. */
export const readWithheldBallots = endpoint('votes.withheld', {
  access: { who: 'federation-role', roles: ['auditor'] },
  params: vote,
  output: z.strictObject({ pots: z.array(z.strictObject({ pot: z.string(), ballots: z.string() })) }),
  refusals: ['vote.not-public-yet'],
});
export const readMyVote = endpoint('my-votes.read', {
  access: person,
  params: vote,
  output: MyVoteView,
  refusals: ['vote.not-found'],
});
export const issueToken = endpoint('my-votes.token', {
  access: person,
  params: vote,
  body: z.strictObject({ blinded: Base64 }),
  output: z.strictObject({ style: z.string(), blindSignature: Base64 }),
  refusals: [
    'vote.not-found',
    'vote.not-secret',
    'vote.not-open',
    'vote.suspended',
    'vote.over',
    'token.residence-not-proved',
    'token.no-pot',
    'token.already-issued',
    'token.voted-at-desk',
    'token.malformed',
    'eligibility.too-young',
    'eligibility.lives-elsewhere',
    'eligibility.lives-outside',
    'eligibility.other-area',
    'eligibility.citizens-only',
  ],
  // The roll remembers by itself: the same message gets the same signature.
  remembered: false,
});
export const castOpenBallot = endpoint('my-votes.open-ballot', {
  access: person,
  params: vote,
  body: z.strictObject({
    pots: z
      .array(
        z.strictObject({
          pot: z.string().max(40),
          choices: z.array(z.string().max(4)).max(2_000),
          points: z.array(z.number().int()).max(2_000).optional(),
        }),
      )
      .max(500),
  }),
  output: MyVoteView,
  refusals: [
    'vote.not-found',
    'vote.not-open-ballots',
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
    'ballot.malformed',
    'ballot.blank',
    'ballot.choice-unknown',
    'ballot.choice-repeated',
    'ballot.too-few',
    'ballot.too-many',
    'ballot.over-budget',
    'ballot.points-not-whole',
    'ballot.points-outside',
    'ballot.points-over',
    'ballot.points-under',
  ],
});
