import { EmptyState, Entries, Entry, PageHead, Skeleton } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { CallStage } from './call-list.js';
import '../calls.css';

/** The calls that somebody is appointed to score. */
export function MyScoring() {
  const t = useText('opencalls');
  return <PersonOnly title={t('opencalls.scoring.title')}>{() => <Mine />}</PersonOnly>;
}

function Mine() {
  const t = useText('opencalls');
  const { data, error, refetch } = useCall('my-scoring.list', {}, { staleTime: 0 });
  return (
    <Page title={t('opencalls.scoring.title')}>
      <PageHead title={t('opencalls.scoring.title')} lead={t('opencalls.scoring.lead')} />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton label={t('opencalls.calls.loading')} lines={4} />}
      {data?.calls.length === 0 ? <EmptyState title={t('opencalls.scoring.none')} /> : null}
      {data && data.calls.length > 0 ? (
        <Entries>
          {data.calls.map((one) => (
            <Entry
              key={one.call}
              level={2}
              title={
                <Link to={`/me/scoring/${one.call}`} lang={one.language}>
                  {one.title}
                </Link>
              }
              tags={<CallStage stage={one.stage} />}
            />
          ))}
        </Entries>
      ) : null}
    </Page>
  );
}
