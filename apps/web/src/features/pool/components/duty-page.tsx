import type { MyDutyView, PersonView } from '@talka/contracts';
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
      {(person) => (hasRole(person, 'moderator', 'administrator') ? <Duty person={person} /> : <NotInPool />)}
    </PersonOnly>
  );
}

/** Says who puts people in; whoever can do it themselves is led there. */
function NotInPool({ person }: { person?: PersonView }) {
  const t = useText('pool');
  const { nameOf } = useTerritory();
  const kept = (person?.grants ?? []).flatMap(({ role, municipality }) =>
    role === 'administrator' && municipality ? [municipality] : [],
  );
  return (
    <Page title={t('duty.title')}>
      <PageHead title={t('duty.title')} />
      <EmptyState
        title={t('duty.none')}
        action={
          kept.length > 0 ? (
            kept.map((one) => (
              <ButtonLink key={one} as={Link} to={`/office/${one}/pool`}>
                {t('duty.none-join', { place: nameOf(one) })}
              </ButtonLink>
            ))
          ) : (
            <ButtonLink as={Link} to="/desk" tone="quiet">
              {t('duty.to-desk')}
            </ButtonLink>
          )
        }
      >
        {t('duty.none-text')}
      </EmptyState>
    </Page>
  );
}

function Duty({ person }: { person: PersonView }) {
  const t = useText('pool');
  const { data, error, refetch } = useCall('my-duty.read', {}, { staleTime: 0 });
  if (data?.pool === null) return <NotInPool person={person} />;
  return (
    <Page title={t('duty.title')}>
      <PageHead title={t('duty.title')} lead={t('duty.lead')} />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data ? null : <Skeleton label={t('pool.loading')} lines={6} />}
      {data ? (
        <>
          {data.members === 1 ? (
            <Notice tone="warning" title={t('duty.alone')}>
              {t('duty.alone-text')}
            </Notice>
          ) : null}
          <Mine duty={data} />
          <Rota duties={data.rota} />
          {data.members > 1 ? <Swaps duty={data} /> : null}
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
  const isNow = rota.some(({ mine, now }) => mine && now);
  if (isNow || onDuty.length > 0)
    return (
      <Notice
        tone="info"
        title={
          onDuty.length > 0
            ? t('duty.now', { places: list(onDuty.map((one) => nameOf(one))) })
            : t('duty.this-week')
        }
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
