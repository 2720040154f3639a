import { EmptyState, Entries, Entry, PageHead, Skeleton } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { nameIn } from '../../../site/territory.js';
import { useFormats, useLanguage, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { pathOfBatches, pathOfVoters } from '../places.js';
import { DeskCrumbs } from './desk-gate.js';

/** The municipality's votes that have paper, with the two things a clerk does in each. */
export function VotesOnPaper({ municipality }: { municipality: string }) {
  const t = useText('paperdesk');
  const language = useLanguage();
  const { dateTime } = useFormats();
  const found = useCall('votes.list', { query: { municipality } }, { staleTime: 0 });
  const votes = found.data?.votes.filter(({ paper }) => paper);
  return (
    <Page title={t('paperdesk.title')}>
      <PageHead
        above={<DeskCrumbs municipality={municipality} here={t('paperdesk.title')} />}
        title={t('paperdesk.title')}
        lead={t('paperdesk.lead')}
      />
      {found.error ? <Trouble error={found.error} retry={() => void found.refetch()} /> : null}
      {found.isPending ? <Skeleton label={t('paperdesk.loading')} lines={5} /> : null}
      {votes?.length === 0 ? (
        <EmptyState title={t('paperdesk.empty')}>{t('paperdesk.empty-text')}</EmptyState>
      ) : null}
      {votes && votes.length > 0 ? (
        <Entries label={t('paperdesk.title')}>
          {votes.map((vote) => (
            <Entry
              key={vote.number}
              level={2}
              title={<Link to={pathOfVoters(municipality, vote.number)}>{nameIn(vote.name, language)}</Link>}
              meta={[
                t(`paperdesk.moment-${vote.moment}`),
                `${dateTime(vote.opensAt)} – ${vote.closesAt ? dateTime(vote.closesAt) : '…'}`,
              ].join(' · ')}
            >
              <p>
                <Link to={pathOfBatches(municipality, vote.number)}>
                  {t('paperdesk.batches')}
                  <span className="t-hidden">{`: ${nameIn(vote.name, language)}`}</span>
                </Link>
              </p>
            </Entry>
          ))}
        </Entries>
      ) : null}
    </Page>
  );
}
