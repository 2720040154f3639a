import type { VoteResultView, VoteView } from '@talka/contracts';
import { Skeleton } from '@talka/ui';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { Complaints } from '../../features/result/components/complaints.js';
import { Downloads } from '../../features/result/components/downloads.js';
import { NotYet } from '../../features/result/components/not-yet.js';
import { PotResult } from '../../features/result/components/pot-result.js';
import { RecountPanel } from '../../features/result/components/recount-panel.js';
import { ResultHead } from '../../features/result/components/result-head.js';
import '../../features/result/components/result.css';
import { Turnout } from '../../features/result/components/turnout.js';
import { publishedIn } from '../../features/result/published.js';
import { useTold } from '../../features/result/use-told.js';
import { isRefusal, useCall } from '../../site/api.js';
import { Page } from '../../site/page.js';
import { nameIn } from '../../site/territory.js';
import { useLanguage, useText } from '../../site/text.js';
import { MissingPage, Trouble } from '../../site/trouble.js';

export default function VoteResultRoute() {
  const t = useText('result');
  const number = Number(useParams()['number']);
  const known = Number.isSafeInteger(number) && number > 0;
  return known ? <VoteResult number={number} /> : <MissingPage title={t('result.gone')} />;
}

function VoteResult({ number }: { number: number }) {
  const t = useText('result');
  const language = useLanguage();
  const params = { number };
  const vote = useCall('votes.read', { params });
  const result = useCall('votes.result', { params });
  if (isRefusal(vote.error, 'vote.not-found')) {
    return <MissingPage title={t('result.gone')} lead={vote.error.problem.title} />;
  }
  const error = vote.error ?? (isRefusal(result.error, 'vote.not-public-yet') ? null : result.error);
  const waiting = !vote.data || (!result.data && !result.error);
  if (error || waiting) {
    const retry = (): void => void Promise.all([vote.refetch(), result.refetch()]);
    return (
      <Page>
        {error ? (
          <Trouble error={error} retry={retry} />
        ) : (
          <Skeleton label={t('result.loading')} lines={10} heading />
        )}
      </Page>
    );
  }
  return (
    <Page title={t('result.title', { name: nameIn(vote.data.name, language) })}>
      {result.data ? <Published vote={vote.data} result={result.data} /> : <NotYet vote={vote.data} />}
    </Page>
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
