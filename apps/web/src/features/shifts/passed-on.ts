const KEPT = 'talka.stand-in';

/** What stands behind the `#` of a link; kept for this tab, so that it is still there after signing in. */
export function passedOn(hash: string): string {
  const here = hash.slice(1);
  try {
    if (here !== '') sessionStorage.setItem(KEPT, here);
    return here || (sessionStorage.getItem(KEPT) ?? '');
  } catch {
    return here;
  }
}
