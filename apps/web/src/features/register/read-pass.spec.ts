import { expect, it } from '@jest/globals';
import { learnerPassBytes, learnerPassCode, participantId } from '@talka/workshops';
import type { RegisterFacts } from './kept.js';
import { readPass } from './read-pass.js';

const ANNA = '0b9f3d4e-5a61-4c7d-8e2f-aa0000000001';
const NOW = new Date('2027-09-01T15:05:00Z');

/** A key of an installation's, and passes under it. */
async function issuer() {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const { x: key = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const pass = async (workshop = 5, enrolment = ANNA) => {
    const signed = Uint8Array.from(learnerPassBytes({ workshop, enrolment: participantId(enrolment) }));
    const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, signed));
    return { code: learnerPassCode(signed, signature), signed, signature };
  };
  return { key, pass };
}
const register = (passKey: string): RegisterFacts => ({
  ...{ session: 's1', number: 1, role: 'leader', codeKey: '', passKey, leaders: [] },
  workshop: { id: 'w1', number: 5, title: 'Māla svilpes', place: 'Amatu māja' },
  ...{ from: '2027-09-01T15:00:00Z', until: '2027-09-01T17:00:00Z', isCancelled: false, isClosed: false },
  participants: [{ id: ANNA, name: 'Anna Ozola' }],
});
const said = async (text: string, key: string) => {
  const here = register(key);
  const read = await readPass(text, here, [here], NOW);
  return read.ok ? read.value : read.refusal.code;
};

it('says whose pass it is, under the key that came with the register', async () => {
  const { key, pass } = await issuer();
  expect(await said((await pass()).code, key)).toEqual({ participant: ANNA, name: 'Anna Ozola' });
  expect(await said((await pass(6)).code, key)).toBe('learner-pass.elsewhere');
});

it('takes none that somebody else signed, that was changed, or that says nothing', async () => {
  const [own, other] = [await issuer(), await issuer()];
  expect(await said((await other.pass()).code, own.key)).toBe('learner-pass.forged');
  // Another's place under the signature of one's own.
  const [wanted, mine] = [await own.pass(), await own.pass(5, ANNA.replace(/1$/, '2'))];
  expect(await said(learnerPassCode(wanted.signed, mine.signature), own.key)).toBe('learner-pass.forged');
  expect(await said('WIFI:S:Amatu māja;;', own.key)).toBe('learner-pass.unreadable');
});

it('takes none unchecked, where a register was taken along before keys came with it', async () => {
  const { pass } = await issuer();
  expect(await said((await pass()).code, '')).toBe('learner-pass.unchecked');
});
