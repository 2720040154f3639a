import { ArrowLeftIcon, ButtonLink, PageHead, Skeleton } from '@talka/ui';
import { useParams } from 'react-router';
import { useIdea, useVersions } from '../../features/ideas/api/read-idea.js';
import '../../features/ideas/components/idea.css';
import { VersionList } from '../../features/ideas/components/version-list.js';
import { pathOf } from '../../features/ideas/slug.js';
import { isRefusal } from '../../site/api.js';
import { Link } from '../../site/link.js';
import { Page } from '../../site/page.js';
import { useText } from '../../site/text.js';
import { MissingPage, Trouble } from '../../site/trouble.js';

export default function IdeaHistoryRoute() {
  const t = useText('public', 'pages');
  const number = Number(useParams()['number']);
  const idea = useIdea(number).data;
  const { data, error, refetch } = useVersions(number);
  if (isRefusal(error)) return <MissingPage lead={error.problem.title} />;
  return (
    <Page title={idea ? `${t('history.title')}: ${idea.title}` : undefined}>
      <PageHead
        title={t('history.title')}
        lead={t('history.lead')}
        meta={
          <>
            {idea ? <b lang={idea.language}>{idea.title}</b> : null}
            <span className="t-muted">{t('history.legend')}</span>
          </>
        }
        actions={
          <ButtonLink
            as={Link}
            to={idea ? pathOf(idea) : `/ideas/${number}`}
            tone="quiet"
            icon={<ArrowLeftIcon />}
          >
            {t('history.back')}
          </ButtonLink>
        }
      />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data ? (
        <VersionList versions={data.versions} language={idea?.language} />
      ) : (
        <Skeleton label={t('ideas.loading')} lines={8} />
      )}
    </Page>
  );
}
