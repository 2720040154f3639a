import type { VoteView } from '@talka/contracts';
import { Skeleton } from '@talka/ui';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { isRefusal, useCall } from '../../site/api.js';
import { Page } from '../../site/page.js';
import { useText } from '../../site/text.js';
import { Trouble } from '../../site/trouble.js';
import { MissingVote } from './missing-vote.js';

/** The vote that the address names, once it is here; what else can be is said in its place. */
export function VotePage({ children }: { children: (vote: VoteView) => ReactNode }) {
  const t = useText('votes');
  const number = Number(useParams()['number']);
  const known = Number.isSafeInteger(number) && number > 0;
  const { data: vote, error, refetch } = useCall('votes.read', { params: { number } }, { enabled: known });
  if (vote) return children(vote);
  if (!known || isRefusal(error, 'vote.not-found'))
    return <MissingVote title={t('vote.gone')} lead={t('vote.gone-text')} />;
  return (
    <Page>
      {error ? (
        <Trouble error={error} retry={() => void refetch()} />
      ) : (
        <Skeleton label={t('votes.loading')} lines={10} heading />
      )}
    </Page>
  );
}
