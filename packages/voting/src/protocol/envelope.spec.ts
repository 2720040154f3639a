import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { base64, unbase64 } from '../merkle/base64.js';
import { canonicalBytes } from '../merkle/canonical.js';
import { cast, choose, registered, seeded, voteConfiguration, voteKeys } from '../testing/votes.js';
import { readContent } from './ballot-content.js';
import { configurationHash } from './configuration.js';
import { decideEnvelope, type DecidedEnvelope } from './decide-envelope.js';
import { decideRevision } from './decide-revision.js';
import { makeEnvelope, MOST_REVISIONS, sealedHash, signedBytes, type Envelope } from './envelope.js';
import { unpad } from './pad.js';
import { opener, seal } from './seal.js';
import { sealBallot } from './seal-ballot.js';
import { sign } from './signature.js';

const keys = voteKeys();
const configuration = voteConfiguration(keys);
const random = seeded('envelope');
const choices = { ogre: ['laipa'], visi: ['takas', 'koki'] };
const card = registered(configuration, { keys, style: 'upe', random });
let envelope: Envelope;

beforeAll(async () => {
  envelope = await cast(configuration, card, { pots: choices, random });
});

async function verdict(value: unknown): Promise<string> {
  const decided = await decideEnvelope(configuration, value);
  return decided.ok ? 'taken' : decided.refusal.code;
}

async function decide(value: unknown): Promise<DecidedEnvelope> {
  const decided = await decideEnvelope(configuration, value);
  if (!decided.ok) throw new Error(decided.refusal.code);
  return decided.value;
}

/** The same envelope with something else in it, signed by its voter. */
function signedAgain(more: Partial<Envelope>): Envelope {
  const changed = { ...envelope, ...more };
  const bytes = (text: string): Uint8Array => unbase64(text) ?? new Uint8Array();
  const sealed = sealedHash({ enc: bytes(changed.enc), ciphertext: bytes(changed.ciphertext) });
  return { ...changed, signature: base64(sign(signedBytes(changed, sealed), card.voterKey.secretKey)) };
}

describe('a seal', () => {
  it('is opened by the vote’s key, made by one program and opened by another', async () => {
    const { enc, ciphertext } = (await decide(envelope)).bytes.sealed;
    const open = await opener(keys.sealing, configurationHash(configuration));
    const plain = unpad((await open({ enc, ciphertext })) ?? new Uint8Array());
    const content = readContent(plain ?? new Uint8Array());
    expect(content).toMatchObject({ value: { vote: 'parki-2027', style: 'upe', pots: choose(choices) } });
  });

  it('is not opened for another configuration, with another key, or changed by a bit', async () => {
    const { enc, ciphertext } = (await decide(envelope)).bytes.sealed;
    const info = configurationHash(configuration);
    const changed = Uint8Array.from(ciphertext, (byte, at) => (at === 9 ? byte ^ 1 : byte));
    // X25519 does not look at this bit; HPKE hashes the key as it was sent.
    const twin = Uint8Array.from(enc, (byte, at) => (at === 31 ? byte ^ 128 : byte));
    const open = await opener(keys.sealing, info);
    expect(await open({ enc, ciphertext: changed })).toBeUndefined();
    expect(await open({ enc: twin, ciphertext })).toBeUndefined();
    expect(await (await opener(random.bytes(32), info))({ enc, ciphertext })).toBeUndefined();
    const other = configurationHash({ ...configuration, title: 'Cits' });
    expect(await (await opener(keys.sealing, other))({ enc, ciphertext })).toBeUndefined();
  });

  it('has the same length whatever is in it', async () => {
    const short = await cast(configuration, card, { pots: { ogre: ['soli'], visi: [] }, random });
    expect(short.ciphertext).toHaveLength(envelope.ciphertext.length);
  });

  it('is not made of a ballot that would not be counted', async () => {
    const content = { vote: configuration.vote, style: 'upe', tracker: '0123456789abcdef' };
    const sealed = await sealBallot(
      configuration,
      { ...content, pots: choose({ ogre: ['laipa', 'koki'], visi: [] }) },
      random,
    );
    expect(sealed).toMatchObject({ refusal: { code: 'ballot.choice-unknown', field: 'choices.ogre' } });
  });

  it('opens what HPKE’s own seal made, so a stranger’s program may be used', async () => {
    const sealed = await seal(
      { to: unbase64(configuration.sealingKey) ?? new Uint8Array(), info: Uint8Array.of(7), random },
      Uint8Array.of(1, 2, 3),
    );
    expect(await (await opener(keys.sealing, Uint8Array.of(7)))(sealed)).toEqual(Uint8Array.of(1, 2, 3));
  });
});

