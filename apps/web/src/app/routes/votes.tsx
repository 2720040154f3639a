import { PageHead } from '@talka/ui';
import { VoteList } from '../../features/votes/components/vote-list.js';
import { Page } from '../../site/page.js';
import { useText } from '../../site/text.js';

export default function VotesRoute() {
  const t = useText('votes');
  return (
    <Page title={t('votes.title')}>
      <PageHead title={t('votes.title')} lead={t('votes.lead')} />
      <VoteList />
    </Page>
  );
}
