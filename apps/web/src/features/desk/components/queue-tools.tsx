import { LANGUAGE_NAMES, LANGUAGE_ORDER } from '@talka/i18n/browser';
import { Button, ChipGroup, ChipLink, Details, Select, TextField } from '@talka/ui';
import { useEffect, useState } from 'react';
import { Link, useGo } from '../../../site/link.js';
import { useFormats, useText } from '../../../site/text.js';
import { conditionsOf, deskPath, usualSort, type DeskFilter } from '../filter.js';

const STATES = ['waiting', 'mine', 'decided'] as const;
const TYPING_PAUSE = 350;

/** The tabs, the search and the conditions of the queue; all of them live in the address. */
export function QueueTools({
  filter,
  waiting,
  desks,
  open,
}: {
  filter: DeskFilter;
  waiting: number | undefined;
  /** The municipalities the reader works for. */
  desks: readonly { id: string; name: string }[];
  /** The case that is open beside the queue. */
  open: string | undefined;
}) {
  const t = useText('desk');
  const { number } = useFormats();
  const go = useGo();
  const change = (part: Partial<DeskFilter>) => go(deskPath({ ...filter, ...part }, open), { replace: true });
  const conditions = conditionsOf(filter);
  return (
    <div className="desk__tools">
      <ChipGroup label={t('desk.view')}>
        {STATES.map((state) => (
          <ChipLink
            key={state}
            as={Link}
            to={deskPath({ ...filter, state, sort: usualSort(state) }, open)}
            current={filter.state === state}
          >
            {t(`desk.view-${state}`)}
            {state === 'waiting' && waiting !== undefined ? ` ${number(waiting)}` : null}
          </ChipLink>
        ))}
      </ChipGroup>
      <Search value={filter.search} onChange={(search) => change({ search })} />
      <Details
        summary={
          conditions > 0 ? (
            <>
              {t('desk.filters')}{' '}
              <span className="t-muted">({t('desk.filters-on', { count: conditions })})</span>
            </>
          ) : (
            t('desk.filters')
          )
        }
      >
        <div className="desk__fields">
          {desks.length > 1 ? (
            <Select
              label={t('desk.municipality')}
              value={filter.municipality}
              onChange={(event) => change({ municipality: event.target.value })}
            >
              <option value="">{t('desk.any')}</option>
              {desks.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          ) : null}
          <Select
            label={t('desk.kind')}
            value={filter.kind}
            onChange={(event) => change({ kind: event.target.value as DeskFilter['kind'] })}
          >
            <option value="">{t('desk.any')}</option>
            <option value="review">{t('desk.kind-review')}</option>
            <option value="report">{t('desk.kind-report')}</option>
            <option value="appeal">{t('desk.kind-appeal')}</option>
          </Select>
          <Select
            label={t('desk.language')}
            value={filter.language}
            onChange={(event) => change({ language: event.target.value as DeskFilter['language'] })}
          >
            <option value="">{t('desk.any-language')}</option>
            {LANGUAGE_ORDER.map((language) => (
              <option key={language} value={language} lang={language}>
                {LANGUAGE_NAMES[language]}
              </option>
            ))}
          </Select>
          <Select
            label={t('desk.sort')}
            value={filter.sort}
            onChange={(event) => change({ sort: event.target.value as DeskFilter['sort'] })}
          >
            <option value="oldest">{t('desk.sort-oldest')}</option>
            <option value="newest">{t('desk.sort-newest')}</option>
          </Select>
        </div>
        {conditions > 0 ? (
          <Button
            tone="plain"
            size="small"
            onClick={() => change({ municipality: '', kind: '', language: '', search: '' })}
          >
            {t('desk.clear')}
          </Button>
        ) : null}
      </Details>
    </div>
  );
}

/** What is typed is searched for after a pause; what the address says, such as after clearing, is shown. */
function Search({ value, onChange }: { value: string; onChange: (search: string) => void }) {
  const t = useText('desk');
  const [typed, setTyped] = useState(value);
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), TYPING_PAUSE);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only typing starts the pause anew
  }, [typed]);
  return (
    <TextField
      label={t('desk.search')}
      type="search"
      autoComplete="off"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
