import { ACT_KINDS, INCIDENT_POSTS } from '@talka/voting';
import * as z from 'zod';
import { endpoint, noContent } from '../endpoint.js';
import { Instant, LocalName, MunicipalityRef, PublicNumber, RawText, Uuid } from '../values.js';
import {
  Base64,
  HelpLineView,
  Hex32,
  IncidentsView,
  OfficeVoteView,
  OfficeWords,
  PotView,
  ProcessView,
  ProjectView,
  VoteCard,
  VoteRulesView,
} from './views.js';

/** A hundred thousand ballots and as many leaves. */
const OPENING_BYTES = 64_000_000;

const office = { who: 'role-here', roles: ['administrator'] } as const;
const here = z.strictObject({ municipality: MunicipalityRef });
const vote = z.strictObject({ municipality: MunicipalityRef, number: PublicNumber });

/** A project that comes from an idea costs what the idea was found to cost, unless it is said otherwise. */
const DraftProject = ProjectView.extend({ costCents: ProjectView.shape.costCents.nullable() });

/** Everything an administrator says of a vote before it is announced. */
const Draft = z.strictObject({
  name: LocalName,
  about: LocalName,
  rules: VoteRulesView,
  opensAt: Instant,
  closesAt: Instant,
  pots: z.array(PotView).max(200),
  projects: z.array(DraftProject).max(500),
  trustees: z
    .array(
      z.strictObject({
        name: z.string().trim().min(1).max(120),
        office: z.string().trim().max(200),
        publicKey: Base64,
      }),
    )
    .max(20),
});

const setUp = [
  'vote.dates-wrong',
  'vote.no-pots',
  'vote.no-projects',
  'vote.pot-without-projects',
  'vote.pot-unknown',
  'vote.idea-not-feasible',
  'vote.project-without-cost',
  'vote.area-elsewhere',
  'vote.area-twice',
  'vote.pots-for-residents',
  'vote.project-over-cap',
  'vote.project-over-pot',
  'vote.limits-wrong',
  'vote.lot-without-log',
  'vote.trustees-wrong',
  'vote.shares-missing',
] as const;
const process = [
  'process.dates-wrong',
  'process.submission-too-short',
  'process.support-without-ideas',
  'process.support-too-early',
  'process.after-voting',
  'process.area-elsewhere',
] as const;
const changing = ['vote.not-found', 'vote.not-draft', 'vote.changed'] as const;
const acting = [
  'vote.not-found',
  'state.not-possible',
  'act.not-found',
  'act.second-person-needed',
  'act.one-waiting',
  'act.reason-missing',
  'act.time-wrong',
  'act.paper-waiting',
  'vote.opening-missing',
  'vote.opening-checking',
  'vote.opening-refused',
] as const;

export const listOfficeVotes = endpoint('office-votes.list', {
  access: office,
  params: here,
  output: z.strictObject({ votes: z.array(VoteCard) }),
});
export const startVote = endpoint('office-votes.start', {
  access: office,
  params: here,
  body: z.strictObject({
    pack: z.string().max(40),
    /** Without it: as the pack has it, with no phases before the vote. */
    process: ProcessView.optional(),
    draft: Draft,
  }),
  output: OfficeVoteView,
  status: 201,
  refusals: ['vote.pack-unknown', ...setUp, ...process],
});
export const readOfficeVote = endpoint('office-votes.read', {
  access: office,
  params: vote,
  output: OfficeVoteView,
  refusals: ['vote.not-found'],
});
export const changeVote = endpoint('office-votes.change', {
  access: office,
  params: vote,
  body: z.strictObject({
    revision: z.number().int().min(1),
    /** Without it: as it is. */
    process: ProcessView.optional(),
    draft: Draft,
  }),
  output: OfficeVoteView,
  refusals: [...changing, ...setUp, ...process, 'process.running'],
});
export const keepShares = endpoint('office-votes.keep-shares', {
  access: office,
  params: vote,
  body: z.strictObject({
    revision: z.number().int().min(1),
    sealingKey: Base64,
    shares: z.array(z.strictObject({ trustee: Hex32, enc: Base64, ciphertext: Base64 })).max(20),
  }),
  output: OfficeVoteView,
  refusals: [...changing, 'vote.trustees-wrong'],
});
export const announceVote = endpoint('office-votes.announce', {
  access: office,
  params: vote,
  body: z.strictObject({ revision: z.number().int().min(1) }),
  output: OfficeVoteView,
  refusals: [...changing, ...setUp],
});
export const proposeAct = endpoint('office-votes.propose-act', {
  access: office,
  params: vote,
  body: z.strictObject({ kind: z.enum(ACT_KINDS), until: Instant.nullable(), reason: RawText }),
  output: OfficeVoteView,
  status: 201,
  refusals: acting,
});
export const confirmAct = endpoint('office-votes.confirm-act', {
  access: office,
  params: z.strictObject({ municipality: MunicipalityRef, number: PublicNumber, act: Uuid }),
  output: OfficeVoteView,
  refusals: acting,
});
export const withdrawAct = endpoint('office-votes.withdraw-act', {
  access: office,
  params: z.strictObject({ municipality: MunicipalityRef, number: PublicNumber, act: Uuid }),
  output: noContent,
  status: 204,
  refusals: acting,
});
export const setHelpLine = endpoint('office-votes.set-help-line', {
  access: office,
  params: vote,
  body: z.strictObject({ line: HelpLineView.nullable() }),
  output: OfficeVoteView,
  refusals: ['vote.not-found', 'help-line.empty'],
});
const telling = [
  'vote.not-found',
  'incident.vote-not-announced',
  'incident.words-missing',
  'incident.since-wrong',
  'incident.not-found',
] as const;
export const reportIncident = endpoint('office-votes.report-incident', {
  access: office,
  params: vote,
  body: z.strictObject({ what: OfficeWords, doing: OfficeWords, since: Instant }),
  output: IncidentsView,
  status: 201,
  refusals: telling,
});
export const addToIncident = endpoint('office-votes.add-to-incident', {
  access: office,
  params: z.strictObject({
    municipality: MunicipalityRef,
    number: PublicNumber,
    incident: z.coerce.number().int().min(1).max(100_000),
  }),
  body: z.strictObject({ kind: z.enum(INCIDENT_POSTS).exclude(['report']), what: OfficeWords }),
  output: IncidentsView,
  status: 201,
  refusals: telling,
});
/** As JSON text: the closed vote, for the opening program on the trustees' own machine. */
export const readClosedVote = endpoint('office-votes.closed', {
  access: office,
  params: vote,
  output: z.strictObject({ closed: z.string() }),
  refusals: ['vote.not-found', 'vote.not-handed-over'],
});
export const bringOpening = endpoint('office-votes.bring-opening', {
  access: office,
  params: vote,
  body: z.strictObject({
    document: z.string().max(OPENING_BYTES),
    withheld: z.array(z.strictObject({ pot: z.string().max(40), ballots: z.string().max(100_000) })).max(200),
  }),
  output: OfficeVoteView,
  refusals: [
    'vote.not-found',
    'state.not-possible',
    'act.one-waiting',
    'opening.malformed',
    'opening.of-another-vote',
    'opening.already-checked',
  ],
  // Kept where it belongs, and too large to be kept twice.
  remembered: false,
  bodyBytes: OPENING_BYTES,
});
