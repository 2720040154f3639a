/** What padding takes at least: the one byte that ends the text. */
export const PADDING = 1;

const END = 0x80;

/** ISO/IEC 7816-4: the text, 0x80, then zeros up to the length. @returns undefined when it is too long */
export function pad(text: Uint8Array, length: number): Uint8Array | undefined {
  if (text.length + PADDING > length) return undefined;
  const padded = new Uint8Array(length);
  padded.set(text);
  padded[text.length] = END;
  return padded;
}

/** @returns undefined when it was not padded so */
export function unpad(padded: Uint8Array): Uint8Array | undefined {
  let last = padded.length - 1;
  while (last >= 0 && padded[last] === 0) last -= 1;
  return padded[last] === END ? padded.slice(0, last) : undefined;
}
