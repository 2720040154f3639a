import type { MailLinkView } from '@talka/contracts';
import { Actions, Button, ButtonLink, Notice, PageHead, Skeleton } from '@talka/ui';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { isRefusal, useAction, useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import './channels.css';

/** Where the link at the end of a mail leads: such mails are turned off with one press, without signing in. */
export function Unsubscribe() {
  const token = useLocation().hash.slice(1);
  return token.length >= 20 ? <Asked key={token} token={token} /> : <NoLink />;
}

function NoLink() {
  const t = useText('channels');
  return (
    <Page title={t('turn-off.no-link')}>
      <PageHead title={t('turn-off.no-link')} lead={t('turn-off.no-link-text')} actions={<AllMails />} />
    </Page>
  );
}

const AllMails = () => {
  const t = useText('channels');
  return (
    <ButtonLink as={Link} to="/me/mail" tone="quiet">
      {t('turn-off.all')}
    </ButtonLink>
  );
};

function Asked({ token }: { token: string }) {
  const t = useText('channels');
  const { data, error, refetch } = useCall('mail-link.read', { body: { token } }, { staleTime: 0 });
  const [chosen, setChosen] = useState<MailLinkView | null>(null);
  const choose = useAction('mail-link.choose', setChosen);
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) room.current?.focus();
  }, [chosen]);
  const now = chosen ?? data;
  if (isRefusal(error, 'mail.link-unknown')) return <NoLink />;
  if (!now)
    return (
      <Page title={t('turn-off.title')}>
        {error ? (
          <Trouble error={error} retry={() => void refetch()} />
        ) : (
          <Skeleton label={t('mails.loading')} lines={4} heading />
        )}
      </Page>
    );
  const { wanted } = now;
  const group = t(`mails.${now.group}`);
  const title = t(wanted ? 'turn-off.title' : 'turn-off.title-done');
  return (
    <Page title={title}>
      <PageHead title={title} />
      <div ref={room} tabIndex={-1} className="channels">
        {choose.error ? <Trouble error={choose.error} /> : null}
        {wanted ? (
          <p>{t('turn-off.text', { group })}</p>
        ) : (
          <Notice tone="success" live="polite" title={t('turn-off.done', { group })} />
        )}
        <Actions>
          <Button
            tone={wanted ? 'primary' : 'quiet'}
            busy={choose.isPending}
            onClick={() => choose.mutate({ body: { token, wanted: !wanted } })}
          >
            {t(wanted ? 'turn-off.do' : 'turn-off.undo')}
          </Button>
          <AllMails />
        </Actions>
      </div>
    </Page>
  );
}
