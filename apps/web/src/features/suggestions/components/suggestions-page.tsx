import { EmptyState, Notice, PageHead, Section, Skeleton } from '@talka/ui';
import { isRefusal, useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useText } from '../../../site/text.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';
import { SuggestForm } from './suggest-form.js';
import { SuggestionCard } from './suggestion-card.js';
import './suggestions.css';

/** What others would say differently in an idea: its authors decide on all of it, everybody else sees their own. */
export function SuggestionsPage({ number }: { number: number }) {
  const t = useText('suggestions');
  return <PersonOnly title={t('suggestions.title')}>{() => <Suggested number={number} />}</PersonOnly>;
}

function Suggested({ number }: { number: number }) {
  const t = useText('suggestions');
  const { data, error, refetch } = useCall('suggestions.list', { params: { number } }, { staleTime: 0 });
  if (isRefusal(error, 'idea.not-found')) return <MissingPage lead={error.problem.title} />;
  const waiting = data?.suggestions.filter(({ state }) => state === 'open') ?? [];
  const closed = data?.suggestions.filter(({ state }) => state !== 'open') ?? [];
  const mayWrite = data && !data.author && data.open && data.idea.version !== null && waiting.length === 0;
  return (
    <Page title={t('suggestions.title')}>
      <PageHead
        title={t('suggestions.title')}
        lead={data ? t(data.author ? 'suggestions.lead-author' : 'suggestions.lead') : undefined}
        meta={
          data ? (
            <Link to={`/ideas/${number}`} lang={data.idea.language}>
              {data.idea.title}
            </Link>
          ) : undefined
        }
      />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data ? null : <Skeleton label={t('suggestions.loading')} lines={8} />}
      {data && !data.open ? (
        <Notice tone="info" title={t('suggestions.closed')}>
          {t('suggestions.closed-text')}
        </Notice>
      ) : null}
      {data && waiting.length > 0 ? (
        <Section title={t(data.author ? 'suggestions.waiting-author' : 'suggestions.waiting')}>
          <ul className="suggestions__list">
            {waiting.map((it) => (
              <li key={it.id}>
                <SuggestionCard of={data} suggestion={it} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {mayWrite ? <SuggestForm idea={data.idea} /> : null}
      {data?.author && data.suggestions.length === 0 ? (
        <EmptyState title={t('suggestions.none')}>{t('suggestions.none-text')}</EmptyState>
      ) : null}
      {data && closed.length > 0 ? (
        <Section title={t('suggestions.before')}>
          <ul className="suggestions__list">
            {closed.map((it) => (
              <li key={it.id}>
                <SuggestionCard of={data} suggestion={it} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </Page>
  );
}
