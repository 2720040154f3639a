import { ok, refuse, type Result } from '@talka/kernel';
import type { CountRefusal } from '../errors.js';
import { readLogPart, type LogPart, type RollSum } from './closed-vote.js';
import type { VoteConfiguration } from './configuration.js';
import { ID, MANY, readPlace, SEED, type Place } from './place.js';
import type { PotOutcome } from './pot-election.js';
import { readConfiguration } from './read-configuration.js';
import type { ConfigurationRefusal, OpeningRefusal } from './refusals.js';
import { readSpoilt, type SpoiltBallot } from './spoilt-ballot.js';
import { TRACKER } from './tracker.js';

/** Fewer counted ballots than this tell too much of whoever cast them (a pot's outcome is published all the same). */
export const LEAST_PUBLISHED = 5;

export interface StyleSum extends RollSum {
  readonly envelopes: number;
  /** Paper ballots in accepted batches, the spoilt ones among them. */
  readonly paper: number;
  readonly spoilt: number;
  /** envelopes + paper − spoilt. */
  readonly counted: number;
}

export interface OpenedPot {
  readonly pot: string;
  readonly counted: number;
  /** The `.pb` file; absent where fewer than `LEAST_PUBLISHED` were counted. */
  readonly ballots?: string;
  /** By the running numbers of the file; null for paper. */
  readonly trackers?: readonly (string | null)[];
  readonly outcome: PotOutcome;
}

/** An opened vote as it is published: all that anybody needs to check it, and nothing of the voters. */
export interface VoteBundle extends LogPart {
  readonly type: 'talka-vote';
  readonly v: 1;
  readonly configuration: VoteConfiguration;
  readonly seed?: string;
  readonly sums: readonly StyleSum[];
  readonly spoilt: readonly SpoiltBallot[];
  readonly pots: readonly OpenedPot[];
}

/** A bundle from JSON, to the letter. */
export function readVoteBundle(
  value: unknown,
): Result<VoteBundle, OpeningRefusal | ConfigurationRefusal | CountRefusal> {
  const reading = readPlace(value, (place) => {
    const at = place.object(
      ['type', 'v', 'configuration', 'heads', 'leaves', 'superseded', 'sums', 'spoilt', 'pots'],
      ['seed'],
    );
    return {
      ...{ type: at.type.oneOf('talka-vote'), v: at.v.oneOf(1), configuration: at.configuration.value },
      ...readLogPart(at),
      sums: at.sums.list(0, 500).map(readSum),
      spoilt: at.spoilt.list(0, MANY).map(readSpoilt),
      pots: at.pots.list(0, 500).map(readPot),
      ...(at.seed ? { seed: at.seed.text(SEED) } : {}),
    };
  });
  if ('path' in reading) return refuse('opening.malformed', { place: reading.path });
  const configuration = readConfiguration(reading.value.configuration);
  return configuration.ok ? ok({ ...reading.value, configuration: configuration.value }) : configuration;
}

function readSum(place: Place): StyleSum {
  const at = place.object(['style', 'roll', 'issued', 'envelopes', 'paper', 'spoilt', 'counted']);
  const number = (one: Place): number => one.whole(0, MANY);
  return {
    ...{ style: at.style.text(ID), roll: number(at.roll), issued: number(at.issued) },
    ...{ envelopes: number(at.envelopes), paper: number(at.paper) },
    ...{ spoilt: number(at.spoilt), counted: number(at.counted) },
  };
}

function readPot(place: Place): OpenedPot {
  const at = place.object(['pot', 'counted', 'outcome'], ['ballots', 'trackers']);
  const { selected, order, totalCost } = at.outcome.object(['selected', 'order', 'totalCost']);
  const ids = (one: Place): string[] => one.list().map((id) => id.text(ID));
  const trackers = at.trackers?.list(0, MANY).map((one) => (one.value === null ? null : one.text(TRACKER)));
  return {
    ...{ pot: at.pot.text(ID), counted: at.counted.whole(0, MANY) },
    ...(at.ballots ? { ballots: at.ballots.text(/^/) } : {}),
    ...(trackers ? { trackers } : {}),
    outcome: {
      ...{ selected: ids(selected), order: ids(order) },
      totalCost: totalCost.text(/^\d{1,20}(\.\d{1,6})?$/),
    },
  };
}