describe('an envelope', () => {
  it('is taken as it was cast, and named by its hashes', async () => {
    const decided = await decide(JSON.parse(JSON.stringify(envelope)));
    expect(decided.envelope).toEqual(envelope);
    expect([decided.sealedHash, decided.envelopeHash, decided.leaf].join(' ')).toMatch(
      /^([0-9a-f]{64} ?){3}$/,
    );
  });

  it('is refused by name for all that can be seen from outside', async () => {
    const { ciphertext } = envelope;
    const short = base64((unbase64(ciphertext) ?? new Uint8Array()).slice(1));
    expect(await verdict(signedAgain({}))).toBe('taken');
    expect(await verdict({ ...envelope, note: 1 })).toBe('envelope.malformed');
    expect(await verdict({ ...envelope, v: 2 })).toBe('envelope.malformed');
    expect(await verdict({ ...envelope, enc: `${envelope.enc} ` })).toBe('envelope.malformed');
    expect(await verdict({ ...envelope, signature: undefined })).toBe('envelope.malformed');
    expect(await verdict(signedAgain({ vote: 'cits' }))).toBe('envelope.wrong-vote');
    expect(await verdict(signedAgain({ style: 'none' }))).toBe('envelope.wrong-style');
    expect(await verdict(signedAgain({ ciphertext: short }))).toBe('envelope.wrong-length');
    expect(await verdict(signedAgain({ revision: 0 }))).toBe('envelope.revision-invalid');
    expect(await verdict(signedAgain({ revision: -1 }))).toBe('envelope.revision-invalid');
    expect(await verdict(signedAgain({ revision: MOST_REVISIONS }))).toBe('taken');
    expect(await verdict(signedAgain({ revision: MOST_REVISIONS + 1 }))).toBe('envelope.revision-invalid');
    expect(await verdict({ ...envelope, revision: 1.5 })).toBe('envelope.malformed');
    expect(await verdict(signedAgain({ style: 'krasts' }))).toBe('envelope.token-invalid');
    expect(await verdict(signedAgain({ msgPrefix: base64(random.bytes(32)) }))).toBe(
      'envelope.token-invalid',
    );
    expect(await verdict({ ...envelope, revision: 2 })).toBe('envelope.signature-invalid');
    expect(await verdict({ ...envelope, enc: base64(random.bytes(32)) })).toBe('envelope.signature-invalid');
  });

  it('cannot carry another’s seal without showing it: the seal has the same hash in every envelope', async () => {
    const thief = registered(configuration, { keys, style: 'upe', random });
    const { sealed } = (await decide(envelope)).bytes;
    const copy = makeEnvelope(configuration, { ...thief, revision: 1, sealed });
    expect((await decide(copy)).sealedHash).toBe((await decide(envelope)).sealedHash);
    expect((await decide(copy)).leaf).not.toBe((await decide(envelope)).leaf);
  });

  it('replaces a lower revision, is the same again, and does not undo a later one', async () => {
    const [first, second] = [await decide(envelope), await decide(signedAgain({ revision: 2 }))];
    const stored = (one: typeof first) => ({ ...one, revision: one.envelope.revision });
    expect(decideRevision(undefined, first)).toEqual({ ok: true, value: 'first' });
    expect(decideRevision(stored(first), first)).toEqual({ ok: true, value: 'same' });
    expect(decideRevision(stored(first), second)).toEqual({ ok: true, value: 'replaces' });
    const stale = decideRevision(stored(second), first);
    expect(stale).toMatchObject({ refusal: { code: 'envelope.revision-stale', params: { revision: 2 } } });
  });

  it('never brings the server down, whatever is in it', async () => {
    const fields = Object.keys(envelope) as (keyof Envelope)[];
    const anything = fc.oneof(fc.anything(), fc.string(), fc.base64String(), fc.integer());
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.constantFrom(...fields), anything, async (value, field, other) => {
        expect(typeof (await verdict(value))).toBe('string');
        expect(typeof (await verdict({ ...envelope, [field]: other }))).toBe('string');
      }),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 32, maxLength: 32 }), async (voterKey) => {
        expect(await verdict({ ...envelope, voterKey: base64(voterKey) })).toBe('envelope.token-invalid');
      }),
      { numRuns: 50 },
    );
  });

  it('is hashed over its one canonical spelling', async () => {
    const bytes = canonicalBytes({ ...envelope });
    const { envelopeHash, leaf } = await decide(envelope);
    expect(envelopeHash).toBe(createHash('sha256').update(bytes).digest('hex'));
    const text = `\0{"envelope":"${envelopeHash}","type":"ballot","v":1,"vote":"parki-2027"}`;
    expect(leaf).toBe(createHash('sha256').update(text).digest('hex'));
  });
});
