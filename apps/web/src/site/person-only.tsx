import type { PersonView } from '@talka/contracts';
import { ButtonLink, EmptyState, PageHead, Skeleton } from '@talka/ui';
import type { ReactNode } from 'react';
import { Link, useSignInPath } from './link.js';
import { Page } from './page.js';
import { useSession } from './session.js';
import { useText } from './text.js';

/** A page for people with an account: others are shown the way in, and come back here after it. */
export function PersonOnly({
  title,
  children,
}: {
  title: string;
  children: (person: PersonView) => ReactNode;
}) {
  const t = useText('shell', 'account');
  const session = useSession();
  const signIn = useSignInPath();
  if (session?.state === 'person') return children(session.person);
  return (
    <Page title={title}>
      <PageHead title={title} />
      {session === undefined ? <Skeleton label={t('page.loading')} lines={6} /> : null}
      {session?.state === 'visitor' ? (
        <EmptyState
          title={t('gate.visitor')}
          action={
            <ButtonLink as={Link} to={signIn}>
              {t('nav.sign-in')}
            </ButtonLink>
          }
        >
          {t('gate.visitor-text')}
        </EmptyState>
      ) : null}
      {session?.state === 'newcomer' ? (
        <EmptyState
          title={t('gate.newcomer')}
          action={
            <ButtonLink as={Link} to={signIn.replace('/sign-in', '/welcome')}>
              {t('account.finish')}
            </ButtonLink>
          }
        >
          {t('gate.newcomer-text')}
        </EmptyState>
      ) : null}
    </Page>
  );
}
