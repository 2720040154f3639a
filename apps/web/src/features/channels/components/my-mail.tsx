import { Checkbox, Fieldset, Notice, PageHead, Section, Skeleton } from '@talka/ui';
import { useState } from 'react';
import { forget, useAction, useCall } from '../../../site/api.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import './channels.css';

/** Which mails somebody wants, which come always, and why. */
export function MyMail() {
  const t = useText('channels');
  return <PersonOnly title={t('mails.title')}>{() => <Mine />}</PersonOnly>;
}

const ALWAYS = ['mails.always-shifts', 'mails.always-answers', 'mails.always-account'] as const;

function Mine() {
  const t = useText('channels');
  const refusals = useRefusals();
  const { data, error, refetch } = useCall('my-mail.read', {}, { staleTime: 0 });
  const [told, setTold] = useState<{ tone: 'success' | 'warning'; words: string } | null>(null);
  const choose = useAction('my-mail.choose', () => forget('my-mail.read'));
  const sent = choose.isPending ? choose.variables.body : undefined;
  return (
    <Page title={t('mails.title')}>
      <PageHead title={t('mails.title')} lead={t('mails.lead')} />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton label={t('mails.loading')} lines={6} />}
      {data ? (
        <>
          <div className="channels">
            {told ? <Notice key={told.words} tone={told.tone} live="polite" title={told.words} /> : null}
            <Fieldset legend={t('mails.choose')}>
              {data.groups.map(({ group, wanted }) => (
                <Checkbox
                  key={group}
                  label={t(`mails.${group}`)}
                  hint={t(`mails.${group}-hint`)}
                  checked={sent?.group === group ? sent.wanted : wanted}
                  onChange={({ currentTarget }) => {
                    if (choose.isPending) return;
                    const body = { group, wanted: currentTarget.checked };
                    const words = t(body.wanted ? 'mails.on' : 'mails.off', { group: t(`mails.${group}`) });
                    choose.mutate(
                      { body },
                      {
                        onSuccess: () => setTold({ tone: 'success', words }),
                        onError: (wrong) =>
                          setTold({ tone: 'warning', words: refusals.ofError(wrong).general ?? '' }),
                      },
                    );
                  }}
                />
              ))}
            </Fieldset>
          </div>
          <Section title={t('mails.always')}>
            <ul className="channels__always">
              {ALWAYS.map((key) => (
                <li key={key}>{t(key)}</li>
              ))}
            </ul>
          </Section>
        </>
      ) : null}
    </Page>
  );
}
