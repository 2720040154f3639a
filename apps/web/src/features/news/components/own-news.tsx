import type { OwnNewsView } from '@talka/contracts';
import { Actions, Button, ButtonLink, EmptyState, Notice, Section, Skeleton } from '@talka/ui';
import { useState } from 'react';
import { cache, useAction, useCall } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { Link } from '../../../site/link.js';
import { useTerritory } from '../../../site/territory.js';
import { useLanguage, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { useWhat } from '../what.js';
import { InterestFields, type Interest } from './interest-fields.js';

const keep = (now: OwnNewsView) => cache.setQueryData(queryKey('my-news.read'), now);

/** What news come to somebody's account, and more of them. */
export function OwnNews({ municipality, email }: { municipality: string; email: string | null }) {
  const t = useText('news');
  const { data, error, refetch } = useCall('my-news.read', {}, { staleTime: 0 });
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton label={t('news.loading')} lines={6} />;
  if (!data.hasAddress || email === null)
    return (
      <EmptyState
        title={t('news.unreached')}
        action={
          <ButtonLink as={Link} to="/me">
            {t('news.title')}
          </ButtonLink>
        }
      >
        {t('news.unreached-text')}
      </EmptyState>
    );
  return (
    <>
      {data.parked ? <Parked own={data} email={email} /> : null}
      <Listed own={data} />
      <Section title={t('news.more')}>
        <FollowForm municipality={municipality} />
      </Section>
    </>
  );
}

function Listed({ own }: { own: OwnNewsView }) {
  const t = useText('news');
  const what = useWhat();
  const { nameOf } = useTerritory();
  const stop = useAction('my-news.stop', keep);
  return (
    <Section title={t('news.mine')}>
      {stop.error ? <Trouble error={stop.error} /> : null}
      {own.news.length === 0 ? <p>{t('news.mine-none')}</p> : null}
      <ul className="news__list">
        {own.news.map((one) => (
          <li key={one.municipality}>
            <span>{what(one)}</span>
            <Button
              tone="plain"
              size="small"
              onClick={() => stop.mutate({ params: { municipality: one.municipality } })}
            >
              {t('news.stop', { name: nameOf(one.municipality) })}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function FollowForm({ municipality }: { municipality: string }) {
  const t = useText('news');
  const [interest, setInterest] = useState<Interest>({ municipality, area: null, topics: [] });
  const [isMissing, setMissing] = useState(false);
  const follow = useAction('my-news.follow', keep);
  const { area, topics } = interest;
  return (
    <form
      noValidate
      className="news"
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(!interest.municipality);
        if (interest.municipality && !follow.isPending)
          follow.mutate({
            params: { municipality: interest.municipality },
            body: { area, topics: [...topics] },
          });
      }}
    >
      {follow.error ? <Trouble error={follow.error} /> : null}
      <InterestFields
        value={interest}
        error={isMissing ? t('news.municipality-missing') : undefined}
        onChange={(next) => {
          follow.reset();
          setInterest(next);
        }}
      />
      {follow.isSuccess ? <Notice tone="success" live="polite" title={t('news.kept')} /> : null}
      <Actions>
        <Button type="submit" busy={follow.isPending}>
          {t('news.follow')}
        </Button>
      </Actions>
    </form>
  );
}

/** Letters came back: the address says once more that it is there. */
function Parked({ own, email }: { own: OwnNewsView; email: string }) {
  const t = useText('news');
  const language = useLanguage();
  const ask = useAction('news.ask');
  const [first] = own.news;
  if (ask.data)
    return (
      <Notice tone="success" live="polite" title={t('news.asked')}>
        {t('news.asked-text', { hours: ask.data.hours })}
      </Notice>
    );
  return (
    <Notice
      tone="warning"
      title={t('news.parked')}
      actions={
        first ? (
          <Button
            tone="quiet"
            size="small"
            busy={ask.isPending}
            onClick={() => {
              const { municipality, area, topics } = first;
              ask.mutate({ params: { municipality }, body: { email, language, area, topics } });
            }}
          >
            {t('news.confirm-again')}
          </Button>
        ) : null
      }
    >
      {t('news.parked-text')}
    </Notice>
  );
}
