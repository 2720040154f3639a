import { CATEGORIES, PUBLIC_STATUSES, TASKS } from '@talka/ideas';
import { Chip, ChipGroup, Details, SearchIcon, Select, TextField } from '@talka/ui';
import { useEffect, useRef, useState } from 'react';
import { useTerritory } from '../../../site/territory.js';
import { changed, narrowing, type Filters } from '../filters.js';
import { categoryKey, statusKey, taskKey, useIdeaText } from '../text.js';
import './filters.css';

const TYPING_PAUSE = 350;

interface FilterBarProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
  /** The map has no order. */
  readonly unsorted?: boolean;
}

/** What the list is narrowed to. Every choice takes effect at once; the address says the same. */
export function FilterBar({ filters, onChange, unsorted }: FilterBarProps) {
  const t = useIdeaText();
  const { municipalities, nameOf, find } = useTerritory();
  const set = <N extends keyof Filters>(name: N, value: string) =>
    onChange(changed(filters, name, (value || undefined) as Filters[N]));
  const areas = filters.municipality ? (find(filters.municipality)?.areas ?? []) : [];
  // Beside the list the choices stand open; above it, and above a map, what was asked for comes first.
  const [open, setOpen] = useState(() => !unsorted && matchMedia('(min-width: 60rem)').matches);
  const inside = narrowing(filters) - (filters.search ? 1 : 0);
  return (
    <form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <SearchField value={filters.search ?? ''} onChange={(search) => set('search', search)} />
      <Details
        summary={inside > 0 ? `${t('ideas.filters')} (${inside})` : t('ideas.filters')}
        className="filters__more"
        open={open}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <ChipGroup label={t('ideas.task')}>
          {TASKS.map((task) => (
            <Chip
              key={task}
              pressed={filters.task === task}
              onClick={() => onChange(changed(filters, 'task', filters.task === task ? undefined : task))}
            >
              {t(taskKey(task))}
            </Chip>
          ))}
        </ChipGroup>
        <div className="filters__grid">
          <Select
            label={t('ideas.municipality')}
            value={filters.municipality ?? ''}
            onChange={(event) => set('municipality', event.currentTarget.value)}
          >
            <option value="">{t('ideas.any')}</option>
            {municipalities.map(({ id }) => (
              <option key={id} value={id}>
                {nameOf(id)}
              </option>
            ))}
          </Select>
          {filters.municipality ? (
            <Select
              label={t('ideas.area')}
              value={filters.area ?? ''}
              onChange={(event) => set('area', event.currentTarget.value)}
            >
              <option value="">{t('ideas.any-area')}</option>
              {areas.map(({ id, name }) => (
                <option key={id} value={id} lang="lv">
                  {name}
                </option>
              ))}
            </Select>
          ) : null}
          <Select
            label={t('ideas.category')}
            value={filters.category ?? ''}
            onChange={(event) => set('category', event.currentTarget.value)}
          >
            <option value="">{t('ideas.any')}</option>
            {CATEGORIES.map((category) => (
              <option key={category} value={category}>
                {t(categoryKey(category))}
              </option>
            ))}
          </Select>
          <Select
            label={t('ideas.status')}
            value={filters.status ?? ''}
            onChange={(event) => set('status', event.currentTarget.value)}
          >
            <option value="">{t('ideas.any')}</option>
            {PUBLIC_STATUSES.map((status) => (
              <option key={status} value={status}>
                {t(statusKey(status))}
              </option>
            ))}
          </Select>
          {unsorted ? null : (
            <Select
              label={t('ideas.sort')}
              value={filters.sort ?? 'newest'}
              onChange={(event) => set('sort', event.currentTarget.value === 'supported' ? 'supported' : '')}
            >
              <option value="newest">{t('ideas.sort-newest')}</option>
              <option value="supported">{t('ideas.sort-supported')}</option>
            </Select>
          )}
        </div>
      </Details>
    </form>
  );
}

/** Searches when the typing pauses. The field belongs to the typist; the address only moves it from outside. */
function SearchField({ value, onChange }: { value: string; onChange: (search: string) => void }) {
  const t = useIdeaText();
  const [typed, setTyped] = useState(value);
  const [said, setSaid] = useState(value);
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  if (value !== said) {
    setSaid(value);
    if (value !== typed.trim()) setTyped(value);
  }
  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => latest.current(typed.trim()), TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [typed, value]);
  return (
    <TextField
      label={t('ideas.search')}
      hint={t('ideas.search-hint')}
      type="search"
      enterKeyHint="search"
      maxLength={200}
      autoComplete="off"
      before={<SearchIcon />}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
