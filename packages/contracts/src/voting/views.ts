import { ACT_KINDS, INCIDENT_POSTS, RULES, VOTE_STATES } from '@talka/voting';
import * as z from 'zod';
import { AreaRef, EligibilityView, Instant, Language, LocalName, MunicipalityRef } from '../values.js';

const Cents = z.number().int().min(1).max(100_000_000_000);
const Count = z.number().int().min(0).max(1_000_000);

/** What a ballot may hold; null is "as much as the pot has", or "as many as there are". */
export const BallotRuleView = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choose-one') }),
  z.strictObject({ kind: z.literal('approval'), min: Count, max: Count.nullable() }),
  z.strictObject({ kind: z.literal('knapsack'), limitCents: Cents.nullable() }),
  z.strictObject({ kind: z.literal('points'), min: Count, max: Count, minSum: Count, maxSum: Count }),
  z.strictObject({ kind: z.literal('ranking'), min: Count, max: Count }),
]);

export const PotRuleView = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('one'), cents: Cents }),
  z.strictObject({ kind: z.literal('per-area'), cents: Cents }),
  z.strictObject({ kind: z.literal('per-area-by-residents'), centsPerResident: Cents }),
]);

const Word = z.string().max(40);
const Amount = z.string().regex(/^\d{1,12}(\.\d{1,6})?$/);

/** The count's own options, each at most once; what fits which rule is asked where the vote is set up. */
const CountOptions = z.strictObject({
  score: Word.optional(),
  tieBreak: z.array(Word).max(10).optional(),
  drawnOrder: z.array(Word).max(2_000).optional(),
  perCost: z.boolean().optional(),
  skip: z.boolean().optional(),
  threshold: z.union([z.number().int(), z.null()]).optional(),
  fundZeroSupport: z.boolean().optional(),
  utility: Word.optional(),
  completion: Word.optional(),
  completionGreedyPerCost: z.boolean().optional(),
  increment: Amount.optional(),
  start: Word.optional(),
  stopWhenExhaustive: z.boolean().optional(),
  eligibility: Word.optional(),
  comparison: Word.optional(),
  ballotLimit: Amount.optional(),
  overspentBallots: Word.optional(),
});

const Window = z.strictObject({ opensAt: Instant, closesAt: Instant });

/** What is set up beside the vote: when ideas are taken and supported, by whom, and how long carrying them out may take. */
export const ProcessView = z.strictObject({
  submission: Window.nullable(),
  support: Window.nullable(),
  mayPropose: EligibilityView,
  maySupport: EligibilityView,
  supportThreshold: z.number().int().min(1).max(1_000_000),
  deliveryMonths: z.number().int().min(1).max(120).nullable(),
});
export type ProcessView = z.output<typeof ProcessView>;

export const VoteRulesView = z.strictObject({
  mayVote: EligibilityView,
  ballot: BallotRuleView,
  blankAllowed: z.boolean(),
  pots: PotRuleView,
  projectCapCents: Cents.nullable(),
  count: z.strictObject({
    rule: z.enum(RULES),
    options: CountOptions,
  }),
  secrecy: z.enum(['secret', 'open']),
  paper: z.boolean(),
  trackers: z.boolean(),
  trustees: z.strictObject({
    needed: z.number().int().min(2).max(20),
    of: z.number().int().min(3).max(20),
  }),
  complaintDays: z.number().int().min(0).max(90),
});

const PotAreaView = z.strictObject({
  id: AreaRef,
  residents: z.number().int().min(1).max(10_000_000).nullable(),
});

export const PotView = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().min(1).max(200),
  budgetCents: Cents,
  /** Whose residents vote on it; none: everyone's. */
  areas: z.array(PotAreaView).max(200),
});

export const ProjectView = z.strictObject({
  id: z.string().regex(/^[0-9]{1,4}$/),
  pot: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** The public number of the idea it was, if it was one. */
  idea: z.number().int().min(1).nullable(),
  name: z.string().min(1).max(200),
  summary: z.string().max(1_000),
  language: Language,
  costCents: Cents,
});

export const TrusteeView = z.strictObject({
  position: z.number().int(),
  name: z.string(),
  office: z.string(),
  /** SHA-256 of the trustee's public key: read aloud at the ceremony, compared by anyone. */
  fingerprint: z.string(),
  hasShare: z.boolean(),
});

/** How a vote looks now: `coming`, `open` and `over` are an announced vote by the clock. */
export const VoteMomentView = z.enum([
  ...VOTE_STATES.filter((state) => state !== 'announced'),
  'coming',
  'open',
  'over',
]);

export const VoteCard = z.strictObject({
  number: z.number().int(),
  municipality: MunicipalityRef,
  name: LocalName,
  moment: VoteMomentView,
  opensAt: Instant,
  closesAt: Instant.nullable(),
  budgetCents: z.number().int(),
  projects: z.number().int(),
  pots: z.number().int(),
  secrecy: z.enum(['secret', 'open']),
  /** Can one vote on paper too? */
  paper: z.boolean(),
});
export type VoteCard = z.output<typeof VoteCard>;

/** Something two people did with a vote, with the reason they gave. */
export const ActView = z.strictObject({
  kind: z.enum(ACT_KINDS),
  until: Instant.nullable(),
  reason: z.string(),
  at: Instant,
});

/** Words of an office for everyone: Latvian, and what there is of the other two. */
export const OfficeWords = z.strictObject({
  lv: z.string().max(2_000),
  en: z.string().max(2_000).nullish(),
  ru: z.string().max(2_000).nullish(),
});

