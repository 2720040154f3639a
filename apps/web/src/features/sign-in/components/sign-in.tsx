import type { SessionView } from '@talka/contracts';
import { ButtonLink, Notice, PageHead, Wrap } from '@talka/ui';
import { useEffect, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { Link, useGo } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { changeSession, usePerson } from '../../../site/session.js';
import { useText } from '../../../site/text.js';
import { nextPath, withNext } from '../next-path.js';
import { AskEmail } from './ask-email.js';
import { EnterCode } from './enter-code.js';
import { NoMailbox } from './no-mailbox.js';
import { OpenLink } from './open-link.js';
import './sign-in.css';

/** Signing in: an address, then a code or a link from the mail. */
export function SignIn() {
  const t = useText('account');
  const go = useGo();
  const person = usePerson();
  const { hash } = useLocation();
  const [query] = useSearchParams();
  const next = nextPath(query.get('next'));
  const token = hash.slice(1);
  const [sent, setSent] = useState<{ email: string; minutes: number } | null>(null);
  const [email, setEmail] = useState('');

  const enter = (session: SessionView) => {
    changeSession(session);
    go(session.state === 'newcomer' ? withNext('/welcome', next) : next, { replace: true });
  };
  const heading = sent ? t('sign.check-mail') : t('sign.title');
  useEffect(() => {
    if (sent) scrollTo(0, 0);
  }, [sent]);

  if (token.length >= 20) {
    return (
      <Page title={t('sign.link-title')} bare>
        <Wrap narrow>
          <OpenLink
            token={token}
            onIn={enter}
            onGiveUp={() => go(withNext('/sign-in', next), { replace: true })}
          />
        </Wrap>
      </Page>
    );
  }
  return (
    <Page title={heading} bare>
      <Wrap narrow>
        <PageHead title={heading} lead={sent ? undefined : t('sign.lead')} />
        {person ? (
          <Notice
            title={t('sign.already', { name: person.name })}
            actions={
              <ButtonLink as={Link} to={next} size="small">
                {t('sign.go-on')}
              </ButtonLink>
            }
          />
        ) : sent ? (
          <EnterCode {...sent} next={next} onIn={enter} onBack={() => setSent(null)} />
        ) : (
          <AskEmail
            initial={email}
            next={next}
            onSent={(address, minutes) => {
              setEmail(address);
              setSent({ email: address, minutes });
            }}
          />
        )}
        {person ? null : <NoMailbox />}
      </Wrap>
    </Page>
  );
}
