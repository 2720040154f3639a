import { MINIMUM_AGE } from '@talka/identity';
import { ButtonLink, EmptyState, PageHead, Skeleton, Wrap } from '@talka/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Link, useGo } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { changeSession, useSession } from '../../../site/session.js';
import { useText } from '../../../site/text.js';
import { nextPath, withNext } from '../next-path.js';
import { WelcomeForm } from './welcome-form.js';
import './sign-in.css';

/** For someone who proved an address: who they are and where they live. */
export function Welcome() {
  const t = useText('account');
  const go = useGo();
  const session = useSession();
  const [query] = useSearchParams();
  const next = nextPath(query.get('next'));
  const [young, setYoung] = useState(false);

  if (young) {
    return (
      <Page title={t('young.title')} key="young" bare>
        <Wrap narrow>
          <PageHead
            title={<span role="status">{t('young.title')}</span>}
            lead={t('young.text', { age: MINIMUM_AGE })}
            actions={
              <ButtonLink as={Link} to="/ideas">
                {t('young.go')}
              </ButtonLink>
            }
          />
          <p>{t('young.nothing-kept')}</p>
        </Wrap>
      </Page>
    );
  }
  return (
    <Page title={t('welcome.title')} bare>
      <Wrap narrow>
        <PageHead
          title={t('welcome.title')}
          lead={session?.state === 'newcomer' ? t('welcome.lead') : undefined}
        />
        {session === undefined ? <Skeleton label={t('welcome.title')} lines={6} /> : null}
        {session?.state === 'newcomer' ? (
          <WelcomeForm
            email={session.email}
            onDone={(registered) => {
              changeSession(registered);
              go(next, { replace: true });
            }}
            onTooYoung={() => {
              changeSession({ state: 'visitor' });
              setYoung(true);
            }}
          />
        ) : null}
        {session?.state === 'visitor' ? (
          <EmptyState
            title={t('gate.visitor')}
            action={
              <ButtonLink as={Link} to={withNext('/sign-in', next)}>
                {t('sign.send')}
              </ButtonLink>
            }
          >
            {t('welcome.first-email')}
          </EmptyState>
        ) : null}
        {session?.state === 'person' ? (
          <EmptyState
            title={t('sign.already', { name: session.person.name })}
            action={
              <ButtonLink as={Link} to={next}>
                {t('sign.go-on')}
              </ButtonLink>
            }
          />
        ) : null}
      </Wrap>
    </Page>
  );
}
