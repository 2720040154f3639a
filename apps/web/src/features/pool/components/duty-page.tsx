import type { MyDutyView } from '@talka/contracts';
import { ButtonLink, EmptyState, Notice, PageHead, Skeleton } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { hasRole } from '../../../site/session.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { AwayDays } from './away-days.js';
import { Rota, useWeek } from './rota.js';
import { Swaps } from './swaps.js';

/** One's own weeks on duty, everyone's, and the days one cannot. */
export function DutyPage() {
  const t = useText('pool');
  return (
    <PersonOnly title={t('duty.title')}>
      {(person) => (hasRole(person, 'moderator', 'administrator') ? <Duty /> : <NotInPool />)}
    </PersonOnly>
  );
}

function NotInPool() {
  const t = useText('pool');
  return (
    <Page title={t('duty.title')}>
      <PageHead title={t('duty.title')} />
      <EmptyState title={t('duty.none')}>{t('duty.none-text')}</EmptyState>
    </Page>
  );
}

function Duty() {
  const t = useText('pool');
  const { data, error, refetch } = useCall('my-duty.read', {}, { staleTime: 0 });
  if (data?.pool === null) return <NotInPool />;
  return (
    <Page title={t('duty.title')}>
      <PageHead title={t('duty.title')} lead={t('duty.lead')} />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data ? null : <Skeleton label={t('pool.loading')} lines={6} />}
      {data ? (
        <>
          <Mine duty={data} />
          <Rota duties={data.rota} />
          <Swaps duty={data} />
          <AwayDays away={data.away} />
        </>
      ) : null}
    </Page>
  );
}

/** Whether it is one's week, or when the next one is. */
function Mine({ duty: { onDuty, rota } }: { duty: MyDutyView }) {
  const t = useText('pool');
  const { nameOf } = useTerritory();
  const { list } = useFormats();
  const said = useWeek();
  if (onDuty.length > 0)
    return (
      <Notice
        tone="info"
        title={t('duty.now', { places: list(onDuty.map((one) => nameOf(one))) })}
        actions={
          <ButtonLink as={Link} to="/desk" size="small">
            {t('duty.to-desk')}
          </ButtonLink>
        }
      />
    );
  const next = rota.find(({ mine }) => mine);
  return <p>{next ? t('duty.next', { week: said(next.week) }) : t('duty.not-yet')}</p>;
}
