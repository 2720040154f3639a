import {
  contains,
  type AreaId,
  type Brand,
  type Lifecycle,
  type MunicipalityId,
  type TimeRange,
} from '@talka/kernel';
import type { VoteRules } from './vote-rules.js';

export type VoteId = Brand<string, 'VoteId'>;
export const voteId = (id: string): VoteId => id as VoteId;

export const VOTE_STATES = [
  'draft',
  'announced',
  'suspended',
  'closed',
  'opened',
  'published',
  'final',
  'annulled',
] as const;
export type VoteState = (typeof VOTE_STATES)[number];
export type VoteStep = 'announce' | 'suspend' | 'resume' | 'close' | 'open' | 'publish' | 'finish' | 'annul';

/**
 * What becomes of a vote. An announced one opens and closes with its phase, by the database's clock; `close` only
 * draws the line under what came in. Closing a suspended vote is possible: its time ran out.
 */
export const VOTE_LIFE: Lifecycle<VoteState, VoteStep> = {
  states: VOTE_STATES,
  initial: 'draft',
  final: ['final', 'annulled'],
  transitions: [
    { act: 'announce', from: ['draft'], to: 'announced' },
    { act: 'suspend', from: ['announced'], to: 'suspended' },
    { act: 'resume', from: ['suspended'], to: 'announced' },
    { act: 'close', from: ['announced', 'suspended'], to: 'closed' },
    { act: 'open', from: ['closed'], to: 'opened' },
    { act: 'publish', from: ['opened'], to: 'published' },
    { act: 'finish', from: ['published'], to: 'final' },
    {
      act: 'annul',
      from: ['draft', 'announced', 'suspended', 'closed', 'opened', 'published'],
      to: 'annulled',
    },
  ],
};

/** An area whose residents vote on a pot, and how many they are, where it was said. */
export interface PotArea {
  readonly id: AreaId;
  readonly residents: number | null;
}

/** Money that is voted on together: the municipality's, or that of an area or a union of areas for their own residents. */
export interface VotePot {
  readonly id: string;
  readonly name: string;
  readonly budgetCents: number;
  /** Whose residents vote on it; none: everyone's. An area is in one pot only. */
  readonly areas: readonly PotArea[];
}

export interface VoteProject {
  readonly id: string;
  readonly pot: string;
  readonly idea: string | null;
  readonly name: string;
  readonly summary: string;
  readonly language: string;
  readonly costCents: number;
}

/** Keeps a part of the key that opens the ballots. */
export interface Trustee {
  readonly position: number;
  readonly name: string;
  readonly office: string;
  readonly publicKey: string;
  readonly hasShare: boolean;
}

export interface Vote {
  readonly id: VoteId;
  readonly number: number;
  readonly municipality: MunicipalityId;
  readonly rules: VoteRules;
  readonly state: VoteState;
  readonly revision: number;
  readonly time: TimeRange;
  readonly pots: readonly VotePot[];
  readonly projects: readonly VoteProject[];
  readonly trustees: readonly Trustee[];
  readonly complaintsUntil: Date | null;
}

/** How many residents a pot is for, where it is known of each of its areas. */
export function residentsOf({
  areas,
}: {
  readonly areas: readonly Pick<PotArea, 'residents'>[];
}): number | null {
  if (areas.length === 0) return null;
  return areas.reduce<number | null>(
    (sum, { residents }) => (sum === null || residents === null ? null : sum + residents),
    0,
  );
}

/** The ideas that a vote's projects came from. */
export const ideasOf = ({
  projects,
}: {
  readonly projects: readonly Pick<VoteProject, 'idea'>[];
}): string[] => projects.flatMap(({ idea }) => idea ?? []);

/** How a vote looks from outside at a moment: an announced one is coming, open, or over though not closed yet. */
export type VoteMoment = Exclude<VoteState, 'announced'> | 'coming' | 'open' | 'over';

export function momentOf(vote: Pick<Vote, 'state' | 'time'>, at: Date): VoteMoment {
  if (vote.state !== 'announced') return vote.state;
  if (contains(vote.time, at)) return 'open';
  return at.getTime() < vote.time.from.getTime() ? 'coming' : 'over';
}

/** The pots a resident of an area votes in together: a style of ballot. The name says which, and nothing of the person. */
export interface BallotStyle {
  readonly id: string;
  readonly pots: readonly string[];
}

/** A style for the whole municipality's pots, and one for each pot of an area or a union. */
export function stylesOf(pots: readonly Pick<VotePot, 'id' | 'areas'>[]): BallotStyle[] {
  const common = pots.filter(({ areas }) => areas.length === 0).map(({ id }) => id);
  const own = pots.filter(({ areas }) => areas.length > 0);
  const everyone = common.length > 0 ? [{ id: 'all', pots: common }] : [];
  return [...everyone, ...own.map(({ id }) => ({ id, pots: [...common, id] }))];
}

/** Which style a resident of this area gets, or undefined when no pot is theirs. Null: who lives in none. */
export function styleFor(
  pots: readonly Pick<VotePot, 'id' | 'areas'>[],
  area: AreaId | null,
): BallotStyle | undefined {
  const own = area === null ? undefined : pots.find(({ areas }) => areas.some(({ id }) => id === area));
  return stylesOf(pots).find(({ id }) => id === (own?.id ?? 'all'));
}
