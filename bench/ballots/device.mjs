// @ts-check
// A thread of voters' devices: see devices.mjs.
import {
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  randomInt,
  constants,
  publicEncrypt,
  sign,
} from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { makeEnvelope, makeVoterKey, sealBallot } from '../../packages/voting/dist/protocol.js';
import { tokenMessage } from '../../packages/voting/dist/protocol/token-message.js';
import { inverses, numberOf, bytesOf } from './modular.mjs';

const random = { bytes: (/** @type {number} */ length) => Uint8Array.from(randomBytes(length)) };
/** @type {import('@talka/voting/protocol').VoteConfiguration} */
const configuration = workerData;
const [style] = configuration.styles;
if (!style) throw new Error('a vote has a style');
const modulus = Buffer.from(style.tokenKey, 'base64');
const n = numberOf(modulus);
const key = createPublicKey({
  key: { kty: 'RSA', n: modulus.toString('base64url'), e: 'AQAB' },
  format: 'jwk',
});
const raw = { padding: constants.RSA_NO_PADDING };

/**
 * The library that browsers use takes a twentieth of a second to blind: the same (RFC 9474, 4.2) with OpenSSL. What is to be
 * signed is a message padded by EMSA-PSS: a throwaway key signs it, and its public half takes the signature off again.
 */
const throwaway = generateKeyPairSync('rsa', { modulusLength: modulus.length * 8 });
/** @param {Uint8Array} message */
const padded = (message) =>
  publicEncrypt(
    { key: throwaway.publicKey, ...raw },
    sign('sha384', message, {
      ...{ key: throwaway.privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 },
    }),
  );

/** @type {Map<number, { voterKey: import('@talka/voting/protocol').VoterKey, msgPrefix: Uint8Array, inverse: bigint }>} */
const devices = new Map();

/** @param {number[]} voters */
function blind(voters) {
  const factors = voters.map(() => numberOf(randomBytes(modulus.length)) % n);
  const undone = inverses(factors, n);
  return voters.map((voter, at) => {
    const voterKey = makeVoterKey(random);
    const msgPrefix = random.bytes(32);
    const message = tokenMessage(configuration.vote, style.id, voterKey.publicKey);
    const factor = publicEncrypt({ key, ...raw }, bytesOf(factors[at], modulus.length));
    const blinded = (numberOf(padded(Buffer.concat([msgPrefix, message]))) * numberOf(factor)) % n;
    devices.set(voter, { voterKey, msgPrefix, inverse: undone[at] });
    return { voter, blinded: bytesOf(blinded, modulus.length).toString('base64') };
  });
}

/** @param {import('./devices.mjs').Given[]} given */
async function seal(given) {
  const envelopes = [];
  for (const { voter, blindSignature, revision = 1 } of given) {
    const device = devices.get(voter);
    if (!device) throw new Error(`voter ${voter} has no token`);
    const { voterKey, msgPrefix, inverse } = device;
    const signed = (numberOf(Buffer.from(blindSignature, 'base64')) * inverse) % n;
    const tokenSignature = Uint8Array.from(bytesOf(signed, modulus.length));
    const token = { style: style.id, voterKey: voterKey.publicKey, msgPrefix, tokenSignature };
    const sealed = await sealBallot(configuration, someBallot(), random);
    if (!sealed.ok) throw new Error(sealed.refusal.code);
    envelopes.push({
      voter,
      envelope: makeEnvelope(configuration, { voterKey, token, revision, sealed: sealed.value }),
    });
  }
  return envelopes;
}

/** One project of each pot. */
function someBallot() {
  const pots = style.pots.map((pot) => {
    const projects = configuration.projects.filter((project) => project.pot === pot);
    return [pot, { choices: [projects[randomInt(projects.length)]?.id ?? ''] }];
  });
  return { vote: configuration.vote, style: style.id, pots: new Map(pots) };
}

parentPort?.on('message', async ({ what, list }) => {
  parentPort?.postMessage(what === 'blind' ? blind(list) : await seal(list));
});
