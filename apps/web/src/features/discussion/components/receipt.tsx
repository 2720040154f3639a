import type { ReceiptView } from '@talka/contracts';
import { wordsIn } from '@talka/moderation';
import { ButtonLink, Card, Notice, PageHead, Skeleton } from '@talka/ui';
import { isRefusal, useCall } from '../../../site/api.js';
import { AskCode } from '../../../site/ask-code.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useLanguage, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';

/** What became of a report, for whoever has its code; without one it is asked for. */
export function Receipt({ code }: { code: string }) {
  const t = useText('discussion');
  const title = t(code === '' ? 'report.find' : 'report.receipt');
  return (
    <Page title={title}>
      <PageHead title={title} lead={code === '' ? t('report.find-lead') : undefined} />
      {code === '' ? <Ask /> : <Found code={code} />}
    </Page>
  );
}

function Ask() {
  const t = useText('discussion');
  const words = { label: t('report.find-code'), hint: t('report.find-hint'), send: t('report.find-send') };
  return <AskCode path="/reports" words={words} />;
}

function Found({ code }: { code: string }) {
  const t = useText('discussion');
  const { data, error, refetch } = useCall('reports.read', { params: { code } }, { staleTime: 0 });
  if (data) return <Told receipt={data} />;
  if (isRefusal(error))
    return (
      <>
        <Notice tone="warning" live="polite" title={error.problem.title} />
        <Ask />
      </>
    );
  return error ? (
    <Trouble error={error} retry={() => void refetch()} />
  ) : (
    <Skeleton label={t('discussion.loading')} lines={4} />
  );
}

const OUTCOMES = {
  keep: 'report.kept',
  publish: 'report.kept',
  return: 'report.kept',
  hide: 'report.hidden',
  refuse: 'report.hidden',
  gone: 'report.gone',
} as const;

function Told({ receipt }: { receipt: ReceiptView }) {
  const t = useText('discussion', 'desk');
  const { dateTime } = useFormats();
  const language = useLanguage();
  const { nameOf } = useTerritory();
  const { outcome, ground, sentAt, decidedAt, words, idea } = receipt;
  return (
    <Card as="article">
      <p>
        <b>{t(outcome ? OUTCOMES[outcome] : 'report.waits')}</b>
      </p>
      {words && outcome === 'keep' ? (
        <blockquote className="prewrap">{wordsIn(words, receipt.translations, language)}</blockquote>
      ) : null}
      <p className="t-small t-muted">
        {t('report.receipt-of', { when: dateTime(sentAt), ground: t(`desk.reason.${ground}`) })}
        {decidedAt ? ` · ${t('report.decided', { when: dateTime(decidedAt) })}` : ''} ·{' '}
        {nameOf(receipt.municipality)}
      </p>
      {idea === null ? null : (
        <ButtonLink as={Link} to={`/ideas/${idea}`} tone="quiet" size="small">
          {t('report.idea')}
        </ButtonLink>
      )}
    </Card>
  );
}
