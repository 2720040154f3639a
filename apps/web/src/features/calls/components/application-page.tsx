import type { CallView, MyApplicationView } from '@talka/contracts';
import { ButtonLink, EmptyState, Notice, PageHead, Section, Skeleton } from '@talka/ui';
import { isRefusal, useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useFormats, useText } from '../../../site/text.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';
import { ApplyForm } from './apply-form.js';
import { ReportPart } from './report-part.js';
import '../calls.css';

/** Somebody's own application: written until the deadline, then what became of it. */
export function ApplicationPage({ number }: { number: number }) {
  const t = useText('opencalls');
  return <PersonOnly title={t('opencalls.apply.title')}>{() => <Loaded number={number} />}</PersonOnly>;
}

function Loaded({ number }: { number: number }) {
  const t = useText('opencalls');
  const call = useCall('open-calls.read', { params: { number } }, { staleTime: 0 });
  const mine = useCall('my-applications.read', { params: { number } }, { staleTime: 0 });
  if (isRefusal(call.error, 'open-call.not-found')) return <MissingPage />;
  const error = call.error ?? mine.error;
  if (!call.data || !mine.data)
    return (
      <Page title={t('opencalls.apply.title')}>
        {error ? <Trouble error={error} retry={() => void call.refetch()} /> : null}
        <Skeleton label={t('opencalls.calls.loading')} lines={8} />
      </Page>
    );
  return <Application call={call.data} mine={mine.data.application} />;
}

function Application({ call, mine }: { call: CallView; mine: MyApplicationView | null }) {
  const t = useText('opencalls');
  const { date } = useFormats();
  const until = date(new Date(Date.parse(call.closesAt) - 1));
  const look = (
    <ButtonLink as={Link} tone="quiet" to={`/calls/${call.number}`}>
      {t('opencalls.apply.look')}
    </ButtonLink>
  );
  return (
    <Page title={t('opencalls.apply.title')}>
      <PageHead
        title={t('opencalls.apply.title')}
        lead={call.stage === 'open' ? t('opencalls.apply.lead', { until }) : undefined}
        meta={<span lang={call.language}>{call.title}</span>}
        actions={look}
      />
      {call.stage === 'open' ? (
        <ApplyForm call={call} mine={mine} />
      ) : mine === null ? (
        <EmptyState title={t('opencalls.apply.not-open')} action={look} />
      ) : (
        <Became call={call} mine={mine} />
      )}
    </Page>
  );
}

function Became({ call, mine }: { call: CallView; mine: MyApplicationView }) {
  const t = useText('opencalls');
  const { euros, dateTime } = useFormats();
  if (call.stage === 'called-off')
    return (
      <Notice tone="info" title={t('opencalls.calls.stage-called-off')}>
        <p className="prewrap">{call.calledOffWhy}</p>
      </Notice>
    );
  if (mine.state !== 'handed-in' || mine.handedInAt === null)
    return <Notice tone="info" title={t('opencalls.apply.too-late')} />;
  if (mine.outcome === null)
    return <Notice tone="info" title={t('opencalls.apply.waits', { when: dateTime(mine.handedInAt) })} />;
  const isChosen = mine.outcome === 'chosen';
  return (
    <>
      <Notice
        tone={isChosen ? 'success' : 'info'}
        title={
          isChosen
            ? t('opencalls.apply.chosen', { sum: euros(mine.amount ?? 0) })
            : t('opencalls.apply.not-chosen')
        }
      />
      <Section title={t('opencalls.apply.reason')}>
        <p className="prewrap">{mine.reason}</p>
        <p className="t-muted">{t('opencalls.apply.reason-private')}</p>
      </Section>
      {mine.reportBy ? <ReportPart number={call.number} mine={mine} until={mine.reportBy} /> : null}
    </>
  );
}
