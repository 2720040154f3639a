/** Letters that are not taken for one another when they are read out (Crockford's base 32). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;
/** So many bytes make a code. */
export const SPOKEN_BYTES = (LENGTH * 5) / 8;

/** A pass as somebody reads it out when no camera can: eight letters, such as `7QF0-M2XK`. */
export function spokenCode(mark: Uint8Array): string {
  const bits = [...mark.slice(0, SPOKEN_BYTES)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = (bits.match(/.{5}/g) ?? []).map((five) => LETTERS[Number.parseInt(five, 2)]).join('');
  return `${letters.slice(0, LENGTH / 2)}-${letters.slice(LENGTH / 2)}`;
}

/** The code in what was typed, however it was spaced, and with the letters that look like digits. @returns undefined when it is none */
export function readSpokenCode(text: string): string | undefined {
  const letters = text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  if (letters.length !== LENGTH || [...letters].some((letter) => !LETTERS.includes(letter))) return undefined;
  return `${letters.slice(0, LENGTH / 2)}-${letters.slice(LENGTH / 2)}`;
}
