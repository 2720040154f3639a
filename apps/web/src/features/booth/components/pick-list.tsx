import { StopIcon } from '@talka/ui';
import { useFormats, useText } from '../../../site/text.js';
import { onlyOne, toggled } from '../choices.js';
import { shortBy, totalsOf } from '../totals.js';
import type { KindProps } from './kind-props.js';

/** One, several, or as many as the money lasts for: a tick for each. The whole card is the target. */
export function PickList({ paper, list, chosen, notTaken, onChoose }: KindProps) {
  const t = useText('booth');
  const { euros } = useFormats();
  const one = paper.ballot.kind === 'choose-one';
  const totals = totalsOf(paper, chosen);
  return (
    <ul className="booth-list">
      {list.map((project) => {
        const id = `choice-${paper.pot.id}-${project.id}`;
        const on = chosen.choices.includes(project.id);
        const short = shortBy(totals, project.costCents, on);
        const refused = notTaken?.project === project.id ? notTaken.words : null;
        const described = [
          project.summary ? `${id}-about` : null,
          short > 0 ? `${id}-short` : null,
          refused ? `${id}-why` : null,
        ];
        return (
          <li key={project.id} className={on ? 'booth-item booth-item--on' : 'booth-item'}>
            <input
              type={one ? 'radio' : 'checkbox'}
              name={one ? `pot-${paper.pot.id}-one` : undefined}
              id={id}
              className={one ? 't-choice__box t-choice__box--round' : 't-choice__box'}
              checked={on}
              aria-describedby={described.filter(Boolean).join(' ') || undefined}
              onChange={() => onChoose(project.id, one ? onlyOne(project.id) : toggled(chosen, project.id))}
            />
            <label htmlFor={id} className="booth-item__label">
              <span className="booth-item__name" lang={project.language}>
                {project.name}
              </span>{' '}
              <span className="booth-item__cost">{euros(project.costCents)}</span>
            </label>
            {project.summary ? (
              <p id={`${id}-about`} className="booth-item__about" lang={project.language}>
                {project.summary}
              </p>
            ) : null}
            {short > 0 ? (
              <p id={`${id}-short`} className="booth-item__short">
                {t('booth.short', { short: euros(short) })}
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
