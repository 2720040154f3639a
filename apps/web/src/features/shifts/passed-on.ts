/** What stands behind the `#` of a link; kept for this tab, so that it is still there after signing in. */
export function passedOn(hash: string, page: 'stand-in' | 'together'): string {
  const [here, kept] = [hash.slice(1), `talka.${page}`];
  try {
    if (here !== '') sessionStorage.setItem(kept, here);
    return here || (sessionStorage.getItem(kept) ?? '');
  } catch {
    return here;
  }
}
