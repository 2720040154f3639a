import type { ReceiptView } from '@talka/contracts';
import { wordsIn } from '@talka/moderation';
import { ButtonLink, Card, PageHead, Skeleton } from '@talka/ui';
import { isRefusal, useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useLanguage, useText } from '../../../site/text.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';

/** What became of a report, for whoever has its code. */
export function Receipt({ code }: { code: string }) {
  const t = useText('discussion');
  const { data, error, refetch } = useCall('reports.read', { params: { code } }, { staleTime: 0 });
  if (isRefusal(error)) return <MissingPage title={t('report.receipt')} lead={error.problem.title} />;
  return (
    <Page title={t('report.receipt')}>
      <PageHead title={t('report.receipt')} />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data ? <Told receipt={data} /> : error ? null : <Skeleton label={t('discussion.loading')} lines={4} />}
    </Page>
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
