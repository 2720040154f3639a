import type { BundleShown } from './components/turnout.js';

/**
 * What the page shows of a published bundle beside the outcome. It came from this site's own server, which had it checked
 * before it was published; whoever does not believe that presses "recount".
 */
export const shownOf = (bundle: string | null): BundleShown | null =>
  bundle === null ? null : (JSON.parse(bundle) as BundleShown);
