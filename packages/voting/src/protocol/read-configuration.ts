import { ok, refuse, type Result } from '@talka/kernel';
import { readQuestion, RULES } from '../count/options.js';
import type { CountRefusal } from '../errors.js';
import { canonicalText, type Canonical } from '../merkle/canonical.js';
import type { BallotLimits, VoteConfiguration } from './configuration.js';
import { checkConfiguration } from './check-configuration.js';
import type { ConfigurationRefusal } from './refusals.js';
import { HASH, ID, LINE, readPlace, type Place } from './place.js';

/** A thousand million euros in cents: more is a slip, and sums stay safe whole numbers. */
const MOST_CENTS = 100_000_000_000;
const MOMENT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3])(:[0-5]\d){2}Z$/;
/** Without a blank or a plus, which would end a key's name in a signed note (https://c2sp.org/signed-note). */
const ORIGIN = /^[!-*,-~]{1,200}$/;

/**
 * Reads a configuration to the letter: unknown keys are refused, for everything in it is signed for. Whether the count can
 * be done at all is asked by `rehearseCount`, where the vote is set up.
 */
export function readConfiguration(
  value: unknown,
): Result<VoteConfiguration, ConfigurationRefusal | CountRefusal> {
  const reading = readPlace(value, readAll);
  if ('path' in reading) return refuse('configuration.malformed', { place: reading.path });
  const configuration = reading.value;
  const { rule, options } = configuration.count;
  const question = readQuestion(rule, options);
  if (!question.ok) return question;
  const checked = checkConfiguration(configuration, question.value);
  return checked.ok ? ok(configuration) : checked;
}

function readAll(place: Place): VoteConfiguration {
  const at = place.object([
    ...(['type', 'v', 'vote', 'title', 'unit', 'secrecy', 'origin', 'opensAt', 'closesAt'] as const),
    ...(['currency', 'ballot', 'blankAllowed', 'trackers', 'pots', 'projects', 'styles'] as const),
    ...(['count', 'sealingKey', 'plaintextLength', 'trustees', 'logKey'] as const),
  ]);
  const trustees = at.trustees.object(['threshold', 'fingerprints']);
  return {
    type: at.type.oneOf('config'),
    v: at.v.oneOf(1),
    vote: at.vote.text(ID),
    title: at.title.text(LINE),
    unit: at.unit.text(LINE),
    secrecy: at.secrecy.oneOf('secret'),
    origin: at.origin.text(ORIGIN),
    opensAt: readMoment(at.opensAt),
    closesAt: readMoment(at.closesAt),
    currency: at.currency.text(/^[A-Z]{3}$/),
    ballot: readLimits(at.ballot),
    blankAllowed: at.blankAllowed.flag(),
    trackers: at.trackers.flag(),
    pots: at.pots.list(1, 500).map((one) => {
      const pot = one.object(['id', 'name', 'budget']);
      return { id: pot.id.text(ID), name: pot.name.text(LINE), budget: pot.budget.whole(1, MOST_CENTS) };
    }),
    projects: at.projects.list(1, 2000).map((one) => {
      const project = one.object(['id', 'pot', 'cost', 'name']);
      return {
        ...{ id: project.id.text(ID), pot: project.pot.text(ID) },
        ...{ cost: project.cost.whole(0, MOST_CENTS), name: project.name.text(LINE) },
      };
    }),
    styles: at.styles.list(1, 500).map((one) => {
      const style = one.object(['id', 'pots', 'tokenKey']);
      style.tokenKey.bytes(256, 512);
      return {
        ...{ id: style.id.text(ID), tokenKey: style.tokenKey.text(/^/) },
        pots: style.pots.list(1).map((pot) => pot.text(ID)),
      };
    }),
    count: readCount(at.count),
    sealingKey: readKey(at.sealingKey),
    plaintextLength: at.plaintextLength.whole(64, 65_536),
    trustees: {
      threshold: trustees.threshold.whole(1, 255),
      fingerprints: trustees.fingerprints.list(1, 255).map((one) => one.text(HASH)),
    },
    logKey: readKey(at.logKey),
  };
}

function readLimits(place: Place): BallotLimits {
  const kind = place.entries().find(([key]) => key === 'kind')?.[1].value;
  const most = 1_000_000;
  if (kind === 'choose-one') {
    place.object(['kind']);
    return { kind };
  }
  if (kind === 'approval' || kind === 'ranking') {
    const { min, max } = place.object(['kind', 'min', 'max']);
    return { kind, min: min.whole(0, most), max: max.whole(1, most) };
  }
  if (kind === 'knapsack') {
    const { limit } = place.object(['kind'], ['limit']);
    return { kind, ...(limit ? { limit: limit.whole(1, MOST_CENTS) } : {}) };
  }
  if (kind !== 'points') return place.fail();
  const { min, max, minSum, maxSum } = place.object(['kind', 'min', 'max', 'minSum', 'maxSum']);
  return {
    ...{ kind, min: min.whole(0, most), max: max.whole(1, most) },
    ...{ minSum: minSum.whole(0, most), maxSum: maxSum.whole(1, most) },
  };
}

function readCount(place: Place): VoteConfiguration['count'] {
  const { rule, options, seedCommitment } = place.object(['rule', 'options'], ['seedCommitment']);
  options.entries();
  try {
    canonicalText(options.value as Canonical);
  } catch {
    // A fraction written as a number: `readQuestion` takes it as text.
    options.fail();
  }
  return {
    rule: rule.oneOf(...RULES),
    options: options.value as VoteConfiguration['count']['options'],
    ...(seedCommitment ? { seedCommitment: seedCommitment.text(HASH) } : {}),
  };
}

function readMoment(place: Place): string {
  const text = place.text(MOMENT);
  const moment = new Date(text);
  // The 30th of February is written well and is no day.
  const known = !Number.isNaN(moment.getTime()) && moment.toISOString() === text.replace('Z', '.000Z');
  return known ? text : place.fail();
}

function readKey(place: Place): string {
  place.bytes(32);
  return place.text(/^/);
}
