import type { MergesView } from '@talka/contracts';
import { EmptyState, Notice, PageHead, Section, Skeleton } from '@talka/ui';
import { isRefusal, useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useText } from '../../../site/text.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';
import { MergeCard } from './merge-card.js';
import { MergeForm } from './merge-form.js';
import { MergedPage } from './merged-page.js';
import './merging.css';

/** Where the authors of an idea would make it part of another, and say yes or no to those who would join theirs. */
export function MergingPage({ number }: { number: number }) {
  const t = useText('merging');
  return <PersonOnly title={t('merging.title')}>{() => <Merging number={number} />}</PersonOnly>;
}

function Merging({ number }: { number: number }) {
  const t = useText('merging');
  const { data, error, refetch } = useCall('merges.list', { params: { number } }, { staleTime: 0 });
  if (isRefusal(error, 'idea.merged')) return <MergedPage into={Number(error.problem.params['number'])} />;
  if (isRefusal(error, 'idea.not-found')) return <MissingPage lead={error.problem.title} />;
  return (
    <Page title={t('merging.title')}>
      <PageHead
        title={t('merging.title')}
        lead={t('merging.lead')}
        meta={
          data ? (
            <Link to={`/ideas/${number}`} lang={data.idea.language}>
              {data.idea.title}
            </Link>
          ) : undefined
        }
      />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data ? <Proposals of={data} /> : <Skeleton label={t('merging.loading')} lines={8} />}
    </Page>
  );
}

function Proposals({ of }: { of: MergesView }) {
  const t = useText('merging');
  if (!of.author)
    return <EmptyState title={t('merging.not-yours')}>{t('merging.not-yours-text')}</EmptyState>;
  const waiting = of.merges.filter(({ state }) => state === 'open');
  const closed = of.merges.filter(({ state }) => state !== 'open');
  const proposed = waiting.some(({ outgoing }) => outgoing);
  return (
    <>
      {waiting.length > 0 ? (
        <Section title={t('merging.waiting')}>
          <Cards of={of} merges={waiting} />
        </Section>
      ) : null}
      {of.open ? null : (
        <Notice tone="info" title={t('merging.closed')}>
          {t('merging.closed-text')}
        </Notice>
      )}
      {of.open && !proposed ? <MergeForm idea={of.idea} /> : null}
      {closed.length > 0 ? (
        <Section title={t('merging.before')}>
          <Cards of={of} merges={closed} />
        </Section>
      ) : null}
    </>
  );
}

const Cards = ({ of, merges }: { of: MergesView; merges: MergesView['merges'] }) => (
  <ul className="merging__list">
    {merges.map((it) => (
      <li key={it.id}>
        <MergeCard number={of.idea.number} merge={it} />
      </li>
    ))}
  </ul>
);
