import { Button, CloseIcon } from '@talka/ui';
import { useTerritory } from '../../../site/territory.js';
import { changed, narrowing, type Filters } from '../filters.js';
import { categoryKey, statusKey, taskKey, useIdeaText } from '../text.js';

/** Everything the list is narrowed to, each with its way out. */
export function ChosenFilters({
  filters,
  onChange,
}: {
  filters: Filters;
  onChange: (filters: Filters) => void;
}) {
  const t = useIdeaText();
  const { nameOf, find } = useTerritory();
  if (narrowing(filters) === 0) return null;
  const { search, municipality, area, task, category, status } = filters;
  const said: (readonly [keyof Filters, string])[] = [
    ...(search ? [['search', `“${search}”`] as const] : []),
    ...(task ? [['task', t(taskKey(task))] as const] : []),
    ...(municipality ? [['municipality', nameOf(municipality)] as const] : []),
    ...(area && municipality
      ? [['area', find(municipality)?.areas.find(({ id }) => id === area)?.name ?? area] as const]
      : []),
    ...(category ? [['category', t(categoryKey(category))] as const] : []),
    ...(status ? [['status', t(statusKey(status))] as const] : []),
  ];
  return (
    <ul className="chosen" aria-label={t('ideas.chosen')}>
      {said.map(([name, words]) => (
        <li key={name}>
          <button
            type="button"
            className="chosen__one"
            aria-label={t('ideas.remove', { what: words })}
            onClick={() => onChange(changed(filters, name, undefined))}
          >
            {words} <CloseIcon size={0.9} />
          </button>
        </li>
      ))}
      {said.length > 1 ? (
        <li>
          <Button
            tone="plain"
            size="small"
            onClick={() => onChange(filters.sort ? { sort: filters.sort } : {})}
          >
            {t('ideas.clear')}
          </Button>
        </li>
      ) : null}
    </ul>
  );
}
