import type { OwnPass } from '@talka/composition';
import type { PassView } from '@talka/contracts';
import encodeQR from 'qr';

/** The empty margin that cameras look for, in squares (ISO/IEC 18004). */
const QUIET = 4;

/** The pass and its picture. A seventh of the squares may be dirty or in the sun, and it is still read. */
export function passView({ link, code }: OwnPass): PassView {
  const squares = encodeQR(link, 'raw', { ecc: 'medium', border: QUIET });
  const path = squares.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { link, code, size: squares.length, path };
}
