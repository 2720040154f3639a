import type { IdeaCard as Card } from '@talka/contracts';
import { Bar, Tag } from '@talka/ui';
import { Link } from '../../../site/link.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats } from '../../../site/text.js';
import { pathOf } from '../slug.js';
import { standingKey, taskKey, toneOf, useIdeaText } from '../text.js';

/** An idea as a newspaper would announce it. `fresh` marks what appeared while the page was open. */
export function IdeaCard({ idea, fresh, level = 2 }: { idea: Card; fresh?: boolean; level?: 2 | 3 }) {
  const t = useIdeaText();
  const { nameOf } = useTerritory();
  const { relative, number } = useFormats();
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <li className={fresh ? 'idea-card idea-card--fresh' : 'idea-card'}>
      {idea.picture ? (
        <Link to={pathOf(idea)} className="idea-card__picture" tabIndex={-1} aria-hidden="true">
          <img src={idea.picture.small} alt="" loading="lazy" decoding="async" width="320" height="213" />
        </Link>
      ) : null}
      <div className="idea-card__body">
        <p className="idea-card__tags">
          <Tag tone={toneOf(idea.status)}>{t(standingKey(idea))}</Tag>
          <span className="idea-card__task">{t(taskKey(idea.task))}</span>
        </p>
        <Title className="idea-card__title" lang={idea.language}>
          <Link to={pathOf(idea)}>{idea.title}</Link>
        </Title>
        <p className="idea-card__summary" lang={idea.language}>
          {idea.summary}
        </p>
        <p className="idea-card__meta">
          {nameOf(idea.municipality)} · <span lang="lv">{idea.area.name}</span> ·{' '}
          <time dateTime={idea.publishedAt}>{relative(idea.publishedAt)}</time>
        </p>
      </div>
      <div className="idea-card__support">
        <Bar
          label={t('ideas.support-of', { count: idea.support, needed: idea.supportNeeded })}
          max={Math.max(idea.support, idea.supportNeeded, 1)}
          parts={[{ value: idea.support, tone: idea.support >= idea.supportNeeded ? 'moss' : 'lake' }]}
        />
        <p className="idea-card__count" aria-hidden="true">
          <b>{number(idea.support)}</b> {t('support.people', { count: idea.support })},{' '}
          {t('ideas.needed', { needed: idea.supportNeeded })}
        </p>
      </div>
    </li>
  );
}
