import { beforeAll, describe, expect, it } from '@jest/globals';
import { x25519 } from '@noble/curves/ed25519.js';
import { base64 } from '../merkle/base64.js';
import { seeded } from '../testing/votes.js';
import { holdCeremony, readCeremony, type Ceremony } from './ceremony.js';
import { joinShares, openShare, readKeyShare, type KeyShare } from './key-share.js';
import { fingerprintText, makeTrusteeKey, trusteeFingerprint } from './trustee-key.js';

const random = seeded('ceremony');
const trustees = Array.from({ length: 5 }, () => makeTrusteeKey(random));
const publicKeys = trustees.map(({ publicKey }) => publicKey);
let ceremony: Ceremony;
let shares: KeyShare[];

beforeAll(async () => {
  const held = await holdCeremony({ vote: 'parki-2027', threshold: 3, trustees: publicKeys }, random);
  if (!held.ok) throw new Error(held.refusal.code);
  ceremony = held.value;
  const opened = await Promise.all(trustees.map((key) => openShare(ceremony, key)));
  shares = opened.flatMap((one) => (one.ok ? [one.value] : []));
});

const facts = () => ({ ...ceremony, trustees: { threshold: ceremony.threshold } });
const join = async (list: readonly (KeyShare | undefined)[]): Promise<unknown> => {
  const joined = await joinShares(
    facts(),
    list.flatMap((one) => one ?? []),
  );
  return joined.ok
    ? base64(x25519.getPublicKey(joined.value))
    : [joined.refusal.code, joined.refusal.params ?? {}];
};

describe('a ceremony', () => {
  it('leaves a record without the key, in which every keyholder finds their own part', async () => {
    expect(readCeremony(JSON.parse(JSON.stringify(ceremony)))).toEqual({ ok: true, value: ceremony });
    expect(ceremony.shares.map(({ trustee }) => trustee)).toEqual(publicKeys.map(trusteeFingerprint));
    expect(shares).toHaveLength(5);
    const secret = await joinShares(facts(), shares);
    if (!secret.ok) throw new Error(secret.refusal.code);
    expect(JSON.stringify(ceremony)).not.toContain(base64(secret.value));
  });

  it('makes a key that any three of five open, and no two', async () => {
    const [a, b, c, d, e] = shares;
    for (const three of [[a, b, c], [e, c, a], [b, d, e], shares]) {
      expect(await join(three)).toBe(ceremony.sealingKey);
    }
    expect(await join([a, b])).toEqual(['share.too-few', { missing: 1 }]);
    expect(await join([])).toEqual(['share.too-few', { missing: 3 }]);
    // The same two parts of a vote that says two are enough make some key, and it is not believed.
    const two = await joinShares({ ...facts(), trustees: { threshold: 2 } }, [a!, b!]);
    expect(two).toMatchObject({ refusal: { code: 'share.wrong' } });
  });

  it('does not take a part twice, a changed one, or one of another vote', async () => {
    const [a, b, c] = shares as [KeyShare, KeyShare, KeyShare];
    expect(await join([a, b, b])).toEqual(['share.repeated', {}]);
    expect(await join([a, b, { ...b, trustee: c.trustee }])).toEqual(['share.repeated', {}]);
    expect(await join([a, b, { ...c, share: base64(random.bytes(33)) }])).toEqual(['share.wrong', {}]);
    expect(await join([a, b, { ...c, vote: 'cits' }])).toEqual(['share.wrong', {}]);
  });

  it('opens a part to nobody else, and not for another record', async () => {
    const stranger = await openShare(ceremony, makeTrusteeKey(random));
    expect(stranger).toMatchObject({ refusal: { code: 'share.not-yours' } });
    const [first, second] = ceremony.shares;
    const swapped = {
      ...ceremony,
      shares: [{ ...first!, enc: second!.enc, ciphertext: second!.ciphertext }],
    };
    expect(await openShare(swapped, trustees[0]!)).toMatchObject({ refusal: { code: 'share.wrong' } });
    const other = await openShare({ ...ceremony, vote: 'cits' }, trustees[0]!);
    expect(other).toMatchObject({ refusal: { code: 'share.wrong' } });
  });

  it.each([
    [{ threshold: 2, trustees: publicKeys.slice(0, 2) }, 'configuration.too-few-trustees'],
    [{ threshold: 1, trustees: publicKeys }, 'configuration.threshold-outside'],
    [{ threshold: 6, trustees: publicKeys }, 'configuration.threshold-outside'],
    [{ threshold: 2, trustees: [...publicKeys, publicKeys[0]!] }, 'configuration.repeated'],
    [{ threshold: 2, trustees: [...publicKeys, new Uint8Array(31)] }, 'trustee.key-malformed'],
    [{ threshold: 2, trustees: publicKeys, vote: '' }, 'ceremony.malformed'],
  ])('is not held like this: %#, %s', async (more, code) => {
    const held = await holdCeremony({ vote: 'parki-2027', ...more }, random);
    expect(held).toMatchObject({ refusal: { code } });
  });

  it('and its parts are read to the letter', () => {
    expect(readKeyShare(JSON.parse(JSON.stringify(shares[0])))).toEqual({ ok: true, value: shares[0] });
    expect(readKeyShare({ ...shares[0], note: 1 })).toMatchObject({ refusal: { code: 'share.malformed' } });
    expect(readCeremony({ ...ceremony, v: 2 })).toMatchObject({ refusal: { code: 'ceremony.malformed' } });
    expect(fingerprintText('0123456789ab')).toBe('0123 4567 89ab');
  });
});
