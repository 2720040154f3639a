import type { ContentBody } from '@talka/contracts';
import { TASKS } from '@talka/ideas';
import { Fieldset } from '@talka/ui';
import { useId, type ReactNode } from 'react';
import { useText } from '../../../site/text.js';

type Task = (typeof TASKS)[number];

/** Drawn with the belt's own squares and threads: a jug, a stage, an open book. */
const PICTURES: Readonly<Record<Task, ReactNode>> = {
  1: (
    <>
      <path d="M17 10h14l-3 7c6 3 9 8 9 14 0 7-6 11-13 11s-13-4-13-11c0-6 3-11 9-14z" />
      <path d="M33 18c5-1 7 3 6 7-1 3-3 5-5 5" />
      <path d="m12 31 4-4 4 4 4-4 4 4 4-4 4 4" className="task-card__thread" />
    </>
  ),
  2: (
    <>
      <path d="M6 38h36M10 38V22a14 12 0 0 1 28 0v16" />
      <path
        d="m24 18 3 4 5 .5-3.600 3.600 1 5-5.400-2.600-5.400 2.600 1-5L16 22.500l5-.5z"
        className="task-card__thread"
      />
    </>
  ),
  3: (
    <>
      <path d="M24 15c-5-4-11-5-18-4v25c7-1 13 0 18 4 5-4 11-5 18-4V11c-7-1-13 0-18 4zM24 15v25" />
      <path d="m11 20 4 4-4 4m26-8-4 4 4 4" className="task-card__thread" />
    </>
  ),
};

/** The memorandum's three tasks as cards: which does this idea serve? */
export function TaskCards({
  id,
  value,
  error,
  onChange,
}: {
  id: string;
  value: ContentBody['task'];
  error: string | undefined;
  onChange: (task: Task) => void;
}) {
  const t = useText('propose', 'public');
  const made = useId();
  return (
    <Fieldset id={id} legend={t('field.task')} hint={t('field.task-hint')} error={error}>
      <div className="task-cards">
        {TASKS.map((task) => (
          <label key={task} className="task-card">
            <input
              type="radio"
              name={made}
              className="t-choice__box t-choice__box--round"
              checked={value === task}
              aria-describedby={`${made}-${task}`}
              aria-labelledby={`${made}-${task}-name`}
              onChange={() => onChange(task)}
            />
            <svg viewBox="0 0 48 48" aria-hidden="true" className="task-card__picture">
              {PICTURES[task]}
            </svg>
            <span className="task-card__name" id={`${made}-${task}-name`}>
              {t(`task.${task}`)}
            </span>
            <span className="task-card__text" id={`${made}-${task}`}>
              {t(`task.${task}-text`)}
            </span>
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
