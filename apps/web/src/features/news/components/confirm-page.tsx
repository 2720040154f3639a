import { Actions, Button, ButtonLink, Notice, PageHead } from '@talka/ui';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { isRefusal, useAction } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { useWhat } from '../what.js';
import './news.css';

/** Where the mail that asks to confirm leads. Opening it changes nothing: programs open every link in a mail. */
export function ConfirmPage() {
  const token = useLocation().hash.slice(1);
  return token.length >= 20 ? <Asked key={token} token={token} /> : <NoLink />;
}

export function NoLink({ said }: { said?: string }) {
  const t = useText('news');
  return (
    <Page title={t('news.no-link')}>
      <PageHead
        title={t('news.no-link')}
        lead={said ?? t('news.no-link-text')}
        actions={
          <ButtonLink as={Link} to="/news">
            {t('news.ask-again')}
          </ButtonLink>
        }
      />
    </Page>
  );
}

function Asked({ token }: { token: string }) {
  const t = useText('news');
  const what = useWhat();
  const confirm = useAction('news.confirm');
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (confirm.isSuccess) room.current?.focus();
  }, [confirm.isSuccess]);
  const { data, error } = confirm;
  if (isRefusal(error, 'news.link-unknown') || isRefusal(error, 'news.link-expired'))
    return <NoLink said={error.problem.title} />;
  const title = t(data ? 'news.confirmed' : 'news.confirm-title');
  return (
    <Page title={title}>
      <PageHead title={title} lead={data ? undefined : t('news.confirm-text')} />
      <div ref={room} tabIndex={-1} className="news">
        {error ? <Trouble error={error} /> : null}
        {data ? (
          <Notice tone="success" live="polite" title={what(data)}>
            {t('news.confirmed-text')}
          </Notice>
        ) : (
          <Actions>
            <Button busy={confirm.isPending} onClick={() => confirm.mutate({ body: { token } })}>
              {t('news.confirm-do')}
            </Button>
          </Actions>
        )}
      </div>
    </Page>
  );
}
