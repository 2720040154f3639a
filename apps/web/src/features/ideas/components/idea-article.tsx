import type { IdeaPage } from '@talka/contracts';
import { Breadcrumbs, Card, Prose, Tag } from '@talka/ui';
import { Link } from '../../../site/link.js';
import { pathIn } from '../../../site/language.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useLanguage, useText } from '../../../site/text.js';
import { Link as RouterLink } from 'react-router';
import { categoryKey, standingKey, taskKey, toneOf, useIdeaText } from '../text.js';

/** The head of an idea: where it belongs, what it is called, who wrote it and when. */
export function IdeaHead({ idea }: { idea: IdeaPage }) {
  const t = useIdeaText();
  const shell = useText('shell');
  const language = useLanguage();
  const { list, date } = useFormats();
  const { nameOf } = useTerritory();
  return (
    <header className="idea__head">
      <Breadcrumbs
        label={shell('nav.crumbs')}
        as={RouterLink}
        crumbs={[
          { words: t('ideas.title'), link: { to: pathIn(language, '/ideas') } },
          {
            words: nameOf(idea.municipality),
            link: { to: pathIn(language, `/municipalities/${idea.municipality}`) },
          },
          { words: <span lang="lv">{idea.area.name}</span> },
        ]}
      />
      <h1 lang={idea.language} tabIndex={-1}>
        {idea.title}
      </h1>
      <div className="idea__facts">
        <Tag tone={toneOf(idea.status)}>{t(standingKey(idea))}</Tag>
        <Tag tone="neutral">{t(taskKey(idea.task))}</Tag>
        <Tag tone="neutral">{t(categoryKey(idea.category))}</Tag>
      </div>
      <p className="idea__by">
        {t('idea.proposed-by', { names: idea.authors.length > 0 ? list(idea.authors) : t('idea.someone') })} ·{' '}
        <time dateTime={idea.publishedAt}>{date(idea.publishedAt)}</time>
        {idea.versions > 1 ? (
          <>
            {' '}
            · <Link to={`/ideas/${idea.number}/history`}>{t('idea.versions', { count: idea.versions })}</Link>
          </>
        ) : null}
        {idea.language === language ? null : <> · {t('idea.written-in', { language: idea.language })}</>}
      </p>
      <p className="idea__summary" lang={idea.language}>
        {idea.summary}
      </p>
    </header>
  );
}

/** People's own words: paragraphs as they made them, nothing interpreted. */
export function OwnWords({ text, language }: { text: string; language?: string }) {
  return (
    <Prose>
      {text
        .split(/\n{2,}/)
        .filter((paragraph) => paragraph.trim())
        .map((paragraph, index) => (
          <p key={index} lang={language} className="own-words">
            {paragraph}
          </p>
        ))}
    </Prose>
  );
}

export function IdeaWhy({ idea }: { idea: IdeaPage }) {
  const t = useIdeaText();
  const { euros } = useFormats();
  return (
    <section aria-labelledby="idea-why">
      <h2 id="idea-why">{t('idea.why')}</h2>
      <OwnWords text={idea.why} language={idea.language} />
      {idea.cost === null ? null : (
        <p className="idea__cost">
          <span>{t('idea.cost')}</span> <b>{euros(idea.cost)}</b>
        </p>
      )}
    </section>
  );
}

/** What the municipality said when it decided. */
export function IdeaAnswer({ idea }: { idea: IdeaPage }) {
  const t = useIdeaText();
  const { date } = useFormats();
  const { nameOf } = useTerritory();
  if (!idea.answer) return null;
  return (
    <Card as="section" edge="moss" aria-labelledby="idea-answer">
      <div className="idea__answer-head">
        <h2 id="idea-answer">{t('idea.answer')}</h2>
        <span className="t-small t-muted">
          {nameOf(idea.municipality)}, <time dateTime={idea.answer.at}>{date(idea.answer.at)}</time>
        </span>
      </div>
      {idea.answer.words ? <OwnWords text={idea.answer.words} /> : <p>{t('idea.answer-none')}</p>}
    </Card>
  );
}
