import type { VoteResultView, VoteView } from '@talka/contracts';
import { profileOf, readPb, scoreFor, type Score } from '@talka/voting';
import type { VoteBundle } from '@talka/voting/protocol';

/** What a published result holds beside the outcome. */
export interface ResultTold {
  readonly sums: VoteBundle['sums'] | null;
  /** By pot, what each project got; nothing of a pot whose ballots are too few to be published. */
  readonly scores: ReadonlyMap<string, PotScores>;
}

interface PotScores {
  readonly unit: Score;
  readonly of: ReadonlyMap<string, number>;
}

const MOST_KEPT = 50;
const kept = new Map<string, ResultTold>();

/** Read once for each result, and never changed: a town's ballots are megabytes, and a page is asked for by everyone. */
export function resultTold(
  vote: Pick<VoteView, 'number' | 'rules'>,
  published: Pick<VoteResultView, 'bundle' | 'pots' | 'publishedAt'>,
): ResultTold {
  const key = `${vote.number} ${published.publishedAt}`;
  const known = kept.get(key);
  if (known) return known;
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  const bundle = published.bundle === null ? null : (JSON.parse(published.bundle) as VoteBundle);
  const told: ResultTold = {
    sums: bundle?.sums ?? null,
    scores: new Map(
      (bundle?.pots ?? published.pots).flatMap(({ pot, ballots }) => {
        const scores = ballots ? scoresIn(ballots, vote.rules.count) : undefined;
        return scores ? [[pot, scores] as const] : [];
      }),
    ),
  };
  kept.set(key, told);
  return told;
}

function scoresIn(ballots: string, { options }: VoteView['rules']['count']): PotScores | undefined {
  const reading = readPb(ballots);
  if (!reading.ok) return undefined;
  const { election } = reading.file;
  const unit = (options['score'] as Score | undefined) ?? scoreFor(election.voteType);
  const { scores, pointsScale } = profileOf(election, unit);
  const of = election.projects.map(({ id }, at) => [id, (scores[at] ?? 0) / 10 ** pointsScale] as const);
  return { unit, of: new Map(of) };
}
