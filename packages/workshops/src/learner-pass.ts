import { refuse, type Refusal, type Result } from '@talka/kernel';
import { participantId, type ParticipantId } from './fact.js';

/** What a learner's pass says: whose place it is in which workshop. It names nobody. */
export interface LearnerPass {
  readonly workshop: number;
  readonly enrolment: ParticipantId;
}

/** Passes of shifts begin with a 1 and are signed with the same key: none is taken for the other. */
const VERSION = 2;
const UUID = 16;
const BYTES = 1 + 4 + UUID;
/** Of Ed25519 (RFC 8032). */
const SIGNATURE = 64;

/** What is signed: a byte of version, four of the workshop's number, the enrolment. */
export function learnerPassBytes({ workshop, enrolment }: LearnerPass): Uint8Array {
  const bytes = new Uint8Array(BYTES);
  bytes[0] = VERSION;
  new DataView(bytes.buffer).setUint32(1, workshop);
  const hex = enrolment.replaceAll('-', '').match(/../g) ?? [];
  bytes.set(
    hex.map((byte) => Number.parseInt(byte, 16)),
    5,
  );
  return bytes;
}

export interface ReadLearnerPass {
  readonly pass: LearnerPass;
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
}

/** What a scanned code says; whether it is true, its signature tells. Letters as in base64url (RFC 4648, section 5). */
export function readLearnerPass(text: string): Result<ReadLearnerPass, Refusal<'learner-pass.unreadable'>> {
  const bytes = fromBase64Url(/(?:^|[?&#=/])([A-Za-z0-9_-]+)$/.exec(text.trim())?.[1] ?? '');
  if (bytes.length !== BYTES + SIGNATURE || bytes[0] !== VERSION) return refuse('learner-pass.unreadable');
  const signed = bytes.slice(0, BYTES);
  const hex = [...signed.slice(5)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  const pass = {
    workshop: new DataView(signed.buffer).getUint32(1),
    enrolment: participantId(parts.join('-')),
  };
  return { ok: true, value: { pass, signed, signature: bytes.slice(BYTES) } };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The pass and its signature in letters that a code may have, without padding. */
export function learnerPassCode(signed: Uint8Array, signature: Uint8Array): string {
  const bits = [...signed, ...signature].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const sixes = bits.match(/.{1,6}/g) ?? [];
  return sixes.map((six) => LETTERS[Number.parseInt(six.padEnd(6, '0'), 2)]).join('');
}

function fromBase64Url(code: string): Uint8Array {
  const bits = [...code].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(6, '0')).join('');
  return Uint8Array.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
