import type { Certificate, CertificateId, Wanted } from '../certificate.js';

/** The newest certificate somebody has of a thing. */
export interface Standing extends Pick<
  Certificate,
  'id' | 'holder' | 'state' | 'from' | 'until' | 'minutes' | 'replaces'
> {
  /** It was taken back by a correction, and by nobody's doubt. */
  readonly corrected: boolean;
}

export interface Correction {
  readonly give: readonly (Wanted & { readonly replaces?: CertificateId })[];
  /** They count no more. */
  readonly takeBack: readonly CertificateId[];
  /** They were waiting to be made, and are not. */
  readonly drop: readonly CertificateId[];
}

/**
 * What is to be done so that certificates of a thing say what was achieved: whoever achieved it has one that says how much, and nobody
 * else does. What is right already is left alone, so that doing it twice does nothing. A municipality that took one back for a
 * reason of its own is not overruled.
 * @param standing each holder once
 */
export function decideCorrection(standing: readonly Standing[], achieved: readonly Wanted[]): Correction {
  const have = new Map(standing.map((one) => [one.holder, one]));
  const give: Correction['give'][number][] = [];
  const drop: CertificateId[] = [];
  for (const wanted of achieved) {
    const has = have.get(wanted.holder);
    if (has && (saysSo(has, wanted) || (has.state === 'revoked' && !has.corrected))) continue;
    if (has?.state === 'waiting') drop.push(has.id);
    const replaces = has?.state === 'issued' ? has.id : has?.state === 'waiting' ? has.replaces : null;
    give.push({ ...wanted, ...(replaces && { replaces }) });
  }
  const achievers = new Set(achieved.map(({ holder }) => holder));
  const others = standing.filter(({ holder }) => !achievers.has(holder));
  const waiting = others.filter(({ state }) => state === 'waiting');
  return {
    give,
    drop: [...drop, ...waiting.map(({ id }) => id)],
    // Of one that waits to be made in another name, the one it was to take the place of counts still.
    takeBack: [
      ...others.filter(({ state }) => state === 'issued').map(({ id }) => id),
      ...waiting.flatMap(({ replaces }) => replaces ?? []),
    ],
  };
}

const saysSo = (has: Standing, { from, until, minutes }: Wanted): boolean =>
  (has.state === 'issued' || has.state === 'waiting') &&
  has.from === from &&
  has.until === until &&
  has.minutes === minutes;
