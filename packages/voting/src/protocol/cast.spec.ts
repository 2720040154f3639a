import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { base64, unbase64 } from '../merkle/base64.js';
import { canonicalBytes } from '../merkle/canonical.js';
import {
  blindSign,
  cast,
  choose,
  registered,
  seeded,
  voteConfiguration,
  voteKeys,
} from '../testing/votes.js';
import { contentBytes, longestContent, readContent } from './ballot-content.js';
import { configurationHash, type VoteConfiguration } from './configuration.js';
import { decideEnvelope } from './decide-envelope.js';
import { decideRevision } from './decide-revision.js';
import { makeEnvelope, sealedHash, signedBytes, type Envelope } from './envelope.js';
import { pad, unpad } from './pad.js';
import { seal, opener } from './seal.js';
import { sealBallot } from './seal-ballot.js';
import { sign } from './signature.js';
import { blindToken, finalizeToken, verifyToken } from './token.js';
import { tokenMessage } from './token-message.js';
import { makeVoterKey } from './voter-key.js';
import { cardText, readCard, type VotingCard } from './voting-card.js';

const keys = voteKeys();
const configuration = voteConfiguration(keys);
const random = seeded('cast');
const choices = { ogre: ['laipa'], visi: ['takas', 'koki'] };
let card: VotingCard;
let envelope: Envelope;

beforeAll(async () => {
  card = registered(configuration, { keys, style: 'upe', random });
  envelope = await cast(configuration, card, { pots: choices, random });
});

const verdict = async (value: unknown, vote: VoteConfiguration = configuration): Promise<string> => {
  const decided = await decideEnvelope(vote, value);
  return decided.ok ? 'taken' : decided.refusal.code;
};

/** The same envelope with something else in it, signed by its voter. */
function signedAgain(more: Partial<Envelope>): Envelope {
  const changed = { ...envelope, ...more };
  const bytes = (text: string): Uint8Array => unbase64(text) ?? new Uint8Array();
  const sealed = sealedHash({ enc: bytes(changed.enc), ciphertext: bytes(changed.ciphertext) });
  return { ...changed, signature: base64(sign(signedBytes(changed, sealed), card.voterKey.secretKey)) };
}

describe('a token', () => {
  it('is signed over the vote, the style and the voter key, none of which can pass for another', () => {
    const key = new Uint8Array(32);
    expect(Buffer.from(tokenMessage('ab', 'c', key)).toString('latin1')).toBe(
      `talka-token-v1\0\u0002ab\0\u0001c${'\0'.repeat(32)}`,
    );
    expect(tokenMessage('ab', 'c', key)).not.toEqual(tokenMessage('a', 'bc', key));
    expect(() => tokenMessage('ab', 'c', new Uint8Array(31))).toThrow(RangeError);
  });

  it('is good for its own vote, style and voter key only', async () => {
    const { token } = card;
    expect(await verifyToken(configuration, token)).toBe(true);
    expect(await verifyToken({ ...configuration, vote: 'parki-2028' }, token)).toBe(false);
    expect(await verifyToken(configuration, { ...token, style: 'krasts' })).toBe(false);
    expect(await verifyToken(configuration, { ...token, style: 'none' })).toBe(false);
    expect(await verifyToken(configuration, { ...token, voterKey: makeVoterKey(random).publicKey })).toBe(
      false,
    );
    expect(await verifyToken(configuration, { ...token, msgPrefix: random.bytes(32) })).toBe(false);
    expect(await verifyToken(configuration, { ...token, msgPrefix: random.bytes(31) })).toBe(false);
    expect(await verifyToken(configuration, { ...token, tokenSignature: random.bytes(256) })).toBe(false);
    expect(await verifyToken(configuration, { ...token, tokenSignature: new Uint8Array() })).toBe(false);
  });

  it('is had without the server having seen it', async () => {
    const { publicKey: voterKey } = makeVoterKey(random);
    const pending = await blindToken(configuration, { style: 'upe', voterKey }, random);
    if (!pending.ok) throw new Error(pending.refusal.code);
    const answer = blindSign(keys.tokens.get('upe')!, pending.value.blindedMessage);
    const token = await finalizeToken(configuration, pending.value, answer);
    if (!token.ok) throw new Error(token.refusal.code);
    expect(await verifyToken(configuration, token.value)).toBe(true);
    expect(token.value.tokenSignature).not.toEqual(answer);
  });

  it('is asked for blind: the same key is another message each time', async () => {
    const asked = { style: 'upe', voterKey: card.voterKey.publicKey };
    const [first, second] = [
      await blindToken(configuration, asked, seeded('same')),
      await blindToken(configuration, asked, seeded('same')),
    ];
    if (!first.ok || !second.ok) throw new Error('refused');
    expect(first.value.msgPrefix).toEqual(second.value.msgPrefix);
    expect(first.value.blindedMessage).not.toEqual(second.value.blindedMessage);
  });

  it('is refused where there is no such style, and where the answer is no signature', async () => {
    const voterKey = makeVoterKey(random).publicKey;
    const stranger = await blindToken(configuration, { style: 'none', voterKey }, random);
    expect(stranger).toMatchObject({ refusal: { code: 'token.style-unknown' } });
    const pending = await blindToken(configuration, { style: 'upe', voterKey }, random);
    if (!pending.ok) throw new Error('refused');
    for (const answer of [new Uint8Array(256), new Uint8Array(3), pending.value.blindedMessage]) {
      const token = await finalizeToken(configuration, pending.value, answer);
      expect(token).toMatchObject({ refusal: { code: 'token.not-signed' } });
    }
  });
});

