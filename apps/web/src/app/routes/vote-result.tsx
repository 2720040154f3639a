import type { VoteResultView, VoteView } from '@talka/contracts';
import { useMemo } from 'react';
import { Complaints } from '../../features/result/components/complaints.js';
import { Downloads } from '../../features/result/components/downloads.js';
import { PotResult } from '../../features/result/components/pot-result.js';
import { RecountPanel } from '../../features/result/components/recount-panel.js';
import { ResultHead } from '../../features/result/components/result-head.js';
import '../../features/result/components/result.css';
import { Turnout } from '../../features/result/components/turnout.js';
import { publishedIn } from '../../features/result/published.js';
import { useTold } from '../../features/result/use-told.js';
import { ResultPage } from './result-page.js';

export default function VoteResultRoute() {
  return (
    <ResultPage title="result.title">{(vote, result) => <Published {...{ vote, result }} />}</ResultPage>
  );
}

const NOBODY: ReadonlySet<string> = new Set();

function Published({ vote, result }: { vote: VoteView; result: VoteResultView }) {
  // Read once: a town's ballots are megabytes.
  const { bundle, ballots } = useMemo(() => publishedIn(result), [result]);
  const told = useTold(vote, result, ballots);
  return (
    <article className="result">
      <ResultHead vote={vote} result={result} />
      <Complaints vote={vote} result={result} />
      {result.pots.map((outcome) => {
        const pot = vote.potList.find(({ id }) => id === outcome.pot);
        return pot ? <PotResult key={pot.id} own={NOBODY} {...{ vote, pot, outcome, told }} /> : null;
      })}
      {bundle ? <Turnout bundle={bundle} /> : null}
      <RecountPanel vote={vote} result={result} />
      <Downloads vote={vote} result={result} ballots={ballots} />
    </article>
  );
}
