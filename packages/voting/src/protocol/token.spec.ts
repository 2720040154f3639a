import { describe, expect, it } from '@jest/globals';
import { blindSign, registered, seeded, voteConfiguration, voteKeys } from '../testing/votes.js';
import { blindToken, finalizeToken, verifyToken } from './token.js';
import { tokenMessage } from './token-message.js';
import { makeVoterKey } from './voter-key.js';
import { cardText, readCard } from './voting-card.js';

const keys = voteKeys();
const configuration = voteConfiguration(keys);
const random = seeded('token');
const card = registered(configuration, { keys, style: 'upe', random });

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
