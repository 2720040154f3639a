import { NetworkError, ProblemError } from '@talka/api-client';
import type { VoteView } from '@talka/contracts';
import { ok, refuse, type Refusal, type Result } from '@talka/kernel';
import type { Envelope, VoteConfiguration, VotingCard } from '@talka/voting/protocol';
import type { Paper, Sheet } from './papers.js';
import type * as Sealing from './sealing.js';
import type { CastVote, Kept, Vault } from './vault.js';

/** Where the tap on "Cast" has got to. */
export type CastingStep = 'token' | 'seal' | 'cast';

export interface CastingPorts {
  readonly vault: Vault;
  readonly ask: {
    readonly configuration: () => Promise<{ readonly configuration: string }>;
    readonly token: (blinded: string) => Promise<{ readonly blindSignature: string }>;
    readonly cast: (envelope: Envelope) => Promise<{ readonly leaf: string }>;
  };
  /** The heavy part, fetched when it is first needed. */
  readonly sealing: () => Promise<typeof Sealing>;
  /** Waits before something is asked again; sooner when the network returns. */
  readonly wait: (attempt: number) => Promise<void>;
  readonly tell: (step: CastingStep, lost: boolean) => void;
}

export interface Ballot {
  readonly vote: Pick<VoteView, 'configurationHash' | 'potList' | 'projectList'>;
  readonly style: string;
  readonly papers: readonly Paper[];
  readonly sheet: Sheet;
}

/**
 * The one tap: token, seal, cast. Whatever could not be had a second time is on the disk before it is sent, and each
 * question is asked again until it is answered, in the same words: a lost answer, a closed lid and a second tap change
 * nothing.
 */
export async function castVote(ports: CastingPorts, ballot: Ballot): Promise<Result<CastVote>> {
  ports.tell('token', false);
  const sealing = await ports.sealing();
  const { configuration: text } = await untilAnswered(ports, 'token', ports.ask.configuration);
  const promise = sealing.readPromise(text, ballot.vote);
  if (!promise.ok) return promise;
  const card = await ownCard(ports, promise.value, ballot.style);
  if (!card.ok) return card;

  ports.tell('seal', false);
  const kept = await ports.vault.read();
  const revision = kept.revision + 1;
  const made = await sealing.sealed(promise.value, card.value, { ...ballot, revision });
  if (!made.ok) return made;
  const { envelope, receipt, tracker } = made.value;
  const { tracker: _, ...rest } = kept;
  await ports.vault.write({
    ...{ ...rest, revision, outgoing: envelope, receipt },
    ...(tracker === null ? {} : { tracker }),
  });
  return send(ports, envelope);
}

/** Sends again what was on its way when the page was left: the same bytes, which the box takes once. */
export async function resume(ports: CastingPorts): Promise<Result<CastVote> | null> {
  const { outgoing } = await ports.vault.read();
  return outgoing ? send(ports, outgoing, true) : null;
}

async function ownCard(
  ports: CastingPorts,
  configuration: VoteConfiguration,
  style: string,
): Promise<Result<VotingCard>> {
  const sealing = await ports.sealing();
  let kept = await ports.vault.read();
  const card = sealing.cardOf(kept);
  if (card) return ok(card);
  let { pending } = kept;
  if (!pending) {
    const made = await sealing.newToken(configuration, style);
    if (!made.ok) return made;
    kept = made.value;
    pending = made.value.pending;
    await ports.vault.write(kept);
  }
  const blinded = sealing.blindedText(pending);
  const answer = await refusable(untilAnswered(ports, 'token', () => ports.ask.token(blinded)));
  if (!answer.ok) return answer;
  const token = await sealing.answeredToken(configuration, pending, answer.value.blindSignature);
  if (!token.ok) return token;
  const { pending: _, ...rest } = kept;
  const own: Kept = { ...rest, token: token.value };
  await ports.vault.write(own);
  return ok(sealing.cardOf(own) as VotingCard);
}

/** An older ballot than the one in the box: the next one is numbered well above, if the voter still wants it. */
const STALE = ['cast.stale', 'envelope.revision-stale'];

/** @param perhapsThere it was sent before, and no answer came */
async function send(
  ports: CastingPorts,
  envelope: Envelope,
  perhapsThere = false,
): Promise<Result<CastVote>> {
  ports.tell('cast', false);
  const cast = () =>
    ports.ask.cast(envelope).catch((error: unknown) => {
      perhapsThere ||= isLost(error);
      throw error;
    });
  const answer = await refusable(untilAnswered(ports, 'cast', cast));
  const { outgoing: _, ...kept } = await ports.vault.read();
  if (!answer.ok) {
    if (STALE.includes(answer.refusal.code))
      await ports.vault.write({ ...kept, revision: kept.revision * 2 });
    // What is certainly not in the box is not cast later either, unasked. What perhaps is there is asked about again.
    else if (!perhapsThere) await ports.vault.write(kept);
    return answer;
  }
  const { receipt, tracker = null } = kept;
  const sealing = await ports.sealing();
  // A box that answers with another leaf has taken something else.
  if (!receipt || answer.value.leaf !== sealing.leafOf(envelope)) return refuse('envelope.malformed');
  const accepted = { receipt, tracker };
  await ports.vault.write({ ...kept, accepted });
  return ok(accepted);
}

/** Nothing is known of what became of it: the network, a proxy or a busy server swallowed the answer. */
const isLost = (error: unknown): boolean =>
  error instanceof NetworkError ||
  (error instanceof ProblemError && (error.problem.status >= 500 || error.problem.status === 429));

async function untilAnswered<T>(ports: CastingPorts, step: CastingStep, ask: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!isLost(error)) throw error;
      ports.tell(step, true);
      await ports.wait(attempt);
    }
  }
}

/** A refusal of the server as a value, with its code and numbers. */
async function refusable<T>(answer: Promise<T>): Promise<Result<T>> {
  try {
    return ok(await answer);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { code, params } = error.problem;
    return { ok: false, refusal: { code, params } satisfies Refusal };
  }
}
