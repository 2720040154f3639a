import type { JointView } from '@talka/contracts';
import { Details, PageHead, Section, Skeleton } from '@talka/ui';
import type { ReactNode } from 'react';
import { isRefusal, useCall } from '../../../site/api.js';
import { Page } from '../../../site/page.js';
import { usePerson } from '../../../site/session.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';
import { lastDay } from '../last-day.js';
import { speaksFor } from '../speaks-for.js';
import { DecisionState } from './decision-entry.js';
import { MinutesForm } from './minutes-form.js';
import { SpeakForm } from './speak-form.js';
import { VoicesTable } from './voices-table.js';
import '../partnership.css';

/** A joint decision with everything said about it; those who speak for a municipality go on from here. */
export function DecisionPage({ number }: { number: number }) {
  const t = useText('partnership');
  const { data, error, refetch } = useCall('joint-decisions.read', { params: { number } }, { staleTime: 0 });
  if (isRefusal(error, 'joint.not-found')) return <MissingPage />;
  if (!data)
    return (
      <Page title={t('joint.title')}>
        {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
        <Skeleton label={t('joint.loading')} lines={8} />
      </Page>
    );
  return <Decision decision={data} />;
}

function Decision({ decision }: { decision: JointView }) {
  const t = useText('partnership');
  const { date, dateTime } = useFormats();
  const { nameOf } = useTerritory();
  const person = usePerson();
  const own = speaksFor(person);
  const isOpen = decision.state === 'open';
  const minutes = person?.grants.some(({ role }) => role === 'coordinator') && !isOpen;
  const { title, language, words, municipality, closesAt, endedAt, quorum } = decision;
  return (
    <Page title={title}>
      <PageHead
        title={<span lang={language}>{title}</span>}
        meta={
          <>
            <DecisionState state={decision.state} />
            <span>{t('joint.by', { name: nameOf(municipality) })}</span>
            <span>
              {endedAt
                ? t('joint.ended', { when: dateTime(endedAt) })
                : t('joint.until', { when: date(lastDay(closesAt)) })}
            </span>
          </>
        }
      />
      <Section title={t('joint.proposal')}>
        <p className="prewrap" lang={language}>
          {words}
        </p>
        {decision.withdrawnWhy ? (
          <p className="prewrap">
            <b>{t('joint.withdrawn-why')}</b> <span lang={language}>{decision.withdrawnWhy}</span>
          </p>
        ) : null}
      </Section>
      <Section title={t('joint.voices')}>
        <div className="partnership__part">
          <VoicesTable decision={decision} />
          <p className="t-small t-muted">{t('joint.quorum', { quorum })}</p>
        </div>
      </Section>
      <Section title={t('joint.remarks')}>
        {decision.remarks.length === 0 ? <p className="t-muted">{t('joint.remarks-none')}</p> : null}
        <ol className="partnership__plain">
          {decision.remarks.map((remark) => (
            <li key={remark.id}>
              <p className="t-small t-muted">
                {nameOf(remark.municipality)}, <time dateTime={remark.at}>{dateTime(remark.at)}</time>
              </p>
              <p className="prewrap" lang={remark.language}>
                {remark.words}
              </p>
            </li>
          ))}
        </ol>
      </Section>
      {isOpen && own.length > 0 ? <SpeakForm decision={decision} own={own} /> : null}
      {isOpen ? null : (
        <Minutes decision={decision}>
          {minutes ? <MinutesForm key={decision.minutes.length} decision={decision} /> : null}
        </Minutes>
      )}
    </Page>
  );
}

function Minutes({ decision: { minutes }, children }: { decision: JointView; children: ReactNode }) {
  const t = useText('partnership');
  const { dateTime } = useFormats();
  const [newest, ...before] = minutes;
  const version = ({ revision, words, language, at }: JointView['minutes'][number]) => (
    <article key={revision}>
      <p className="t-small t-muted">{t('joint.minutes-when', { when: dateTime(at) })}</p>
      <p className="prewrap" lang={language}>
        {words}
      </p>
    </article>
  );
  return (
    <Section title={t('joint.minutes')}>
      <div className="partnership__part">
        {newest ? version(newest) : <p className="t-muted">{t('joint.minutes-none')}</p>}
        {before.length > 0 ? (
          <Details summary={t('joint.minutes-before')}>
            <div className="partnership__part">{before.map(version)}</div>
          </Details>
        ) : null}
        {children}
      </div>
    </Section>
  );
}
