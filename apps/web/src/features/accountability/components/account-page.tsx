import type { AccountView } from '@talka/contracts';
import { EmptyState, PageHead, Section, Skeleton, StatNumber, Table } from '@talka/ui';
import { isRefusal, useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';
import { ChosenTable, IdeaLink, noon } from './chosen-table.js';
import { Stages } from './stages.js';
import './accountability.css';

/** What a municipality does with what residents propose: three numbers, and the ideas behind each. */
export function AccountPage({ municipality }: { municipality: string }) {
  const t = useText('accountability', 'public');
  const { nameOf, find } = useTerritory();
  const { data, error, refetch } = useCall('municipalities.account', { params: { municipality } });
  if (isRefusal(error) || !find(municipality)) return <MissingPage />;
  const title = t('became.title', { who: nameOf(municipality) });
  return (
    <Page title={title}>
      <PageHead
        above={
          <p>
            <Link to={`/municipalities/${municipality}`}>{t('became.back')}</Link>
          </p>
        }
        title={title}
        lead={t('became.lead')}
      />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data ? (
        <>
          <Answers answers={data.answers} />
          <Stages stages={data.stages} stays={data.stays} />
          <Delivered delivery={data.delivery} />
        </>
      ) : (
        <Skeleton label={t('became.loading')} lines={10} />
      )}
    </Page>
  );
}

function Answers({ answers }: Pick<AccountView, 'answers'>) {
  const t = useText('accountability');
  const { percent, number, date } = useFormats();
  const { submitted, answered, medianDays, ideas } = answers;
  if (submitted === 0) return <Nothing title={t('became.answers')} />;
  const days = medianDays === null ? null : Math.max(1, Math.round(medianDays));
  return (
    <Section title={t('became.answers')}>
      <div className="became__numbers">
        <StatNumber
          value={percent(answered / submitted)}
          label={t('became.answered', { answered, submitted })}
        />
        {days === null ? null : <StatNumber value={number(days)} label={t('became.median', { days })} />}
      </div>
      <Table
        caption={t('became.not-public', { count: ideas.length })}
        rows={ideas}
        rowKey={({ number: idea, askedOn }) => `${idea}-${askedOn}`}
        columns={[
          { id: 'idea', header: t('became.idea'), cell: (row) => <IdeaLink {...row} /> },
          { id: 'asked', header: t('became.asked'), cell: ({ askedOn }) => date(noon(askedOn)) },
          {
            id: 'answered',
            header: t('became.answered-on'),
            cell: ({ answeredOn }) => (answeredOn === null ? t('became.waits') : date(noon(answeredOn))),
          },
        ]}
      />
    </Section>
  );
}

function Delivered({ delivery }: Pick<AccountView, 'delivery'>) {
  const t = useText('accountability');
  const { percent, number } = useFormats();
  const { inTime, late, running, share, ideas } = delivery;
  if (ideas.length === 0) return <Nothing title={t('became.delivery')} />;
  return (
    <Section title={t('became.delivery')}>
      <div className="became__numbers">
        {share === null ? null : (
          <StatNumber value={percent(share)} label={t('became.in-time', { inTime, judged: inTime + late })} />
        )}
        {running === 0 ? null : (
          <StatNumber value={number(running)} label={t('became.running', { count: running })} />
        )}
      </div>
      <ChosenTable caption={t('became.delivery')} ideas={ideas} />
    </Section>
  );
}

function Nothing({ title }: { title: string }) {
  const t = useText('accountability');
  return (
    <Section title={title}>
      <EmptyState title={t('became.none')} />
    </Section>
  );
}
