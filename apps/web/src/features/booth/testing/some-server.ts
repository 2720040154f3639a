import { ProblemError } from '@talka/api-client';
import type { VoteView } from '@talka/contracts';
import { base64, canonicalText, unbase64, type Canonical } from '@talka/voting';
import {
  configurationHex,
  decideEnvelope,
  makeLogKey,
  readConfiguration,
  type Envelope,
  type VoteConfiguration,
} from '@talka/voting/protocol';
import { random } from '../sealing.js';

/** The server's part in a vote, with a real key and no database. */
export interface SomeServer {
  readonly vote: VoteView;
  readonly configuration: VoteConfiguration;
  readonly configurationText: string;
  readonly sign: (blinded: string) => string;
  readonly box: Map<string, Envelope>;
  readonly put: (envelope: Envelope) => Promise<{ leaf: string }>;
}

const letters = (text: string): bigint =>
  BigInt(`0x${Array.from(unbase64(pad(text)) ?? [], (byte) => byte.toString(16).padStart(2, '0')).join('')}`);
const pad = (text: string): string => {
  const plain = text.replaceAll('-', '+').replaceAll('_', '/');
  return plain.padEnd(Math.ceil(plain.length / 4) * 4, '=');
};
const bytesOf = (value: bigint, length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => Number((value >> BigInt(8 * (length - 1 - at))) & 255n));

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, square, left] = [1n, base % modulus, exponent];
  for (; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

export async function someServer(view: VoteView): Promise<SomeServer> {
  const algorithm = {
    name: 'RSA-PSS',
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
    hash: 'SHA-384',
  };
  const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const { n = '', d = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  const { logKey } = makeLogKey(random);
  const read = readConfiguration({
    ...{
      type: 'config',
      v: 1,
      vote: 'pagalmi-2027',
      title: 'Pagalmu fonds',
      unit: 'Ludza',
      secrecy: 'secret',
    },
    ...{ origin: 'talka.example/votes/7', currency: 'EUR' },
    ...{ opensAt: '2027-03-01T06:00:00Z', closesAt: '2027-03-15T18:00:00Z' },
    ...{ ballot: view.rules.ballot, blankAllowed: false, trackers: view.rules.trackers },
    pots: view.potList.map(({ id, name, budgetCents: budget }) => ({ id, name, budget })),
    projects: view.projectList.map(({ id, pot, name, costCents: cost }) => ({ id, pot, name, cost })),
    styles: [{ id: 'all', pots: view.potList.map(({ id }) => id), tokenKey: pad(n) }],
    count: { rule: 'greedy', options: {} },
    ...{
      sealingKey: base64(Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? 9 : 0))),
      plaintextLength: 512,
    },
    ...{ trustees: { threshold: 2, fingerprints: ['a', 'b', 'c'].map((one) => one.repeat(64)) }, logKey },
  });
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const configuration = read.value;
  const box = new Map<string, Envelope>();
  return {
    vote: { ...view, configurationHash: configurationHex(configuration) },
    configuration,
    configurationText: canonicalText(configuration as unknown as Canonical),
    sign: (blinded) => base64(bytesOf(power(letters(blinded), letters(d), letters(n)), 256)),
    box,
    put: async (envelope) => {
      const decided = await decideEnvelope(configuration, envelope);
      if (!decided.ok) throw refused(decided.refusal.code);
      const known = box.get(envelope.voterKey);
      if (known && known.revision > envelope.revision) throw refused('cast.stale');
      if (known?.revision === envelope.revision && known.ciphertext !== envelope.ciphertext)
        throw refused('cast.stale');
      box.set(envelope.voterKey, envelope);
      return { leaf: decided.value.leaf };
    },
  };
}

export const refused = (code: string, status = 409): ProblemError =>
  new ProblemError({
    ...{ type: 'about:blank', status, title: '', params: {}, fields: [], requestId: '' },
    code: code as ProblemError['code'],
  });
