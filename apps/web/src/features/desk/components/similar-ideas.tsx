import type { CaseView } from '@talka/contracts';
import { Card } from '@talka/ui';
import { Link } from '../../../site/link.js';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';

/** Published ideas with like words, so that two neighbours may find each other instead of waiting side by side. */
export function SimilarIdeas({ ideas }: { ideas: CaseView['similar'] }) {
  const t = useText('desk', 'public');
  const { nameOf } = useTerritory();
  if (ideas.length === 0) return null;
  return (
    <Card tone="sunk">
      <h2 className="t-entry__title">{t('desk.case.similar')}</h2>
      <ul className="case__plain">
        {ideas.map((idea) => (
          <li key={idea.number}>
            <Link to={`/ideas/${idea.number}`} target="_blank" lang={idea.language}>
              {idea.title}
            </Link>
            <p className="t-small t-muted">
              {[
                `${idea.area.name}, ${nameOf(idea.municipality)}`,
                t(`status.${idea.status}`),
                t('desk.case.similar-support', { count: idea.support }),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
