import { ButtonLink, EmptyState, PageHead, Skeleton } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { ChosenTable } from './chosen-table.js';

/** What somebody supported in the open, votes have chosen, and is being built. */
export function PicksPage() {
  const t = useText('accountability');
  return <PersonOnly title={t('picks.own-title')}>{() => <Picks />}</PersonOnly>;
}

function Picks() {
  const t = useText('accountability');
  const { data, error, refetch } = useCall('my-picks.list', {}, { staleTime: 0 });
  return (
    <Page title={t('picks.own-title')}>
      <PageHead title={t('picks.own-title')} lead={t('picks.lead')} />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data ? null : <Skeleton label={t('became.loading')} lines={5} />}
      {data?.picks.length === 0 ? (
        <EmptyState
          title={t('picks.none')}
          action={
            <ButtonLink as={Link} to="/ideas" tone="quiet">
              {t('picks.ideas')}
            </ButtonLink>
          }
        >
          {t('picks.none-text')}
        </EmptyState>
      ) : null}
      {data && data.picks.length > 0 ? (
        <ChosenTable caption={t('picks.own-title')} ideas={data.picks} />
      ) : null}
    </Page>
  );
}
