import type { NewsLinkView } from '@talka/contracts';
import { Actions, Button, Notice, PageHead, Section, Skeleton } from '@talka/ui';
import { useEffect, useRef, useState } from 'react';
import { isRefusal, useAction, useCall } from '../../../site/api.js';
import { Page } from '../../../site/page.js';
import { useFormats, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { useWhat } from '../what.js';
import { NoLink } from './confirm-page.js';
import './news.css';

/** Where the link at the end of a letter leads: its news are stopped with one press, and all that come to the address with another. */
export function StopPage({ token }: { token: string }) {
  const t = useText('news');
  const what = useWhat();
  const { date } = useFormats();
  const { data, error, refetch } = useCall('news-link.read', { body: { token } }, { staleTime: 0 });
  const [chosen, setChosen] = useState<NewsLinkView | null>(null);
  const stop = useAction('news-link.stop', setChosen);
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) room.current?.focus();
  }, [chosen]);
  const now = chosen ?? data;
  if (isRefusal(error, 'mail.link-unknown')) return <NoLink />;
  if (!now)
    return (
      <Page title={t('news.stop-title')}>
        {error ? (
          <Trouble error={error} retry={() => void refetch()} />
        ) : (
          <Skeleton label={t('news.loading')} lines={4} heading />
        )}
      </Page>
    );
  const { own, others } = now;
  const title = t(own ? 'news.stop-title' : 'news.stopped-title');
  const since = (one: (typeof others)[number]) => t('news.since', { what: what(one), when: date(one.since) });
  return (
    <Page title={title}>
      <PageHead title={title} />
      <div ref={room} tabIndex={-1} className="news">
        {stop.error ? <Trouble error={stop.error} /> : null}
        {own ? (
          <>
            <p>{since(own)}</p>
            <Actions>
              <Button busy={stop.isPending} onClick={() => stop.mutate({ body: { token, all: false } })}>
                {t('news.stop-do')}
              </Button>
            </Actions>
          </>
        ) : (
          <Notice tone="success" live="polite" title={title}>
            {t('news.stopped-text')}
          </Notice>
        )}
        {others.length > 0 ? (
          <Section title={t('news.others')}>
            <ul className="news__list">
              {others.map((one, index) => (
                <li key={index}>{since(one)}</li>
              ))}
            </ul>
          </Section>
        ) : null}
        {own && others.length > 0 ? (
          <Button
            tone="quiet"
            busy={stop.isPending}
            onClick={() => stop.mutate({ body: { token, all: true } })}
          >
            {t('news.stop-all')}
          </Button>
        ) : null}
      </div>
    </Page>
  );
}
