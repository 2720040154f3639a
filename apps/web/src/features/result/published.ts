import type { VoteResultView, VoteView } from '@talka/contracts';
import { drawOrder } from '@talka/kernel';
import type { VoteBundle } from '@talka/voting/protocol';

/** What the page shows of a bundle beside the outcome; its checks are the recount's. */
export type BundleShown = Pick<VoteBundle, 'sums' | 'spoilt' | 'seed'> & {
  readonly configuration: Pick<VoteBundle['configuration'], 'styles' | 'pots' | 'trackers' | 'projects'>;
  readonly pots: readonly Pick<VoteBundle['pots'][number], 'pot' | 'ballots' | 'trackers'>[];
};

/** The `.pb` files by pot; a pot whose ballots are too few to be published has none. */
export type Ballots = ReadonlyMap<string, string>;

/**
 * What is inside a published result. It came from this site's own server, which had it checked before it was published;
 * whoever does not believe that presses "recount".
 */
export function publishedIn({ bundle: text, pots }: Pick<VoteResultView, 'bundle' | 'pots'>): {
  readonly bundle: BundleShown | null;
  readonly ballots: Ballots;
} {
  const bundle = text === null ? null : (JSON.parse(text) as BundleShown);
  const files = (bundle?.pots ?? pots).flatMap(({ pot, ballots }) =>
    ballots ? [[pot, ballots] as const] : [],
  );
  return { bundle, ballots: new Map(files) };
}

/** The vote as it was counted: where equals are settled by lot, with the order that the shown seed draws. */
export function asCounted<V extends Pick<VoteView, 'rules'>>(vote: V, bundle: BundleShown | null): V {
  if (bundle?.seed === undefined) return vote;
  const { count } = vote.rules;
  const ids = bundle.configuration.projects.map(({ id }) => id);
  const options = { ...count.options, drawnOrder: drawOrder(bundle.seed, ids) };
  return { ...vote, rules: { ...vote.rules, count: { ...count, options } } };
}
