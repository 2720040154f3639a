import type { IdeaCard } from '@talka/contracts';
import { TASKS } from '@talka/ideas';
import { Link } from '../../../site/link.js';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import { pathOf } from '../slug.js';
import { taskKey } from '../text.js';
import './tasks.css';

const SHOWN = 3;

/** The memorandum's three tasks as living columns: what each means, and the ideas that carry it now. */
export function TaskColumns({ ideas }: { ideas: readonly IdeaCard[] }) {
  const t = useText('public');
  const { nameOf } = useTerritory();
  return (
    <ol className="tasks">
      {TASKS.map((task) => {
        const own = ideas.filter((idea) => idea.task === task).slice(0, SHOWN);
        return (
          <li key={task} className="tasks__one">
            <span className="tasks__number" aria-hidden="true">
              {task}
            </span>
            <h3>{t(taskKey(task))}</h3>
            <p className="tasks__words">{t(`task.${task}-text`)}</p>
            {own.length > 0 ? (
              <ul className="tasks__ideas">
                {own.map((idea) => (
                  <li key={idea.number}>
                    <Link to={pathOf(idea)} lang={idea.language}>
                      {idea.title}
                    </Link>
                    <span>{nameOf(idea.municipality)}</span>
                  </li>
                ))}
              </ul>
            ) : (
              <p className="t-small t-muted">{t('home.task-empty')}</p>
            )}
            <Link to={`/ideas?task=${task}`} className="tasks__more">
              {t('home.task-ideas')}
            </Link>
          </li>
        );
      })}
    </ol>
  );
}
