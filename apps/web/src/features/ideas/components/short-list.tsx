import type { IdeaCard } from '@talka/contracts';
import { Entries, Entry, Tag } from '@talka/ui';
import { Link } from '../../../site/link.js';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import { pathOf } from '../slug.js';
import { standingKey, toneOf } from '../text.js';

/** Titles only, for the side of a page. */
export function ShortList({ ideas, label }: { ideas: readonly IdeaCard[]; label: string }) {
  const t = useText('public');
  const { nameOf } = useTerritory();
  return (
    <Entries label={label}>
      {ideas.map((idea) => (
        <Entry
          key={idea.number}
          level={3}
          tags={<Tag tone={toneOf(idea.status)}>{t(standingKey(idea))}</Tag>}
          title={
            <Link to={pathOf(idea)} lang={idea.language}>
              {idea.title}
            </Link>
          }
          meta={`${nameOf(idea.municipality)} · ${t('ideas.support', { count: idea.support })}`}
        />
      ))}
    </Entries>
  );
}
