import type { IdeaCard as Card } from '@talka/contracts';
import { IdeaCard } from './idea-card.js';
import './cards.css';

/** Ideas under each other. */
export function IdeaCards({
  ideas,
  arrived,
  label,
  level,
}: {
  ideas: readonly Card[];
  arrived?: ReadonlySet<number>;
  label?: string;
  level?: 2 | 3;
}) {
  return (
    <ul className="idea-cards" aria-label={label}>
      {ideas.map((idea) => (
        <IdeaCard
          key={idea.number}
          idea={idea}
          fresh={arrived?.has(idea.number) ?? false}
          {...(level ? { level } : {})}
        />
      ))}
    </ul>
  );
}
