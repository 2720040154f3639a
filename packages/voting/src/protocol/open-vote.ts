import { x25519 } from '@noble/curves/ed25519.js';
import { ok, refuse, type Result } from '@talka/kernel';
import type { CountQuestion } from '../count/options.js';
import type { CountRefusal } from '../errors.js';
import { base64 } from '../merkle/base64.js';
import type { Choices } from '../rules/decide-ballot.js';
import { decidePots } from './ballot-papers.js';
import type { ClosedVote, PaperBallot } from './closed-vote.js';
import type { VoteConfiguration, VotePot } from './configuration.js';
import { openBallots } from './open-ballots.js';
import { countPot, potElection, questionOf } from './pot-election.js';
import { potFile } from './pot-file.js';
import { shuffled, type Random } from './random.js';
import type { OpeningRefusal } from './refusals.js';
import type { SpoiltBallot } from './spoilt-ballot.js';
import { verifyClosed, type AnonymousBallot } from './verify-closed.js';
import { LEAST_PUBLISHED, type OpenedPot, type StyleSum, type VoteBundle } from './vote-bundle.js';

export interface OpenedVote {
  readonly bundle: VoteBundle;
  /** `.pb` files of the pots whose ballots are too few to be published; they go to the auditor alone. */
  readonly withheld: ReadonlyMap<string, string>;
}

/**
 * Opens a closed vote: verifies that the envelopes are the log's, drops the voter keys, shuffles, opens, decides each ballot
 * again, counts, and makes what is published. Chance must be unpredictable: it is what parts ballots from envelopes.
 */
export async function openVote(
  closed: ClosedVote,
  secretKey: Uint8Array,
  random: Random,
): Promise<Result<OpenedVote, OpeningRefusal | CountRefusal>> {
  const { configuration, heads, leaves, superseded, paper, spoiltPaper, seed } = closed;
  if (base64(x25519.getPublicKey(secretKey)) !== configuration.sealingKey) return refuse('opening.wrong-key');
  const question = questionOf(configuration, seed);
  if (!question.ok) return question;
  const invalid = paperRefusal(configuration, paper);
  if (invalid) return invalid;
  const sealed = await verifyClosed(closed);
  if (!sealed.ok) return sealed;
  const { counted, ...own } = await openBallots(configuration, shuffled(random, sealed.value), secretKey);
  const spoilt = [...own.spoilt, ...shuffled(random, spoiltPaper)];
  const sums = sumsOf(closed, sealed.value, spoilt);
  if (!sums.ok) return sums;
  const opened = openPots({ configuration, question: question.value }, [...counted, ...paper], random);
  if (!opened.ok) return opened;
  const { pots, withheld } = opened.value;
  return ok({
    bundle: {
      ...{ type: 'talka-vote', v: 1, configuration, heads, leaves, superseded },
      ...(seed === undefined ? {} : { seed }),
      ...{ sums: sums.value, spoilt, pots },
    },
    withheld,
  });
}

function paperRefusal(
  configuration: VoteConfiguration,
  paper: readonly PaperBallot[],
): ReturnType<typeof refuse<'opening.paper-invalid'>> | undefined {
  for (const [at, ballot] of paper.entries()) {
    const decided = decidePots(configuration, ballot);
    if (!decided.ok) {
      return refuse('opening.paper-invalid', { number: at + 1, reason: decided.refusal.code });
    }
  }
  return undefined;
}

/** Nobody casts more than was issued, and nobody puts more into the box than voted on paper. */
function sumsOf(
  { configuration, paper, spoiltPaper, roll }: ClosedVote,
  sealed: readonly AnonymousBallot[],
  spoilt: readonly SpoiltBallot[],
): Result<StyleSum[], OpeningRefusal> {
  const sums: StyleSum[] = [];
  for (const { id: style } of configuration.styles) {
    const of = (list: readonly { readonly style: string }[]): number =>
      list.filter((one) => one.style === style).length;
    const rolls = roll.filter((one) => one.style === style);
    const { roll: people = 0, issued = 0 } = rolls[0] ?? {};
    const own = { envelopes: of(sealed), paper: of(paper) + of(spoiltPaper), spoilt: of(spoilt) };
    const fits = rolls.length < 2 && own.envelopes <= issued && own.paper <= people - issued;
    if (!fits) return refuse('opening.sums-differ', { style });
    sums.push({ style, roll: people, issued, ...own, counted: own.envelopes + own.paper - own.spoilt });
  }
  return ok(sums);
}

interface CountedBallot extends PaperBallot {
  readonly tracker?: string;
}

function openPots(
  {
    configuration,
    question,
  }: { readonly configuration: VoteConfiguration; readonly question: CountQuestion },
  ballots: readonly CountedBallot[],
  random: Random,
): Result<{ pots: OpenedPot[]; withheld: Map<string, string> }, CountRefusal> {
  const pots: OpenedPot[] = [];
  const withheld = new Map<string, string>();
  for (const pot of configuration.pots) {
    const own = ballotsOf(pot, ballots, random);
    const choices = own.map((one) => one.choices);
    const election = potElection(configuration, pot, choices);
    const outcome = countPot(election, question);
    if (!outcome.ok) return outcome;
    const file = potFile(configuration, pot, { election, outcome: outcome.value });
    const opened = { pot: pot.id, counted: own.length, outcome: outcome.value };
    if (own.length < LEAST_PUBLISHED) {
      withheld.set(pot.id, file);
      pots.push(opened);
      continue;
    }
    const trackers = configuration.trackers ? { trackers: own.map(({ tracker }) => tracker) } : {};
    pots.push({ ...opened, ballots: file, ...trackers });
  }
  return ok({ pots, withheld });
}

/** The choices in one pot, shuffled for each pot anew: what somebody chose here does not lead to what they chose there. */
function ballotsOf(
  { id }: VotePot,
  ballots: readonly CountedBallot[],
  random: Random,
): { readonly choices: Choices; readonly tracker: string | null }[] {
  const own = ballots.flatMap(({ pots, tracker }) => {
    const choices = pots.get(id);
    return choices ? [{ choices, tracker: tracker ?? null }] : [];
  });
  return shuffled(random, own);
}