/** Whom those who vote call or write. */
export const HelpLineView = z.strictObject({
  phone: z.string().regex(/^(?:\+?[\d ()-]{3,30})?$/),
  email: z.union([z.literal(''), z.email().max(254)]),
  hours: OfficeWords.nullable(),
});

/** Something that went wrong, by what the public was told of it, the first first. */
export const IncidentView = z.strictObject({
  number: z.number().int(),
  since: Instant,
  over: z.boolean(),
  posts: z.array(
    z.strictObject({
      kind: z.enum(INCIDENT_POSTS),
      what: OfficeWords,
      doing: OfficeWords.nullable(),
      at: Instant,
    }),
  ),
});
export type IncidentView = z.output<typeof IncidentView>;
export const IncidentsView = z.strictObject({ incidents: z.array(IncidentView) });
export type IncidentsView = z.output<typeof IncidentsView>;

export const VoteView = z.strictObject({
  ...VoteCard.shape,
  about: LocalName,
  pack: z.string(),
  rules: VoteRulesView,
  potList: z.array(PotView),
  projectList: z.array(ProjectView),
  trustees: z.array(TrusteeView),
  acts: z.array(ActView),
  /** The annulled vote that this one holds again; and the one that holds this one again, once it is announced. */
  rerunOf: z.number().int().nullable(),
  rerunAs: z.number().int().nullable(),
  /** Null: the municipality's own contact. */
  helpLine: HelpLineView.nullable(),
  incidents: z.strictObject({ all: z.number().int(), going: z.number().int() }),
  /** SHA-256 of the log's first leaf, in hex: names all that was promised. */
  configurationHash: z.string().nullable(),
  complaintsUntil: Instant.nullable(),
  publishedAt: Instant.nullable(),
  /** In how many months after the result the winners are carried out, where it is said. */
  deliveryMonths: z.number().int().nullable(),
});
export type VoteView = z.output<typeof VoteView>;

/** The same for whoever sets it up: with what may still be changed, and what waits for a second person. */
export const OfficeVoteView = z.strictObject({
  ...VoteView.shape,
  /** What the vote is called in its configuration and its log. */
  id: z.uuid(),
  revision: z.number().int(),
  process: ProcessView,
  /** Trustees' public keys, which the key ceremony seals the shares to. */
  trusteeKeys: z.array(z.string()),
  sealingKey: z.string().nullable(),
  /** What is missing before it can be announced: a refusal's code, or null. */
  missing: z.string().nullable(),
  waiting: z
    .strictObject({
      id: z.uuid(),
      kind: z.enum(ACT_KINDS),
      until: Instant.nullable(),
      reason: z.string(),
      by: z.string(),
      mine: z.boolean(),
      at: Instant,
    })
    .nullable(),
  envelopes: z.number().int(),
  onRoll: z.strictObject({ online: z.number().int(), desk: z.number().int() }),
  /** What the keyholders brought, or the count of an open vote; its check goes on, is through, or has named what is wrong. */
  opening: z
    .strictObject({
      state: z.enum(['checking', 'checked', 'refused']),
      refusal: z
        .strictObject({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })
        .nullable(),
      /** Where the check did not get through at first: how often it was begun, and when it is again. */
      tried: z.strictObject({ times: z.number().int(), next: Instant }).nullable(),
    })
    .nullable(),
});
export type OfficeVoteView = z.output<typeof OfficeVoteView>;

/** Where the reader stands with a vote: never how anybody voted, nor whether an issued token was used. */
export const MyVoteView = z.strictObject({
  /** What they have proved; the area is null for who lives in none of the municipalities. */
  residence: z.strictObject({ area: AreaRef.nullable() }).nullable(),
  /** The paper they would get, or null with the reason. */
  style: z.string().nullable(),
  pots: z.array(z.string()),
  blocked: z
    .strictObject({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable(),
  entry: z.enum(['none', 'online', 'desk']),
  /** An open vote's ballot as it stands; a secret one's is known to the voter's device alone. */
  openBallot: z.unknown().nullable(),
});
export type MyVoteView = z.output<typeof MyVoteView>;

/** What came of a vote. The bundle is all that anybody needs to check it; an open vote has none, for nothing was sealed. */
export const VoteResultView = z.strictObject({
  final: z.boolean(),
  publishedAt: Instant,
  complaintsUntil: Instant,
  /** By when the winners are to be carried out, where it was said. */
  deliveredBy: Instant.nullable(),
  /** How many took part, by where they live; small numbers are not here at all. */
  turnout: z.array(
    z.strictObject({
      /** Null: in none of the municipalities, or not known any more. */
      municipality: MunicipalityRef.nullable(),
      area: AreaRef.nullable(),
      voters: z.union([z.number().int(), z.enum(['few', 'hidden'])]),
    }),
  ),
  /** JSON text, the same for everyone to the letter. */
  bundle: z.string().nullable(),
  pots: z.array(
    z.strictObject({
      pot: z.string(),
      counted: z.number().int(),
      /** Fewer than five ballots: the outcome is here, the ballots are not. */
      withheld: z.boolean(),
      /** The `.pb` file of an open vote; a secret vote's files are in its bundle. */
      ballots: z.string().nullable(),
      outcome: z.strictObject({
        selected: z.array(z.string()),
        order: z.array(z.string()),
        totalCost: z.string(),
      }),
    }),
  ),
});
export type VoteResultView = z.output<typeof VoteResultView>;

/** Base64 with padding, of a thing whose length the protocol fixes. */
export const Base64 = z
  .string()
  .max(1_500)
  .regex(/^[A-Za-z0-9+/]*={0,2}$/);
export const Hex32 = z.string().regex(/^[0-9a-f]{64}$/);