describe('a voting card', () => {
  it('comes back from its line as it was, blanks of a mail program and all', async () => {
    const text = cardText(configuration, card);
    expect(await readCard(configuration, text)).toEqual({ ok: true, value: card });
    expect(await readCard(configuration, `${text.slice(0, 70)}\n  ${text.slice(70)}\n`)).toMatchObject({
      ok: true,
    });
  });

  it.each([
    ['', 'card.malformed'],
    ['talka-card-1.parki-2027.upe.AAAA', 'card.malformed'],
    ['talka-card-2', 'card.malformed'],
  ])('%j is not one: %s', async (text, code) => {
    expect(await readCard(configuration, text)).toMatchObject({ refusal: { code } });
  });

  it('of another vote, or with a token nobody signed, is refused', async () => {
    const text = cardText(configuration, card);
    const other = { ...configuration, vote: 'cits' };
    expect(await readCard(other, text)).toMatchObject({ refusal: { code: 'card.wrong-vote' } });
    const forged = cardText(configuration, { ...card, token: { ...card.token, style: 'krasts' } });
    expect(await readCard(configuration, forged)).toMatchObject({ refusal: { code: 'card.not-signed' } });
  });
});

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

async function decide(
  value: unknown,
): Promise<Extract<Awaited<ReturnType<typeof decideEnvelope>>, { ok: true }>['value']> {
  const decided = await decideEnvelope(configuration, value);
  if (!decided.ok) throw new Error(decided.refusal.code);
  return decided.value;
}

describe('what is sealed', () => {
  const content = { vote: 'v', style: 's', pots: choose({ b: ['2', '1'], a: [] }) };

  it('has one spelling', () => {
    const text = '{"choices":{"a":[],"b":["2","1"]},"style":"s","vote":"v"}';
    expect(Buffer.from(contentBytes(content)).toString()).toBe(text);
    expect(readContent(contentBytes(content))).toMatchObject({ ok: true });
    for (const other of [` ${text}`, text.replace('"1"', '"\\u0031"'), `\ufeff${text}`, `${text}\n`]) {
      expect(readContent(Buffer.from(other))).toMatchObject({ refusal: { code: 'ballot.malformed' } });
    }
  });

  it.each([
    '{"choices":{"a":["1"]},"choices":{"a":["1"]},"style":"s","vote":"v"}',
    '{"choices":{"a":["1"]},"note":"hello","style":"s","vote":"v"}',
    '{"choices":{"a":["1"]},"points":{"b":[1]},"style":"s","vote":"v"}',
    '{"choices":{"a":["1"]},"points":{"a":[1,2]},"style":"s","vote":"v"}',
    '{"choices":{"a":["1"]},"points":{"a":[1.5]},"style":"s","vote":"v"}',
    '{"choices":{"a":"1"},"style":"s","vote":"v"}',
    '{"choices":[],"style":"s","vote":"v"}',
    '"\\ud800"',
    '[',
    'null',
  ])('%s is not read', (text) => {
    expect(readContent(Buffer.from(text))).toMatchObject({ refusal: { code: 'ballot.malformed' } });
  });

  it('may name a pot __proto__', () => {
    const odd = { ...content, pots: choose({ ['__proto__']: ['1'] }) };
    expect(readContent(contentBytes(odd))).toMatchObject({ value: { pots: odd.pots } });
  });

  it('never throws, and what it reads it writes again the same', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const read = readContent(bytes);
        if (read.ok) expect(contentBytes(read.value)).toEqual(bytes);
      }),
    );
  });

  it('is padded to any length that holds it, and only so comes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(80), (text, length) => {
        const padded = pad(text, length);
        if (text.length >= length) return expect(padded).toBeUndefined();
        expect(padded).toHaveLength(length);
        expect(unpad(padded ?? new Uint8Array())).toEqual(text);
      }),
    );
    for (const odd of [[], [0, 0], [1, 2], [128, 1]]) expect(unpad(Uint8Array.from(odd))).toBeUndefined();
  });

  it('is longest when everything is chosen: the configuration leaves room for that', () => {
    expect(longestContent(configuration)).toBe(
      '{"choices":{"ogre":["laipa","soli"],"visi":["koki","takas","gaisma"]},"style":"upe",'.length +
        '"tracker":"0123456789abcdef","vote":"parki-2027"}'.length,
    );
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
    expect(await verdict(signedAgain({ revision: 2 ** 31 }))).toBe('envelope.revision-invalid');
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
    const { createHash } = await import('node:crypto');
    const bytes = canonicalBytes({ ...envelope });
    const { envelopeHash, leaf } = await decide(envelope);
    expect(envelopeHash).toBe(createHash('sha256').update(bytes).digest('hex'));
    const text = `\0{"envelope":"${envelopeHash}","type":"ballot","v":1,"vote":"parki-2027"}`;
    expect(leaf).toBe(createHash('sha256').update(text).digest('hex'));
  });
});
