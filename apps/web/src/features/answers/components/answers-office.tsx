import { EmptyState, PageHead, Section, Skeleton } from '@talka/ui';
import { isRefusal, useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { OfficialsOnly } from '../../../site/officials-only.js';
import { Page } from '../../../site/page.js';
import { useFormats, useText } from '../../../site/text.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';
import { SPEAKERS } from './answers-of-idea.js';
import type { Answering } from './answering.js';
import { DraftForm } from './draft-form.js';
import { NewDraft } from './new-draft.js';
import './answers.css';

/** Where a municipality writes what it says to an idea: drafts that its speakers share, and what was said. */
export function AnswersOffice(at: Answering) {
  const t = useText('answers');
  return (
    <OfficialsOnly
      municipality={at.municipality}
      roles={SPEAKERS}
      title={t('answers.title')}
      others={{ title: t('answers.not-yours'), text: t('answers.not-yours-text') }}
    >
      {() => <Written {...at} />}
    </OfficialsOnly>
  );
}

function Written({ municipality, number }: Answering) {
  const t = useText('answers');
  const { dateTime } = useFormats();
  const { data, error, refetch } = useCall(
    'answers.list',
    { params: { municipality, number } },
    { staleTime: 0 },
  );
  if (isRefusal(error, 'idea.not-found')) return <MissingPage />;
  const drafts = data?.answers.filter(({ publishedAt }) => publishedAt === null) ?? [];
  const said = data?.answers.filter(({ publishedAt }) => publishedAt !== null) ?? [];
  return (
    <Page title={t('answers.title')}>
      <PageHead
        title={t('answers.title')}
        lead={
          data ? (
            <Link to={`/ideas/${number}`} lang={data.idea.language}>
              {data.idea.title}
            </Link>
          ) : undefined
        }
      />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data ? null : <Skeleton label={t('answers.loading')} lines={6} />}
      {drafts.length > 0 ? (
        <Section title={t('answers.drafts')}>
          <ul className="answers__drafts">
            {drafts.map((draft) => (
              <li key={draft.id}>
                <DraftForm at={{ municipality, number }} draft={draft} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {data ? <NewDraft municipality={municipality} number={number} /> : null}
      <Section title={t('answers.said')}>
        {data && said.length === 0 ? <EmptyState title={t('answers.none')} /> : null}
        {said.map(({ id, words, language, publishedAt, by }) => (
          <article key={id}>
            <p className="t-small t-muted">
              {t('answers.by', { when: dateTime(publishedAt ?? ''), who: by })}
            </p>
            <p className="prewrap" lang={language}>
              {words}
            </p>
          </article>
        ))}
      </Section>
    </Page>
  );
}
