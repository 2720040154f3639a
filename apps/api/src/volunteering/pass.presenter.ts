import type { OwnPass } from '@talka/composition';
import type { PassView } from '@talka/contracts';
import { create } from 'qrcode';

/** The link and its code. A seventh of the squares may be dirty or in the sun, and it is still read. */
export function passView({ link, code }: OwnPass): PassView {
  const { modules } = create(link, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  let path = '';
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) if (modules.get(y, x)) path += `M${x} ${y}h1v1h-1z`;
  return { link, code, size, path };
}
