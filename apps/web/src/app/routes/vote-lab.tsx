import type { VoteResultView, VoteView } from '@talka/contracts';
import { useMemo } from 'react';
import { LabHead } from '../../features/result/components/lab-head.js';
import { LabPot } from '../../features/result/components/lab-pot.js';
import '../../features/result/components/lab.css';
import '../../features/result/components/result.css';
import { asCounted, publishedIn } from '../../features/result/published.js';
import { useLab } from '../../features/result/use-lab.js';
import { ResultPage } from './result-page.js';

export default function VoteLabRoute() {
  return <ResultPage title="lab.title">{(vote, result) => <Laboratory {...{ vote, result }} />}</ResultPage>;
}

function Laboratory({ vote: announced, result }: { vote: VoteView; result: VoteResultView }) {
  const { bundle, ballots } = useMemo(() => publishedIn(result), [result]);
  const vote = useMemo(() => asCounted(announced, bundle), [announced, bundle]);
  const lab = useLab(vote, result, ballots);
  return (
    <article className="result lab">
      <LabHead vote={vote} />
      {result.pots.map((outcome) => {
        const pot = vote.potList.find(({ id }) => id === outcome.pot);
        return pot ? <LabPot key={pot.id} {...{ vote, pot, outcome, lab }} /> : null;
      })}
    </article>
  );
}
