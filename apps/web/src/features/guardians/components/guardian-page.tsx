import type { GuardianView } from '@talka/contracts';
import { EmptyState, Notice, PageHead, Section, Skeleton, Split } from '@talka/ui';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { useCall } from '../../../site/api.js';
import { Page } from '../../../site/page.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { useAt } from '../../../site/use-at.js';
import { AnswerForm } from './answer-form.js';
import { EventFacts } from './event-facts.js';
import { GivenConsent } from './given-consent.js';
import './guardian.css';

/** What a parent or guardian reads and answers by their link. They need no account; the link's secret stays in the fragment. */
export function GuardianPage() {
  const t = useText('guardians');
  const token = useLocation().hash.slice(1);
  if (token.length >= 20) return <Asked token={token} />;
  return (
    <Page title={t('guardians.no-link')}>
      <EmptyState title={t('guardians.no-link')}>{t('guardians.no-link-text')}</EmptyState>
    </Page>
  );
}

function Asked({ token }: { token: string }) {
  const t = useText('guardians');
  const at = useAt();
  const { data, error, refetch } = useCall('guardian.read', { body: { token } }, { staleTime: 0 });
  const [answered, setAnswered] = useState<GuardianView | null>(null);
  const view = answered ?? data;
  if (!view) {
    return (
      <Page>
        {error ? (
          <Trouble error={error} retry={() => void refetch()} />
        ) : (
          <Skeleton label={t('guardians.loading')} lines={8} heading />
        )}
      </Page>
    );
  }
  const title = t('guardians.page-title', { name: view.minor });
  const lead = t('guardians.page-lead', { name: view.minor, until: at(view.until) });
  return (
    <Page title={title}>
      <PageHead title={title} lead={view.state === 'asked' ? lead : undefined} />
      <Split aside={<EventFacts view={view} />}>
        {view.state === 'asked' ? (
          <>
            <Section title={t('guardians.means')}>
              <ul className="guardian-means">
                {MEANS.map((key) => (
                  <li key={key}>{t(key)}</li>
                ))}
              </ul>
            </Section>
            <Section title={t('guardians.answer')}>
              <AnswerForm token={token} view={view} onAnswered={setAnswered} />
            </Section>
          </>
        ) : (
          <Outcome key={view.state} view={view} fresh={answered !== null}>
            {view.revocable ? <GivenConsent token={token} onAnswered={setAnswered} /> : null}
          </Outcome>
        )}
      </Split>
    </Page>
  );
}

const MEANS = ['guardians.means-1', 'guardians.means-2', 'guardians.means-3', 'guardians.means-4'] as const;

/** What was said, or what has become of it. After an answer it takes the focus: the form is gone. */
function Outcome({
  view,
  fresh,
  children,
}: {
  view: GuardianView;
  fresh: boolean;
  children: React.ReactNode;
}) {
  const t = useText('guardians');
  const at = useAt();
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fresh) room.current?.focus();
  }, [fresh]);
  const { state, minor: name, consent } = view;
  if (state === 'asked') return null;
  const words =
    state === 'given' && consent
      ? t('guardians.given-text', { signed: consent.name, at: at(consent.at), covers: consent.covers })
      : state === 'given'
        ? null
        : t(`guardians.${state}-text`, { name });
  return (
    <div ref={room} tabIndex={-1} className="guardian-outcome">
      <Notice
        tone={state === 'given' ? 'success' : 'info'}
        live="polite"
        title={t(`guardians.${state}`, { name })}
      >
        {words}
      </Notice>
      {children}
    </div>
  );
}
