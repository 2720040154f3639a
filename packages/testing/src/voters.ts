import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import {
  blindToken,
  finalizeToken,
  holdCeremony,
  joinShares,
  makeEnvelope,
  makeTracker,
  makeTrusteeKey,
  makeVoterKey,
  openShare,
  openVote,
  readClosedVote,
  readConfiguration,
  sealBallot,
  type Ceremony,
  type Envelope,
  type OpenedVote,
  type Random,
  type TrusteeKey,
  type VoteConfiguration,
  type VotingCard,
} from '@talka/voting/protocol';
import type { Actor, Answer } from './actors.js';
import { someVoteDraft, startedVote, type DraftBody } from './votes.js';

const random: Random = { bytes: (length) => Uint8Array.from(randomBytes(length)) };
const NAMES = ['Velga Ozola', 'Imants Zvirbulis', 'Nadežda Belova'];

/** A secret vote with real trustees: what it takes to open it is in the test's own hands. */
export interface RealVote {
  readonly number: number;
  readonly municipality: string;
  readonly configuration: VoteConfiguration;
  readonly trustees: readonly TrusteeKey[];
  readonly ceremony: Ceremony;
}

/** Sets up, holds the key ceremony and announces. */
export async function realVote(
  administrator: Actor,
  municipality: string,
  more: Partial<DraftBody> = {},
): Promise<RealVote> {
  const trustees = NAMES.map(() => makeTrusteeKey(random));
  const draft = someVoteDraft({
    trustees: trustees.map(({ publicKey }, at) => ({
      name: NAMES[at] ?? '',
      office: 'Vēlēšanu komisija',
      publicKey: Buffer.from(publicKey).toString('base64'),
    })),
    ...more,
  });
  const { number, revision, id } = await startedVote(administrator, municipality, draft);
  const asked = { vote: id, threshold: 2, trustees: trustees.map(({ publicKey }) => publicKey) };
  const ceremony = valueOf(await holdCeremony(asked, random));
  const params = { municipality, number };
  const shares = ceremony.shares.map((share) => ({ ...share }));
  const body = { revision, sealingKey: ceremony.sealingKey, shares };
  const kept = said(await administrator.call('office-votes.keep-shares', { params, body }));
  said(await administrator.call('office-votes.announce', { params, body: { revision: kept.revision } }));
  const told = said(await administrator.call('votes.configuration', { params: { number } }));
  const configuration = valueOf(readConfiguration(JSON.parse(told.configuration)));
  return { number, municipality, configuration, trustees, ceremony };
}

/** Proves somebody's residence as a desk would have. */
export async function proveResidence(database: pg.Client, person: string): Promise<void> {
  const key = createHash('sha256').update(person).digest();
  await database.query(
    `insert into residence_proof (municipality_id, area_id, person_key, person_id, how, citizen)
       select municipality_id, area_id, $2, id, 'desk', true from person where id = $1`,
    [person, key],
  );
}

/** Somebody at their own device: it keeps the card, the server never sees it. */
export class Voter {
  private card: VotingCard | undefined;
  private revision = 0;

  constructor(
    readonly person: Actor,
    readonly box: Actor,
    readonly vote: RealVote,
  ) {}

  async takeToken(): Promise<void> {
    const { configuration, number } = this.vote;
    const voterKey = makeVoterKey(random);
    const { style } = said(await this.person.call('my-votes.read', { params: { number } }));
    const pending = valueOf(
      await blindToken(configuration, { style: style ?? '', voterKey: voterKey.publicKey }, random),
    );
    const blinded = Buffer.from(pending.blindedMessage).toString('base64');
    const issued = said(await this.person.call('my-votes.token', { params: { number }, body: { blinded } }));
    const signature = Uint8Array.from(Buffer.from(issued.blindSignature, 'base64'));
    this.card = { voterKey, token: valueOf(await finalizeToken(configuration, pending, signature)) };
  }

  /** A ballot in its envelope, with the next revision unless another is asked for. */
  async seal(pots: Readonly<Record<string, readonly string[]>>, revision?: number): Promise<Envelope> {
    const { configuration } = this.vote;
    const card = await this.ownCard();
    this.revision = revision ?? this.revision + 1;
    const content = {
      ...{ vote: configuration.vote, style: card.token.style },
      pots: new Map(Object.entries(pots).map(([pot, choices]) => [pot, { choices }])),
      ...(configuration.trackers ? { tracker: makeTracker(random) } : {}),
    };
    const sealed = valueOf(await sealBallot(configuration, content, random));
    return makeEnvelope(configuration, { ...card, revision: this.revision, sealed });
  }

  /** A thief's: the seal of another's ballot, in an envelope that is the thief's own in every other way. */
  async copyOf({ enc, ciphertext }: Envelope): Promise<Envelope> {
    const [card, revision] = [await this.ownCard(), (this.revision += 1)];
    const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'base64'));
    const sealed = { enc: bytes(enc), ciphertext: bytes(ciphertext) };
    return makeEnvelope(this.vote.configuration, { ...card, revision, sealed });
  }

  private async ownCard(): Promise<VotingCard> {
    if (!this.card) await this.takeToken();
    if (!this.card) throw new Error('no card');
    return this.card;
  }

  async cast(pots: Readonly<Record<string, readonly string[]>>): Promise<Answer<{ leaf: string }>> {
    return this.send(await this.seal(pots));
  }

  send(envelope: Envelope): Promise<Answer<{ leaf: string }>> {
    return this.box.call('votes.cast', { params: { number: this.vote.number }, body: { envelope } });
  }
}

/** What two trustees do on a machine of their own. @param chance shuffles */
export async function openedByTrustees(
  vote: RealVote,
  closed: string,
  chance: Random = random,
): Promise<OpenedVote> {
  const read = valueOf(readClosedVote(JSON.parse(closed)));
  const shares = await Promise.all(
    vote.trustees.slice(0, 2).map(async (trustee) => valueOf(await openShare(vote.ceremony, trustee))),
  );
  const key = valueOf(await joinShares(read.configuration, shares));
  return valueOf(await openVote(read, key, chance));
}

function valueOf<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: object },
): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.refusal));
}

function said<T>({ body, problem }: Answer<T>): T {
  if (problem) throw new Error(`${problem.code} ${JSON.stringify(problem.params)}`);
  return body;
}
