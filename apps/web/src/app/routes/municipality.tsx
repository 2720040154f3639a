import { ButtonLink, EmptyState, PageHead, Section, Skeleton, Split } from '@talka/ui';
import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { Numbers } from '../../features/home/components/numbers.js';
import { IdeaCards } from '../../features/ideas/components/idea-cards.js';
import { ContactCard, Facts } from '../../features/municipality/components/municipality-facts.js';
import { isRefusal, useCall } from '../../site/api.js';
import { Link } from '../../site/link.js';
import { Page } from '../../site/page.js';
import { useTerritory } from '../../site/territory.js';
import { useText } from '../../site/text.js';
import { MissingPage, Trouble } from '../../site/trouble.js';

const NewsLink = lazy(async () => ({
  default: (await import('../../features/news/components/news-link.js')).NewsLink,
}));

const WeekendLink = lazy(async () => ({
  default: (await import('../../features/programme/components/weekend-link.js')).WeekendLink,
}));

const HeritageLink = lazy(async () => ({
  default: (await import('../../features/heritage/components/heritage-link.js')).HeritageLink,
}));

export default function MunicipalityRoute() {
  const t = useText('public', 'pages');
  const id = useParams()['municipality'] ?? '';
  const { find, nameOf, signatories } = useTerritory();
  const { data, error, refetch } = useCall('municipalities.read', { params: { municipality: id } });
  const municipality = data?.municipality ?? find(id);
  if (isRefusal(error)) return <MissingPage lead={error.problem.title} />;
  if (!municipality) {
    return (
      <Page>
        {error ? (
          <Trouble error={error} retry={() => void refetch()} />
        ) : (
          <Skeleton label={t('ideas.loading')} lines={8} heading />
        )}
      </Page>
    );
  }
  const signed = signatories.filter(({ successors }) =>
    successors.some((successor) => successor.municipality === id),
  );
  return (
    <Page title={nameOf(id)}>
      <PageHead
        title={nameOf(id)}
        lead={t('municipality.lead')}
        actions={
          <>
            <ButtonLink as={Link} to={`/propose?municipality=${id}`}>
              {t('home.propose')}
            </ButtonLink>
            <ButtonLink as={Link} to={`/ideas?municipality=${id}`} tone="quiet">
              {t('municipality.all')}
            </ButtonLink>
          </>
        }
      />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data ? (
        <>
          <Numbers counts={data.counts} />
          <p>
            <Link to={`/municipalities/${id}/account`}>{t('municipality.account')}</Link>
          </p>
          <Suspense>
            <WeekendLink municipality={id} />
            <NewsLink municipality={id} />
            <HeritageLink municipality={id} />
          </Suspense>
        </>
      ) : (
        <Skeleton label={t('ideas.loading')} lines={3} />
      )}
      <Split
        aside={
          <>
            <Section title={t('municipality.numbers')}>
              <Facts municipality={municipality} signatories={signed} />
            </Section>
            <ContactCard municipality={municipality} />
          </>
        }
      >
        <Section title={t('municipality.ideas')}>
          {data?.newest.length === 0 ? (
            <EmptyState title={t('municipality.empty')}>{t('ideas.empty-text')}</EmptyState>
          ) : (
            <IdeaCards ideas={data?.newest ?? []} level={3} />
          )}
        </Section>
      </Split>
    </Page>
  );
}
