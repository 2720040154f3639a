import { MinusIcon, PlusIcon, StopIcon } from '@talka/ui';
import { useFormats, useText } from '../../../site/text.js';
import { pointsOf, stepped, withPoints } from '../choices.js';
import type { KindProps } from './kind-props.js';

/** Points by presses on plus and minus: what is given stands between them. */
export function PointsList({ paper, list, chosen, notTaken, onChoose }: KindProps) {
  const t = useText('booth');
  const { euros, number } = useFormats();
  const { ballot } = paper;
  if (ballot.kind !== 'points') return null;
  return (
    <ul className="booth-list">
      {list.map((project) => {
        const id = `choice-${paper.pot.id}-${project.id}`;
        const value = pointsOf(chosen, project.id);
        const refused = notTaken?.project === project.id ? notTaken.words : null;
        const press = (by: -1 | 1) =>
          onChoose(project.id, withPoints(chosen, project.id, stepped(ballot, value, by)));
        return (
          <li key={project.id} className={`booth-item booth-item--side${value > 0 ? ' booth-item--on' : ''}`}>
            <div className="booth-item__words" id={`${id}-name`}>
              <span className="booth-item__name" lang={project.language}>
                {project.name}
              </span>{' '}
              <span className="booth-item__cost">{euros(project.costCents)}</span>
            </div>
            <div className="booth-steps" role="group" aria-labelledby={`${id}-name`}>
              <button
                type="button"
                className="booth-steps__button"
                aria-label={t('points.less', { name: project.name })}
                aria-disabled={value === 0 || undefined}
                onClick={() => (value > 0 ? press(-1) : undefined)}
              >
                <MinusIcon />
              </button>
              <output className="booth-steps__value" aria-live="polite">
                <b>{number(value)}</b>
                <span className="t-hidden"> {t('points.given', { count: value })}</span>
              </output>
              <button
                type="button"
                className="booth-steps__button"
                aria-label={t('points.more', { name: project.name })}
                aria-describedby={refused ? `${id}-why` : undefined}
                onClick={() => press(1)}
              >
                <PlusIcon />
              </button>
            </div>
            {project.summary ? (
              <p className="booth-item__about" lang={project.language}>
                {project.summary}
              </p>
            ) : null}
            {refused ? (
              <p id={`${id}-why`} className="booth-item__why">
                <StopIcon size={1.1} /> {refused}
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
