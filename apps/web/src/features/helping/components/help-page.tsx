import type { HelpQuestionView } from '@talka/contracts';
import { ButtonLink, PageHead, Skeleton } from '@talka/ui';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { isRefusal, useAction, useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { Question } from './question.js';

/** What somebody is asked by mail, and answers by its link: they need not sign in. Its secret stays in the fragment. */
export function HelpPage() {
  const token = useLocation().hash.slice(1);
  return token.length >= 20 ? <Asked key={token} token={token} /> : <NoLink />;
}

function NoLink() {
  const t = useText('helpneeded');
  return (
    <Page title={t('asking.no-link')}>
      <PageHead
        title={t('asking.no-link')}
        lead={t('asking.no-link-text')}
        actions={
          <ButtonLink as={Link} to="/me/help">
            {t('asking.settings')}
          </ButtonLink>
        }
      />
    </Page>
  );
}

function Asked({ token }: { token: string }) {
  const t = useText('helpneeded');
  const { data, error, refetch } = useCall('help.read', { body: { token } }, { staleTime: 0 });
  const [answered, setAnswered] = useState<HelpQuestionView | null>(null);
  const act = useAction('help.answer', setAnswered);
  const view = answered ?? data;
  if (isRefusal(error, 'help.unknown')) return <NoLink />;
  if (!view)
    return (
      <Page title={t('asking.title')}>
        {error ? (
          <Trouble error={error} retry={() => void refetch()} />
        ) : (
          <Skeleton label={t('asking.loading')} lines={6} heading />
        )}
      </Page>
    );
  return (
    <Page title={t('asking.title')}>
      <PageHead title={t('asking.title')} lead={t('asking.lead', { organiser: view.shift.organiser })} />
      <Question
        view={view}
        pending={act.isPending}
        said={act.isPending ? act.variables.body?.answer : undefined}
        fresh={answered !== null}
        onSay={(said, onError) => act.mutate({ body: { token, ...said } }, { onError })}
      />
      <p className="help__more">
        <Link to="/me/help">{t('asking.settings')}</Link>
      </p>
    </Page>
  );
}
