import type { CaseCard, CaseView } from '@talka/contracts';
import { ArrowLeftIcon, ButtonLink, Card, Details, Skeleton, Tag } from '@talka/ui';
import { useState } from 'react';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { useCase } from '../api/case.js';
import { deskPath, type DeskFilter } from '../filter.js';
import { neighbours } from '../line-up.js';
import type { DrawPlace } from '../place.js';
import { titleOf } from '../text.js';
import { useViewers } from '../viewers.js';
import { CaseAuthors } from './case-authors.js';
import { CaseComment } from './case-comment.js';
import { CaseContent } from './case-content.js';
import { CaseChanges } from './case-changes.js';
import { CaseLetters } from './case-letters.js';
import { CaseTimes } from './case-times.js';
import { Decision } from './decision.js';
import { StandAside } from './stand-aside.js';
import { SimilarIdeas } from './similar-ideas.js';

/** The right side of the desk: one case, everything needed to decide it, and the decision. */
export function CasePane({
  id,
  filter,
  queue,
  reader,
  map,
}: {
  id: string;
  filter: DeskFilter;
  queue: readonly CaseCard[];
  reader: string;
  map: DrawPlace;
}) {
  const t = useText('desk');
  const found = useCase(id);
  const { previous, next } = neighbours(queue, id);
  const step = (to: CaseCard | undefined, words: string) =>
    to ? (
      <ButtonLink as={Link} to={deskPath(filter, to.id)} tone="plain" size="small">
        {words}
      </ButtonLink>
    ) : null;
  return (
    <section className="desk__case">
      <nav className="case__nav" aria-label={t('desk.queue')}>
        <span className="case__back">
          <ButtonLink as={Link} to={deskPath(filter)} tone="plain" size="small" icon={<ArrowLeftIcon />}>
            {t('desk.back')}
          </ButtonLink>
        </span>
        <span>
          {step(previous, t('desk.case.previous'))}
          {step(next, t('desk.case.next'))}
        </span>
      </nav>
      {found.data ? (
        <Page title={titleOf(found.data)} bare>
          <Opened view={found.data} filter={filter} queue={queue} reader={reader} map={map} />
        </Page>
      ) : found.error ? (
        <Trouble error={found.error} retry={() => void found.refetch()} />
      ) : (
        <Card>
          <Skeleton label={t('desk.case.loading')} lines={7} heading />
        </Card>
      )}
    </section>
  );
}

function Opened({
  view,
  filter,
  queue,
  reader,
  map,
}: {
  view: CaseView;
  filter: DeskFilter;
  queue: readonly CaseCard[];
  reader: string;
  map: DrawPlace;
}) {
  const t = useText('desk');
  const { list } = useFormats();
  const { nameOf } = useTerritory();
  const looking = useViewers(view.id, reader);
  // A new case begins anew: what one moderator wrote about another text must not wait here.
  const [opened] = useState(view);
  return (
    <Card as="article">
      <div className="case__top">
        <h1 className="case__title" tabIndex={-1} lang={view.language}>
          {titleOf(view)}
        </h1>
        <CaseTimes of={view} />
      </div>
      <div className="t-row t-gap-2 t-small t-muted">
        {view.kind === 'appeal' ? <Tag tone="new">{t('desk.appeal')}</Tag> : null}
        {view.kind === 'report' ? <Tag tone="new">{t('desk.report')}</Tag> : null}
        {view.looks === 'after' && view.kind === 'review' ? (
          <Tag tone="neutral">{t('desk.public-already')}</Tag>
        ) : null}
        {view.again && view.kind === 'review' ? <Tag tone="neutral">{t('desk.again')}</Tag> : null}
        <span>
          {view.area} · {nameOf(view.municipality)}
        </span>
        {looking.length > 0 ? <span role="status">{t('desk.looking', { names: list(looking) })}</span> : null}
      </div>
      <CaseAuthors view={view} />
      <StandAside view={view} />
      <CaseComment view={view} />
      {view.comment ? (
        <Details summary={t('desk.comment-idea')}>
          <CaseContent view={view} map={map} />
        </Details>
      ) : (
        <>
          <CaseContent view={view} map={map} />
          <CaseChanges versions={view.idea.versions} language={view.language} />
        </>
      )}
      <CaseLetters view={view} />
      <SimilarIdeas ideas={view.similar} />
      <Decision view={view} opened={opened} filter={filter} queue={queue} />
    </Card>
  );
}
