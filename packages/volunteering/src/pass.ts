import { refuse, type Refusal, type Result } from '@talka/kernel';
import { registrationId, slotId, type RegistrationId, type SlotId } from '@talka/registration';

/** What a volunteer's pass says: whose place it is, at which shift of which event. It names nobody. */
export interface Pass {
  readonly event: number;
  readonly slot: SlotId;
  readonly registration: RegistrationId;
}

const VERSION = 1;
const UUID = 16;
/** A byte of version, four of the event's number, two ids. */
export const PASS_BYTES = 1 + 4 + 2 * UUID;
/** Of Ed25519 (RFC 8032). */
export const SIGNATURE_BYTES = 64;

export type PassRefusal = Refusal<'pass.unreadable'>;

/** What is signed, as bytes: 37 of them, for a code has to be read at arm's length from a cracked screen. */
export function passBytes({ event, slot, registration }: Pass): Uint8Array {
  const bytes = new Uint8Array(PASS_BYTES);
  bytes[0] = VERSION;
  new DataView(bytes.buffer).setUint32(1, event);
  bytes.set(bytesOf(slot), 5);
  bytes.set(bytesOf(registration), 5 + UUID);
  return bytes;
}

/** What the code says, from what was scanned or typed: the link in it, or its last part alone. Whether it is true, is not asked. */
export function readPass(
  text: string,
): Result<{ readonly pass: Pass; readonly signed: Uint8Array; readonly signature: Uint8Array }, PassRefusal> {
  const code = /(?:^|[?&#]pass=)([A-Za-z0-9_-]+)$/.exec(text.trim())?.[1];
  const bytes = fromBase64Url(code ?? '');
  if (bytes.length !== PASS_BYTES + SIGNATURE_BYTES || bytes[0] !== VERSION) return refuse('pass.unreadable');
  const signed = bytes.slice(0, PASS_BYTES);
  const pass = {
    event: new DataView(signed.buffer).getUint32(1),
    slot: slotId(uuidOf(signed.slice(5, 5 + UUID))),
    registration: registrationId(uuidOf(signed.slice(5 + UUID))),
  };
  return { ok: true, value: { pass, signed, signature: bytes.slice(PASS_BYTES) } };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The pass and its signature in letters that addresses may have: base64url (RFC 4648, section 5), without padding. */
export function passCode(signed: Uint8Array, signature: Uint8Array): string {
  const bits = [...signed, ...signature].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const sixes = bits.match(/.{1,6}/g) ?? [];
  return sixes.map((six) => LETTERS[Number.parseInt(six.padEnd(6, '0'), 2)]).join('');
}

function fromBase64Url(code: string): Uint8Array {
  const bits = [...code].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(6, '0')).join('');
  return Uint8Array.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

const bytesOf = (uuid: string): number[] =>
  (uuid.replaceAll('-', '').match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16));

function uuidOf(bytes: Uint8Array): string {
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
