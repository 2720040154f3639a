import type { VoteResultView, VoteView } from '@talka/contracts';
import { Skeleton } from '@talka/ui';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { NotYet } from '../../features/result/components/not-yet.js';
import { isRefusal, useCall } from '../../site/api.js';
import { Page } from '../../site/page.js';
import { nameIn } from '../../site/territory.js';
import { useLanguage, useText } from '../../site/text.js';
import { Trouble } from '../../site/trouble.js';
import { MissingVote } from './missing-vote.js';

interface ResultPageProps {
  readonly title: 'result.title' | 'lab.title';
  readonly children: (vote: VoteView, result: VoteResultView) => ReactNode;
}

/** A page about what came of a vote, or about that there is no result yet. */
export function ResultPage(props: ResultPageProps) {
  const number = Number(useParams()['number']);
  const known = Number.isSafeInteger(number) && number > 0;
  return known ? <KnownVote number={number} {...props} /> : <Gone />;
}

function Gone() {
  const t = useText('result');
  return <MissingVote title={t('result.gone')} lead={t('result.gone-text')} />;
}

function KnownVote({ number, title, children }: ResultPageProps & { readonly number: number }) {
  const t = useText('result');
  const language = useLanguage();
  const params = { number };
  const vote = useCall('votes.read', { params });
  const result = useCall('votes.result', { params });
  if (isRefusal(vote.error, 'vote.not-found')) return <Gone />;
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
    <Page title={t(title, { name: nameIn(vote.data.name, language) })}>
      {result.data ? children(vote.data, result.data) : <NotYet vote={vote.data} />}
    </Page>
  );
}
