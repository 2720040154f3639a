import type { ClosingView } from '@talka/contracts';
import { Button, Notice, PageHead, Section, Skeleton, Tag } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useState } from 'react';
import { cache, useAction, useCall } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useRefusals } from '../../../site/refusal.js';
import { useServerNow } from '../../../site/server-time.js';
import { useText } from '../../../site/text.js';
import { Reopen } from './reopen.js';
import './register.css';

/** Who completes a workshop, why others do not yet, and the press that closes it. */
export function Closing({ workshop }: { workshop: string }) {
  const t = useText('register');
  return <PersonOnly title={t('outlook.title')}>{() => <Seen workshop={workshop} />}</PersonOnly>;
}

function Seen({ workshop }: { workshop: string }) {
  const t = useText('register', 'shell');
  const refusals = useRefusals();
  const params = { workshop };
  const { data, error } = useCall('closings.read', { params }, { staleTime: 0 });
  const title = data?.workshop.title ?? t('outlook.title');
  return (
    <Page title={data || error ? title : undefined}>
      <PageHead
        above={
          <p className="register__back">
            <Link to="/lead">{t('register.back')}</Link>
          </p>
        }
        title={title}
        lead={data ? t('outlook.title') : null}
      />
      {error ? <Notice tone="warning">{refusals.ofError(error).general}</Notice> : null}
      {data ? <Outlook seen={data} /> : error ? null : <Skeleton label={t('page.loading')} lines={6} />}
    </Page>
  );
}

function Outlook({ seen }: { seen: ClosingView }) {
  const t = useText('register');
  const { ofRule } = useRefusals();
  const { rule, learners, conflicts, unknown } = seen;
  const needed = rule && rule.needed.length > 0 ? rule.needed.join(', ') : 'none';
  const done = learners.filter(({ isComplete }) => isComplete);
  const others = learners.filter(({ isComplete }) => !isComplete);
  return (
    <div className="register">
      <p>
        {rule
          ? t('outlook.rule', { percent: rule.percent, needed, excused: rule.excused })
          : t('outlook.no-rule')}
      </p>
      {seen.isClosed ? (
        <Notice tone="success" live="polite">
          {t('outlook.closed')}
        </Notice>
      ) : null}
      {seen.reopenedWhy !== null && !seen.isClosed ? (
        <Notice tone="info" live="polite" title={t('outlook.reopened')}>
          {t('outlook.reopened-text', { words: seen.reopenedWhy })}
        </Notice>
      ) : null}
      {conflicts > 0 ? <Notice tone="warning">{t('outlook.conflicts', { count: conflicts })}</Notice> : null}
      {unknown > 0 ? <Notice tone="info">{t('outlook.unknown', { count: unknown })}</Notice> : null}
      {/* Where no certificates are given, nobody has anything to reach. */}
      {rule ? (
        <>
          <Section title={t(seen.isClosed ? 'outlook.completed' : 'outlook.done')}>
            {done.length === 0 ? <p>{t('outlook.nobody')}</p> : null}
            <ul className="register__list">
              {done.map((one, at) => (
                <li key={at} className="register__session">
                  <p className="register__name">
                    {one.name}
                    {seen.reopenedWhy !== null && !seen.isClosed && !one.had ? (
                      <Tag tone="done">{t('outlook.gets')}</Tag>
                    ) : null}
                  </p>
                  <p className="register__small">
                    {t('outlook.minutes', { attended: one.attended, counted: one.counted })}
                  </p>
                </li>
              ))}
            </ul>
          </Section>
          {seen.isClosed && others.length === 0 ? null : (
            <Section title={t(seen.isClosed ? 'outlook.not-completed' : 'outlook.not-done')}>
              {others.length === 0 ? <p>{t('outlook.nobody')}</p> : null}
              <ul className="register__list">
                {others.map((one, at) => (
                  <li key={at} className="register__person">
                    <div className="register__who">
                      <p className="register__name">
                        {one.name}
                        {one.had ? <Tag tone="danger">{t('outlook.loses')}</Tag> : null}
                      </p>
                      <ul className="register__plain register__small">
                        {one.missing.map((missing, which) => (
                          <li key={which}>{ofRule(missing)}</li>
                        ))}
                      </ul>
                    </div>
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </>
      ) : null}
      {seen.role !== 'leader' ? null : seen.isClosed ? <Reopen seen={seen} /> : <CloseIt seen={seen} />}
    </div>
  );
}

function CloseIt({ seen }: { seen: ClosingView }) {
  const t = useText('register');
  const refusals = useRefusals();
  const now = useServerNow();
  const [asked, setAsked] = useState(false);
  const params = { workshop: seen.workshop.id };
  const close = useAction('closings.close', (view) => {
    setAsked(false);
    cache.setQueryData(queryKey('closings.read', { params }), view);
  });
  const isOver = seen.over !== null && Date.parse(seen.over) <= now.getTime();
  const whyNot = isOver ? undefined : refusals.ofRule({ code: 'closing.not-over' });
  return (
    <>
      {close.error ? (
        <Notice tone="warning" live="assertive">
          {refusals.ofError(close.error).general}
        </Notice>
      ) : null}
      <Button whyNot={whyNot} onClick={() => setAsked(true)}>
        {t('outlook.close')}
      </Button>
      <ConfirmDialog
        open={asked}
        title={t('outlook.close')}
        confirmLabel={t('outlook.close')}
        cancelLabel={t('outlook.cancel')}
        busy={close.isPending}
        onConfirm={() =>
          close.mutate({ params, body: { facts: seen.facts } }, { onError: () => setAsked(false) })
        }
        onCancel={() => setAsked(false)}
      >
        {t('outlook.close-text')}
      </ConfirmDialog>
    </>
  );
}
