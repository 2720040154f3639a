import type { VoteView } from '@talka/contracts';
import { ok, refuse, type Refusal, type Result } from '@talka/kernel';
import { base64, unbase64 } from '@talka/voting';
import {
  blindToken,
  cardText,
  configurationHex,
  envelopeLeaf,
  finalizeToken,
  makeEnvelope,
  makeTracker,
  makeVoterKey,
  readCard,
  readConfiguration,
  sealBallot,
  type Envelope,
  type PendingToken,
  type Random,
  type Receipt,
  type VoteConfiguration,
  type VotingCard,
} from '@talka/voting/protocol';
import type { Paper, Sheet } from './papers.js';
import { chosenIn } from './papers.js';
import type { Kept } from './vault.js';

export const random: Random = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };

type Shown = Pick<VoteView, 'configurationHash' | 'potList' | 'projectList'>;

/** Reads what ballots are sealed to, and compares it with what the voter was shown: the seal is for just that. */
export function readPromise(text: string, shown: Shown): Result<VoteConfiguration> {
  const read = readConfiguration(parsed(text));
  if (!read.ok) return read;
  const { pots, projects } = read.value;
  const same =
    configurationHex(read.value) === shown.configurationHash &&
    sameList(
      pots.map(({ id, name, budget }) => [id, name, budget]),
      shown.potList.map(({ id, name, budgetCents }) => [id, name, budgetCents]),
    ) &&
    sameList(
      projects.map(({ id, pot, name, cost }) => [id, pot, name, cost]),
      shown.projectList.map(({ id, pot, name, costCents }) => [id, pot, name, costCents]),
    );
  return same ? read : refuse('vote.changed');
}

const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A key of the voter's own, and a question for the token it is to have. */
export async function newToken(
  configuration: VoteConfiguration,
  style: string,
): Promise<Result<Kept & { readonly pending: PendingToken }>> {
  const voterKey = makeVoterKey(random);
  const blinded = await blindToken(configuration, { style, voterKey: voterKey.publicKey }, random);
  return blinded.ok ? ok({ voterKey, pending: blinded.value, revision: 0 }) : blinded;
}

export const blindedText = ({ blindedMessage }: PendingToken): string => base64(blindedMessage);

/** Takes the blindness off the answer and looks whether it is the signature that was asked for. */
export async function answeredToken(
  configuration: VoteConfiguration,
  pending: PendingToken,
  blindSignature: string,
): Promise<Result<VotingCard['token']>> {
  const bytes = unbase64(blindSignature);
  return bytes ? finalizeToken(configuration, pending, bytes) : refuse('token.not-signed');
}

export interface SealedVote {
  readonly envelope: Envelope;
  readonly receipt: Receipt;
  readonly tracker: string | null;
}

/** Seals and signs the choices. What could not be counted is refused here, by the rule that counts. */
export async function sealed(
  configuration: VoteConfiguration,
  card: VotingCard,
  {
    papers,
    sheet,
    revision,
  }: { readonly papers: readonly Paper[]; readonly sheet: Sheet; readonly revision: number },
): Promise<Result<SealedVote>> {
  const tracker = configuration.trackers ? makeTracker(random) : null;
  const content = {
    ...{ vote: configuration.vote, style: card.token.style },
    pots: new Map(papers.map((paper) => [paper.pot.id, chosenIn(sheet, paper)])),
    ...(tracker === null ? {} : { tracker }),
  };
  const made = await sealBallot(configuration, content, random);
  if (!made.ok) return made as { readonly ok: false; readonly refusal: Refusal };
  const envelope = makeEnvelope(configuration, { ...card, revision, sealed: made.value });
  return ok({ envelope, receipt: { v: 1, vote: configuration.vote, leaf: leafOf(envelope) }, tracker });
}

/** Where the log will have it: reckoned here, so that no server can hand out somebody else's receipt. */
export const leafOf = (envelope: Envelope): string =>
  Array.from(envelopeLeaf(envelope), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The voter's card, once there is one. */
export const cardOf = ({ voterKey, token }: Kept): VotingCard | null =>
  voterKey && token ? { voterKey, token } : null;

export { cardText, readCard };
