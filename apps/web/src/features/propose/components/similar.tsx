import type { MyIdeaView } from '@talka/contracts';
import { Card } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';
import { Link } from '../../../site/link.js';
import { useRested } from '../use-draft.js';

const LEAST = 4;
const MOST = 4;

/** Published ideas like the one being written: perhaps someone began already. A hint, never a hurdle. */
export function Similar({ content }: { content: MyIdeaView['content'] }) {
  const t = useText('propose');
  const { nameOf } = useTerritory();
  const { number } = useFormats();
  const title = useRested(content.title.trim().slice(0, 200), 600);
  const asked = useCall('ideas.similar', { query: { title } }, { enabled: title.length >= LEAST });
  const ideas = title.length >= LEAST ? (asked.data?.ideas ?? []).slice(0, MOST) : [];
  return (
    <div role="status">
      {ideas.length > 0 ? (
        <Card edge="lake" as="section">
          <h2 className="similar__title">{t('similar.title')}</h2>
          <p className="t-small t-muted">{t('similar.text')}</p>
          <ul className="similar">
            {ideas.map((idea) => (
              <li key={idea.number}>
                <Link to={`/ideas/${idea.number}`} target="_blank" rel="noreferrer" lang={idea.language}>
                  {idea.title}
                </Link>
                <p className="t-small t-muted">
                  {nameOf(idea.municipality)} ·{' '}
                  {t('similar.support', { count: idea.support, said: number(idea.support) })}
                </p>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
    </div>
  );
}
