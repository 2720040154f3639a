import type { Tie } from '@talka/voting';
import { Details } from '@talka/ui';
import { useFormats, useText } from '../../../site/text.js';

/** Ties that were broken, and what put each before the next. */
export function TieList({ ties, names }: { ties: readonly Tie[]; names: (project: string) => string }) {
  const t = useText('result');
  const { list } = useFormats();
  if (ties.length === 0) return null;
  return (
    <Details summary={t('ties.title')}>
      <ul className="result__ties">
        {ties.map(({ projects, criteria, round, stage }) => (
          <li key={`${stage} ${round} ${projects.join()}`}>
            {t('ties.line', {
              names: list(projects.map((id) => t('result.quoted', { name: names(id) }))),
              order: projects
                .map((id, at) => {
                  const why = criteria[at];
                  const name = `${at + 1}. ${names(id)}`;
                  return why ? t('ties.next', { name, why: t(`ties.${why}`) }) : name;
                })
                .join(', '),
            })}
          </li>
        ))}
      </ul>
    </Details>
  );
}
