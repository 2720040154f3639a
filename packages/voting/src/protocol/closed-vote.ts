import { ok, refuse, type Result } from '@talka/kernel';
import type { CountRefusal } from '../errors.js';
import { readPots, writePots, type BallotContent } from './ballot-content.js';
import type { VoteConfiguration } from './configuration.js';
import { HASH, ID, MANY, readPlace, SEED, type Place } from './place.js';
import { readConfiguration } from './read-configuration.js';
import type { ConfigurationRefusal, OpeningRefusal } from './refusals.js';
import { readSpoilt, type SpoiltBallot } from './spoilt-ballot.js';

/** A ballot from the box, keyed in twice: no seal, no tracker. */
export type PaperBallot = Pick<BallotContent, 'style' | 'pots'>;

/** How many of a style were on the roll, and how many of them were issued a token; the others voted on paper. */
export interface RollSum {
  readonly style: string;
  readonly roll: number;
  readonly issued: number;
}

/** What the server hands over when a vote has closed: all that the opening needs but the key. */
export interface ClosedVote {
  readonly type: 'talka-closed';
  readonly v: 1;
  readonly configuration: VoteConfiguration;
  /** Every signed head that was published, oldest first; the last is the final one. */
  readonly heads: readonly string[];
  /** Hashes of the leaves, hex, in the order of the log. */
  readonly leaves: readonly string[];
  readonly superseded: readonly string[];
  /** Those that count, in any order; read and decided one by one. */
  readonly envelopes: readonly unknown[];
  readonly paper: readonly PaperBallot[];
  /** Paper of accepted batches that does not count, each with its reason. */
  readonly spoiltPaper: readonly SpoiltBallot[];
  readonly roll: readonly RollSum[];
  /** Of the lot, when one was promised. */
  readonly seed?: string;
}

/** Parts that a closed vote and an opened one have in common. */
export interface LogPart {
  readonly heads: readonly string[];
  readonly leaves: readonly string[];
  readonly superseded: readonly string[];
}

export const readLogPart = (at: { readonly [key in keyof LogPart]: Place }): LogPart => ({
  heads: at.heads.list(1, MANY).map((one) => one.text(/^[^]{1,4000}$/)),
  leaves: at.leaves.list(1, MANY).map((one) => one.text(HASH)),
  superseded: at.superseded.list(0, MANY).map((one) => one.text(HASH)),
});

/** A closed vote as JSON: what `readClosedVote` reads. */
export const closedVoteText = ({ paper, ...closed }: ClosedVote): string =>
  JSON.stringify({ ...closed, paper: paper.map(({ style, pots }) => ({ style, ...writePots(pots) })) });

/** A closed vote from JSON, its configuration checked. */
export function readClosedVote(
  value: unknown,
): Result<ClosedVote, OpeningRefusal | ConfigurationRefusal | CountRefusal> {
  const reading = readPlace(value, (place) => {
    const at = place.object(
      [
        ...(['type', 'v', 'configuration', 'heads', 'leaves', 'superseded'] as const),
        ...(['envelopes', 'paper', 'spoiltPaper', 'roll'] as const),
      ],
      ['seed'],
    );
    return {
      ...{ type: at.type.oneOf('talka-closed'), v: at.v.oneOf(1) },
      configuration: at.configuration.value,
      ...readLogPart(at),
      envelopes: at.envelopes.list(0, MANY).map((one) => one.value),
      paper: at.paper.list(0, MANY).map((one): PaperBallot => {
        const paper = one.object(['style', 'choices'], ['points']);
        return { style: paper.style.text(ID), pots: readPots(paper) };
      }),
      spoiltPaper: at.spoiltPaper.list(0, MANY).map(readSpoilt),
      roll: at.roll.list(0, 500).map((one): RollSum => {
        const { style, roll, issued } = one.object(['style', 'roll', 'issued']);
        return { style: style.text(ID), roll: roll.whole(0, MANY), issued: issued.whole(0, MANY) };
      }),
      ...(at.seed ? { seed: at.seed.text(SEED) } : {}),
    };
  });
  if ('path' in reading) return refuse('opening.malformed', { place: reading.path });
  const configuration = readConfiguration(reading.value.configuration);
  return configuration.ok ? ok({ ...reading.value, configuration: configuration.value }) : configuration;
}
