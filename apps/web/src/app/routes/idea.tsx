import { Section, Skeleton } from '@talka/ui';
import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { useIdea } from '../../features/ideas/api/read-idea.js';
import { IdeaAnswer, IdeaHead, IdeaWhy } from '../../features/ideas/components/idea-article.js';
import { IdeaCosting } from '../../features/ideas/components/idea-costing.js';
import { IdeaFiles } from '../../features/ideas/components/idea-files.js';
import { IdeaPath } from '../../features/ideas/components/idea-path.js';
import { IdeaShare } from '../../features/ideas/components/idea-share.js';
import '../../features/ideas/components/idea.css';
import { SpotMap } from '../../features/map/spot-map.js';
import { SupportCard } from '../../features/support/components/support-card.js';
import { isRefusal } from '../../site/api.js';
import { Page } from '../../site/page.js';
import { useText } from '../../site/text.js';
import { MissingPage, Trouble } from '../../site/trouble.js';

/** Few ideas are carried out; whoever reads another fetches nothing of it. */
const IdeaWork = lazy(async () => ({
  default: (await import('../../features/works/components/idea-work.js')).IdeaWork,
}));
/** What people say is fetched after what they talk about. */
const Discussion = lazy(async () => ({
  default: (await import('../../features/discussion/components/discussion.js')).Discussion,
}));
const AnswersOfIdea = lazy(async () => ({
  default: (await import('../../features/answers/components/answers-of-idea.js')).AnswersOfIdea,
}));
const MergeLink = lazy(async () => ({
  default: (await import('../../features/merging/components/merge-link.js')).MergeLink,
}));
const MergedPage = lazy(async () => ({
  default: (await import('../../features/merging/components/merged-page.js')).MergedPage,
}));
const SuggestLink = lazy(async () => ({
  default: (await import('../../features/suggestions/components/suggest-link.js')).SuggestLink,
}));
const Report = lazy(async () => ({
  default: (await import('../../features/discussion/components/report.js')).Report,
}));
/** Following waits for what one may follow. */
const Follow = lazy(async () => ({
  default: (await import('../../features/follow/components/follow.js')).Follow,
}));
const Project = lazy(async () => ({
  default: (await import('../../features/works/components/project.js')).Project,
}));
const CHOSEN: readonly string[] = ['selected', 'in-delivery', 'delivered'];
const CARRIED_OUT: readonly string[] = ['in-delivery', 'delivered'];

export default function IdeaRoute() {
  const t = useText('public');
  const number = Number(useParams()['number']);
  const known = Number.isSafeInteger(number) && number > 0;
  return known ? <Idea number={number} /> : <MissingPage title={t('idea.gone')} />;
}

function Idea({ number }: { number: number }) {
  const t = useText('public');
  const { data: idea, error, refetch } = useIdea(number);
  if (isRefusal(error, 'idea.merged')) {
    return (
      <Suspense fallback={<Page>{null}</Page>}>
        <MergedPage into={Number(error.problem.params['number'])} />
      </Suspense>
    );
  }
  if (isRefusal(error, 'idea.not-found'))
    return <MissingPage title={t('idea.gone')} lead={error.problem.title} />;
  if (!idea) {
    return (
      <Page>
        {error ? (
          <Trouble error={error} retry={() => void refetch()} />
        ) : (
          <Skeleton label={t('ideas.loading')} lines={10} heading />
        )}
      </Page>
    );
  }
  return (
    <Page title={idea.title}>
      <article className="idea">
        <IdeaHead idea={idea} />
        <div className="idea__support">
          <SupportCard idea={idea} />
          <Suspense>
            <Follow idea={idea} />
          </Suspense>
        </div>
        <div className="idea__body">
          {CHOSEN.includes(idea.status) ? (
            <Suspense>
              <Project number={idea.number} />
            </Suspense>
          ) : null}
          {CARRIED_OUT.includes(idea.status) ? (
            <Suspense>
              <IdeaWork number={idea.number} />
            </Suspense>
          ) : null}
          <IdeaWhy idea={idea} />
          <IdeaCosting idea={idea} />
          <IdeaAnswer idea={idea} />
          <IdeaFiles idea={idea} />
          {idea.status === 'published' ? (
            <Suspense>
              <SuggestLink idea={idea} />
              {idea.mine?.author ? <MergeLink number={idea.number} /> : null}
            </Suspense>
          ) : null}
          <IdeaShare title={idea.title} />
          {idea.mine?.author ? null : (
            <Suspense>
              <Report subject={{ kind: 'idea', id: idea.id }} name={idea.title} />
            </Suspense>
          )}
          <Suspense>
            <AnswersOfIdea idea={idea} />
          </Suspense>
          <Suspense fallback={<Skeleton label={t('ideas.loading')} lines={4} />}>
            <Discussion number={idea.number} />
          </Suspense>
        </div>
        <div className="idea__side">
          <IdeaPath idea={idea} />
          {idea.place ? (
            <Section title={t('idea.place')} level={2}>
              <SpotMap place={idea.place} municipality={idea.municipality} />
            </Section>
          ) : null}
        </div>
      </article>
    </Page>
  );
}
