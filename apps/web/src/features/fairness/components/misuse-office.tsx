import type { MisuseView } from '@talka/contracts';
import { Card, EmptyState, PageHead, Section, Skeleton } from '@talka/ui';
import { cache, useCall } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { OfficialsOnly } from '../../../site/officials-only.js';
import { Page } from '../../../site/page.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { ConductForm } from './conduct-form.js';
import './fairness.css';
import { MeasureFacts } from './measure-facts.js';
import { MeasureForm } from './measure-form.js';

/** Who has reached the counts of the rule against misuse, and what moderators do about it. */
export function MisuseOffice({ municipality }: { municipality: string }) {
  const t = useText('fairness');
  return (
    <OfficialsOnly
      municipality={municipality}
      roles={['moderator', 'administrator']}
      title={t('fairness.misuse')}
      others={{ title: t('fairness.moderators'), text: t('fairness.moderators-text') }}
    >
      {() => <Misuse municipality={municipality} />}
    </OfficialsOnly>
  );
}

function Misuse({ municipality }: { municipality: string }) {
  const t = useText('fairness');
  const { nameOf } = useTerritory();
  const { date, dateTime } = useFormats();
  const params = { params: { municipality } };
  const { data, error, refetch } = useCall('misuse.read', params, { staleTime: 0 });
  const done = (now: MisuseView) => cache.setQueryData(queryKey('misuse.read', params), now);
  return (
    <Page title={t('fairness.misuse')}>
      <PageHead
        title={t('fairness.misuse')}
        lead={
          data ? `${nameOf(municipality)}. ${t('fairness.misuse-lead', data.rule)}` : nameOf(municipality)
        }
      />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data ? null : <Skeleton label={t('fairness.loading')} lines={6} />}
      {data?.people.length === 0 ? <EmptyState title={t('fairness.misuse-none')} /> : null}
      <ul className="fairness__list">
        {data?.people.map((one) => (
          <li key={`${one.person}${one.what}`}>
            <Card>
              <h2 className="t-entry__title">{one.name}</h2>
              <p>
                {[
                  `${t(`fairness.misuse-${one.what}`)}: ${t('fairness.misuse-count', { count: one.facts.length })}`,
                  ...(one.warnedAt
                    ? [
                        t('fairness.misuse-warned', { when: date(one.warnedAt) }),
                        t('fairness.misuse-since', { count: one.since }),
                      ]
                    : []),
                  ...(one.suspendedUntil
                    ? [t('fairness.misuse-until', { when: dateTime(one.suspendedUntil) })]
                    : []),
                ].join(' · ')}
              </p>
              {one.suspendedUntil || one.since === 0 ? null : (
                <ConductForm
                  key={one.warnedAt ?? ''}
                  municipality={municipality}
                  of={one}
                  longest={data.rule.longest}
                  onDone={done}
                />
              )}
            </Card>
          </li>
        ))}
      </ul>
      <Section title={t('fairness.measures')}>
        {data?.measures.length === 0 ? <p>{t('fairness.measures-none')}</p> : null}
        <ul className="fairness__list">
          {data?.measures.map((one) => (
            <li key={one.id}>
              <Card>
                <MeasureFacts of={one} name={one.name} />
                {one.appealWords ? (
                  <p className="prewrap">
                    <b>{t('fairness.measure-appealed')}</b> {one.appealWords}
                  </p>
                ) : null}
                {one.mayDecide ? <MeasureForm municipality={municipality} of={one} onDone={done} /> : null}
              </Card>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
