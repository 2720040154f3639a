import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * What the style's key signs blind: `talka-token-v1` ‖ len(vote) ‖ vote ‖ len(style) ‖ style ‖ voterKey. Ids in UTF-8, each
 * behind its length as two bytes, big-endian; the voter key is the last 32. No two tokens have the same message.
 */
export function tokenMessage(vote: string, style: string, voterKey: Uint8Array): Uint8Array {
  if (voterKey.length !== 32) throw new RangeError('a voter key has 32 bytes');
  return concatBytes(utf8ToBytes('talka-token-v1'), ...[vote, style].map(withLength), voterKey);
}

function withLength(text: string): Uint8Array {
  const bytes = utf8ToBytes(text);
  if (bytes.length > 0xffff) throw new RangeError('an id is short');
  return concatBytes(Uint8Array.of(bytes.length >> 8, bytes.length & 255), bytes);
}
