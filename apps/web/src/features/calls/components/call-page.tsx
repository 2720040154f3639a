import type { CallView } from '@talka/contracts';
import { ButtonLink, PageHead, Section, Skeleton, Table } from '@talka/ui';
import { isRefusal, useCall } from '../../../site/api.js';
import { Link, useSignInPath } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { useSession } from '../../../site/session.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';
import { useCallTime, useFieldWords } from '../use-call-words.js';
import { CallStage } from './call-list.js';
import { ResultPart } from './result-part.js';
import '../calls.css';

/** An open call: what it is about, by what it is scored, what the application asks, and what came of it. */
export function CallPage({ number }: { number: number }) {
  const t = useText('opencalls');
  const { data, error, refetch } = useCall('open-calls.read', { params: { number } }, { staleTime: 0 });
  if (isRefusal(error, 'open-call.not-found')) return <MissingPage />;
  if (!data)
    return (
      <Page title={t('opencalls.calls.title')}>
        {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
        <Skeleton label={t('opencalls.calls.loading')} lines={8} />
      </Page>
    );
  return <Call call={data} />;
}

function Call({ call }: { call: CallView }) {
  const t = useText('opencalls');
  const { euros, date } = useFormats();
  const { nameOf } = useTerritory();
  const time = useCallTime();
  const handedIn = call.handedIn;
  return (
    <Page title={call.title}>
      <PageHead
        title={<span lang={call.language}>{call.title}</span>}
        meta={
          <>
            <CallStage stage={call.stage} />
            <span>{nameOf(call.municipality)}</span>
            <span>{t(`opencalls.calls.kind-${call.kind}`)}</span>
            <span>{time(call)}</span>
            <span>{t('opencalls.calls.sum', { sum: euros(call.sum) })}</span>
            {handedIn === null ? null : <span>{t('opencalls.call.handed-in', { count: handedIn })}</span>}
          </>
        }
        actions={<Apply call={call} />}
      />
      {call.result ? <ResultPart call={call} result={call.result} /> : null}
      <Section title={t('opencalls.call.about')}>
        <div className="calls__part">
          <p className="prewrap" lang={call.language}>
            {call.words}
          </p>
          <p>{t(`opencalls.call.for-${call.whoMay}`)}</p>
          {call.reportBy ? <p>{t('opencalls.call.report-by', { when: date(call.reportBy) })}</p> : null}
          {call.calledOffWhy ? (
            <p className="prewrap">
              <b>{t('opencalls.call.off-why')}</b> <span lang={call.language}>{call.calledOffWhy}</span>
            </p>
          ) : null}
        </div>
      </Section>
      {call.conditions ? (
        <Section title={t('opencalls.call.conditions')}>
          <p className="prewrap" lang={call.language}>
            {call.conditions}
          </p>
        </Section>
      ) : null}
      <HowScored call={call} />
      <Asked call={call} />
    </Page>
  );
}

function Apply({ call: { number, stage } }: { call: CallView }) {
  const t = useText('opencalls');
  const session = useSession();
  const signIn = useSignInPath();
  const isPerson = session?.state === 'person';
  const mine = useCall('my-applications.read', { params: { number } }, { enabled: isPerson, staleTime: 0 });
  const to = `/me/applications/${number}`;
  if (isPerson && mine.data?.application)
    return (
      <ButtonLink as={Link} to={to}>
        {t('opencalls.call.open-mine')}
      </ButtonLink>
    );
  if (stage !== 'open' || session === undefined) return null;
  return isPerson ? (
    <ButtonLink as={Link} to={to}>
      {t('opencalls.call.apply')}
    </ButtonLink>
  ) : (
    <>
      <p>{t('opencalls.call.sign-in')}</p>
      <ButtonLink as={Link} to={signIn}>
        {t('opencalls.call.to-sign-in')}
      </ButtonLink>
    </>
  );
}

function HowScored({ call }: { call: CallView }) {
  const t = useText('opencalls');
  return (
    <Section title={t('opencalls.call.how')}>
      <div className="calls__part">
        <p>{t('opencalls.call.how-text', { most: call.scale })}</p>
        <Table
          caption={t('opencalls.call.criteria')}
          rows={call.criteria.map((one, at) => ({ ...one, at }))}
          rowKey={({ at }) => String(at)}
          columns={[
            {
              id: 'name',
              header: t('opencalls.call.criterion'),
              cell: ({ name }) => <span lang={call.language}>{name}</span>,
            },
            { id: 'weight', header: t('opencalls.call.weight'), numeric: true, cell: ({ weight }) => weight },
          ]}
        />
        <p className="t-muted">{t('opencalls.call.normal-text')}</p>
      </div>
    </Section>
  );
}

function Asked({ call }: { call: CallView }) {
  const t = useText('opencalls');
  const wordsOf = useFieldWords();
  if (call.form.length === 0) return null;
  return (
    <Section title={t('opencalls.call.asked')}>
      <ul>
        {call.form.map(({ id, words, required }) => {
          const { text, lang } = wordsOf(words);
          return (
            <li key={id}>
              <span lang={lang}>{text}</span>
              {required ? <span className="t-muted"> ({t('opencalls.call.needed')})</span> : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
