import type { HoursView } from '@talka/contracts';
import { Breadcrumbs, EmptyState, PageHead, Skeleton } from '@talka/ui';
import { useState } from 'react';
import { isRefusal, useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useText } from '../../../site/text.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';
import { HoursShift } from './hours-shift.js';
import { Told, type Telling } from './told.js';
import '../roster.css';
import '../hours.css';

/** How long people helped at an event: approved by shift, all at once or without some. */
export function HoursPage({ number }: { number: number }) {
  const t = useText('hours');
  return <PersonOnly title={t('hours.title')}>{() => <Found number={number} />}</PersonOnly>;
}

function Found({ number }: { number: number }) {
  const t = useText('hours');
  const { data, error, refetch } = useCall('my-events.hours', { params: { number } }, { staleTime: 0 });
  if (isRefusal(error, 'event.not-found')) return <MissingPage title={t('hours.missing')} />;
  if (data) return <Hours hours={data} />;
  return (
    <Page title={t('hours.title')}>
      {error ? (
        <Trouble error={error} retry={() => void refetch()} />
      ) : (
        <Skeleton label={t('hours.loading')} lines={8} />
      )}
    </Page>
  );
}

function Hours({ hours: { number, title, shifts } }: { hours: HoursView }) {
  const t = useText('hours', 'shell');
  const [told, setTold] = useState<Telling | null>(null);
  const words = t('hours.title-of', { title });
  return (
    <Page title={words}>
      <PageHead
        above={
          <Breadcrumbs
            as={Link}
            label={t('nav.crumbs')}
            crumbs={[
              { words: t('hours.mine'), link: { to: '/organise' } },
              { words: t('hours.roster'), link: { to: `/organise/events/${number}/roster` } },
              { words: t('hours.title') },
            ]}
          />
        }
        title={words}
        lead={t('hours.lead')}
      />
      {told ? <Told key={told.at} telling={told} /> : null}
      {shifts.length === 0 ? (
        <EmptyState title={t('hours.none')}>{t('hours.none-text')}</EmptyState>
      ) : (
        shifts.map((shift) => (
          <HoursShift
            key={shift.shift}
            number={number}
            shift={shift}
            onTold={(tone, said) => setTold({ tone, words: said, at: Date.now() })}
          />
        ))
      )}
    </Page>
  );
}
