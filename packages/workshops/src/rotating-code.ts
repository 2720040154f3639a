import type { SessionId } from './fact.js';

/** A code on the leader's screen changes every so many seconds: a photograph of it is soon worth nothing. */
export const CODE_SECONDS = 20;
const DIGITS = 6;

/** Number of the stretch of time a code belongs to, counted from 1970. */
export const codeWindow = (at: Date): number => Math.floor(at.getTime() / (CODE_SECONDS * 1000));

/** Windows whose code is taken at a moment: this one, and the one before for those who were just typing. */
export const windowsTaken = (at: Date): readonly number[] => [codeWindow(at), codeWindow(at) - 1];

/** What is authenticated (in ASCII): a code is of one session and one window alone. */
export const codeMessage = (session: SessionId, window: number): string =>
  `talka/self-check-in/${session}/${window}`;

/** Six digits from a MAC over that message (at least 20 bytes), by the dynamic truncation of RFC 4226, section 5.3. */
export function codeOf(mac: Uint8Array): string {
  const offset = (mac.at(-1) ?? 0) & 0x0f;
  const bits = new DataView(mac.buffer, mac.byteOffset).getUint32(offset) & 0x7fff_ffff;
  return String(bits % 10 ** DIGITS).padStart(DIGITS, '0');
}
