import { announce, ArrowDownIcon, ArrowUpIcon, Button, CloseIcon, PlusIcon, StopIcon } from '@talka/ui';
import { useEffect, useRef } from 'react';
import { useFormats, useText } from '../../../site/text.js';
import { moved, toggled } from '../choices.js';
import type { KindProps } from './kind-props.js';

type Act = 'up' | 'down' | 'off' | 'on';

/** An order made by buttons: what stands in it above, what does not below. The focus goes where the project goes. */
export function RankingList({ paper, list, chosen, notTaken, onChoose }: KindProps) {
  const t = useText('booth');
  const { euros } = useFormats();
  const focus = useRef<string | null>(null);
  const idOf = (project: string, act: Act) => `rank-${paper.pot.id}-${project}-${act}`;
  const places = chosen.choices.join();
  useEffect(() => {
    // Moving a row in the page takes the focus from the button in it; the next press shall do the same again.
    if (focus.current !== null) document.getElementById(focus.current)?.focus();
    focus.current = null;
  }, [places]);
  const known = new Map(list.map((project) => [project.id, project]));
  const ranked = chosen.choices.flatMap((id) => known.get(id) ?? []);
  const others = list.filter(({ id }) => !chosen.choices.includes(id));
  const place = (project: string, by: -1 | 1) => {
    const next = moved(chosen, project, by);
    focus.current = idOf(project, by < 0 ? 'up' : 'down');
    onChoose(project, next);
    announce(
      t('ranking.at', { name: known.get(project)?.name ?? '', place: next.choices.indexOf(project) + 1 }),
    );
  };
  const put = (project: string) => {
    const on = !chosen.choices.includes(project);
    focus.current = idOf(project, on ? 'up' : 'on');
    onChoose(project, toggled(chosen, project));
    const name = known.get(project)?.name ?? '';
    announce(
      on ? t('ranking.at', { name, place: chosen.choices.length + 1 }) : t('ranking.taken-off', { name }),
    );
  };
  return (
    <>
      {ranked.length > 0 ? (
        <ol className="booth-list booth-ranking" aria-label={t('ranking.yours')}>
          {ranked.map((project, at) => (
            <li key={project.id} className="booth-item booth-item--side booth-item--on">
              <p className="booth-item__words">
                <b className="booth-ranking__place">{t('ranking.place', { place: at + 1 })}</b>{' '}
                <span className="booth-item__name" lang={project.language}>
                  {project.name}
                </span>{' '}
                <span className="booth-item__cost">{euros(project.costCents)}</span>
              </p>
              <div className="booth-steps">
                <button
                  type="button"
                  id={idOf(project.id, 'up')}
                  className="booth-steps__button"
                  aria-label={t('ranking.up', { name: project.name })}
                  aria-disabled={at === 0 || undefined}
                  onClick={() => (at > 0 ? place(project.id, -1) : undefined)}
                >
                  <ArrowUpIcon />
                </button>
                <button
                  type="button"
                  id={idOf(project.id, 'down')}
                  className="booth-steps__button"
                  aria-label={t('ranking.down', { name: project.name })}
                  aria-disabled={at === ranked.length - 1 || undefined}
                  onClick={() => (at < ranked.length - 1 ? place(project.id, 1) : undefined)}
                >
                  <ArrowDownIcon />
                </button>
                <button
                  type="button"
                  id={idOf(project.id, 'off')}
                  className="booth-steps__button"
                  aria-label={t('ranking.off', { name: project.name })}
                  onClick={() => put(project.id)}
                >
                  <CloseIcon />
                </button>
              </div>
            </li>
          ))}
        </ol>
      ) : (
        <p className="booth-ranking__empty">{t('ranking.empty')}</p>
      )}
      {others.length > 0 ? (
        <>
          <h3 className="booth-ranking__rest">{t('ranking.rest')}</h3>
          <ul className="booth-list">
            {others.map((project) => (
              <li key={project.id} className="booth-item booth-item--side">
                <p className="booth-item__words">
                  <span className="booth-item__name" lang={project.language}>
                    {project.name}
                  </span>{' '}
                  <span className="booth-item__cost">{euros(project.costCents)}</span>
                </p>
                <Button
                  id={idOf(project.id, 'on')}
                  tone="quiet"
                  size="small"
                  icon={<PlusIcon />}
                  onClick={() => put(project.id)}
                >
                  {t('ranking.add')}
                  <span className="t-hidden"> {project.name}</span>
                </Button>
                {project.summary ? (
                  <p className="booth-item__about" lang={project.language}>
                    {project.summary}
                  </p>
                ) : null}
                {notTaken?.project === project.id ? (
                  <p className="booth-item__why">
                    <StopIcon size={1.1} /> {notTaken.words}
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
